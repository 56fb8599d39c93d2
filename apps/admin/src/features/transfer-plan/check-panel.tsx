import { CheckCircleFilled, ExclamationCircleFilled } from "@ant-design/icons";
import type { PersonId } from "@qitong/domain";
import type { TransferRefusal, TransferWarning } from "@qitong/domain/staffing";
import { Panel, type RefusalTexts, useLanguage, useTexts } from "@qitong/ui";
import { editorTexts } from "./editor-texts";
import { OverrideButton } from "./override-button";
import type { AnyPlanRefusal } from "../plan/plan-refusal-texts";
import styles from "./transfer-plan.module.css";
import type { PlanCheck } from "./use-plan-check";

export interface CheckPanelProps {
  readonly check: PlanCheck;
  readonly texts: RefusalTexts<AnyPlanRefusal>;
  /** Brings the teacher of a refusal into sight. */
  readonly onShow?: (personId: PersonId) => void;
  /** Lets a teacher go out of turn with a reason. */
  readonly onOverride?: ((personId: PersonId, reason: string) => Promise<unknown>) | undefined;
}

const shownTeachers = 60;

/** All refusals at once, the plan's own first. */
export function CheckPanel({ check, texts, onShow, onOverride }: CheckPanelProps) {
  const words = useTexts(editorTexts);
  const { refusals, ofPlan, ofTeacher, warnings } = check;
  const acts = { ...(onShow ? { onShow } : {}), ...(onOverride ? { onOverride } : {}) };
  const teachers = [...ofTeacher].flatMap(([personId, list]) => list.map((refusal) => ({ personId, refusal })));
  return (
    <Panel title={<>{words.refusals} <span className="figures">{refusals.length}</span></>}>
      <output className={refusals.length === 0 ? "tone-good" : "tone-bad"}>
        {refusals.length === 0 ? <CheckCircleFilled aria-hidden="true" /> : <ExclamationCircleFilled aria-hidden="true" />}{" "}
        {refusals.length === 0 ? words.noRefusals : words.hasRefusals(refusals.length)}
      </output>
      {ofPlan.length > 0 && (
        <>
          <h3>{words.ofPlan}</h3>
          <Reasons reasons={ofPlan.map((refusal) => ({ refusal }))} texts={texts} />
        </>
      )}
      {teachers.length > 0 && (
        <>
          <h3>{words.ofTeachers(ofTeacher.size)}</h3>
          <Reasons reasons={teachers.slice(0, shownTeachers)} texts={texts} {...acts} />
          {teachers.length > shownTeachers && <p>{words.more(teachers.length - shownTeachers)}</p>}
        </>
      )}
      {warnings.length > 0 && (
        <>
          <h3>
            {words.warnings} <span className="figures">{warnings.length}</span>
          </h3>
          <p>{words.warningsAbout}</p>
          <Reasons reasons={warnings.slice(0, shownTeachers).map((refusal) => ({ refusal, personId: refusal.personId }))} texts={texts} {...acts} />
          {warnings.length > shownTeachers && <p>{words.more(warnings.length - shownTeachers)}</p>}
        </>
      )}
    </Panel>
  );
}

interface ReasonsProps extends Pick<CheckPanelProps, "texts" | "onShow" | "onOverride"> {
  readonly reasons: readonly { readonly refusal: TransferRefusal | TransferWarning; readonly personId?: PersonId }[];
}

function Reasons({ reasons, texts, onShow, onOverride }: ReasonsProps) {
  const words = useTexts(editorTexts);
  const language = useLanguage();
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ refusal, personId }, index) => {
        const sentence = texts.say(language, refusal);
        return (
          <li key={`${refusal.kind} ${personId ?? ""} ${index}`}>
            {sentence}
            {personId !== undefined && onShow && (
              <button type="button" className={styles.link} aria-label={`${words.showTeacher}: ${sentence}`} onClick={() => onShow(personId)}>
                {words.showTeacher}
              </button>
            )}
            {refusal.kind === "rotated-before-others" && onOverride && (
              <OverrideButton about={sentence} onConfirm={(reason) => onOverride(refusal.personId, reason)} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
