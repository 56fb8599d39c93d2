import { formatDate, Remark, useLanguage, useTexts } from "@qitong/ui";
import type { TransferRefusal } from "@qitong/domain/staffing";
import type { PlanNames } from "../plan/plan-names";
import { isPlanRefusal, planRefusalTexts } from "../plan/plan-refusal-texts";
import { planTexts } from "./plan-texts";
import type { PlanView } from "../plan/plan-types";
import styles from "./transfer-plan.module.css";

export interface PlanNotesProps {
  readonly plan: Pick<PlanView, "status" | "decisionReason" | "notice" | "effectiveOn" | "timeline">;
  readonly names: PlanNames;
}

/** What the status means at this moment: until when, and why it came back. */
export function PlanNotes({ plan, names }: PlanNotesProps) {
  const words = useTexts(planTexts);
  const language = useLanguage();
  const { status, notice, effectiveOn, decisionReason } = plan;
  const lapse = status === "returned" ? lapseReasons(plan.timeline) : [];
  const texts = planRefusalTexts(names);
  if (status === "in-notice" && notice.lastDay) return <Remark>{words.waitingForNotice(formatDate(language, notice.lastDay))}</Remark>;
  if (status === "scheduled") return <Remark>{words.waitingForEffect(formatDate(language, effectiveOn))}</Remark>;
  if (lapse.length > 0) {
    return (
      <Remark>
        <p>{words.lapsed}</p>
        <ul className={styles.reasons}>
          {lapse.map((refusal, index) => (
            <li key={`${refusal.kind} ${index}`}>{texts.say(language, refusal)}</li>
          ))}
        </ul>
      </Remark>
    );
  }
  if ((status === "returned" || status === "rejected" || status === "withdrawn") && decisionReason) {
    return <Remark>{words.returnedWith(decisionReason)}</Remark>;
  }
  return null;
}

/** The last event of a plan that its day sent back names what had changed. */
function lapseReasons(timeline: PlanView["timeline"]): TransferRefusal[] {
  const detail = timeline.at(-1)?.detail;
  if (typeof detail !== "object" || detail === null || !("refusals" in detail) || !Array.isArray(detail.refusals)) return [];
  return detail.refusals.filter(
    (refusal): refusal is TransferRefusal => typeof refusal === "object" && refusal !== null && "kind" in refusal && isPlanRefusal(refusal),
  );
}
