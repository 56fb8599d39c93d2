import { planStatusWords, type PlanStatus } from "@qitong/domain/staffing";
import { defineTexts, formatInstant, type Language, Panel, useLanguage, useTexts } from "@qitong/ui";
import { Timeline } from "antd";
import { planTexts } from "./plan-texts";
import type { TimelineEntry } from "../plan/plan-types";

const texts = defineTexts({
  zh: {
    create: "建立方案", change: "修改参数", submit: "提交征求意见", answer: "校长答复", review: "重新核对", forward: "报送审批", recall: "收回修改",
    approve: "批准", return: "退回", reject: "不予通过", withdraw: "撤回", byDate: "系统按日期办理", answers: (count: number) => `${count} 项`,
    noes: (count: number) => `其中不同意 ${count} 项`,
  },
  en: {
    create: "Created", change: "Figures changed", submit: "Submitted to principals", answer: "A principal answered", review: "Looked at again", forward: "Forwarded",
    recall: "Recalled", approve: "Approved", return: "Returned", reject: "Rejected", withdraw: "Withdrawn", byDate: "By its date",
    answers: (count) => `${count} answers`, noes: (count) => `${count} of them no`,
  },
});

type Step = Exclude<keyof (typeof texts)["zh"], "answers" | "noes">;
const isStep = (act: string): act is Step => act in texts.zh;

/** What happened to a plan, from its audit, oldest first. */
export function PlanTimeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const words = useTexts(texts);
  const common = useTexts(planTexts);
  const language = useLanguage();
  return (
    <Panel title={common.timeline}>
      <Timeline
        items={entries.map((entry, index) => {
          const act = entry.act.split(".").at(-1) ?? "";
          return {
            key: index,
            content: (
              <>
                <strong>{isStep(act) ? words[act] : act}</strong> {detailText(entry.detail, words, language)}
                <div className="soft">
                  {entry.byName ?? common.byClock} · <time dateTime={entry.at}>{formatInstant(language, entry.at)}</time>
                </div>
              </>
            ),
          };
        })}
      />
    </Panel>
  );
}

type Words = { readonly answers: (count: number) => string; readonly noes: (count: number) => string };

const field = (detail: unknown, name: string): unknown =>
  typeof detail === "object" && detail !== null ? Object.entries(detail).find(([key]) => key === name)?.[1] : undefined;

function isStatus(value: unknown): value is PlanStatus {
  return typeof value === "string" && value in planStatusWords;
}

function detailText(detail: unknown, words: Words, language: Language): string {
  const status = field(detail, "status");
  const answers = field(detail, "answers");
  const reason = field(detail, "reason");
  const noes = Array.isArray(answers) ? answers.filter((answer) => field(answer, "agrees") === false).length : 0;
  return [
    ...(Array.isArray(answers) ? [words.answers(answers.length)] : []),
    ...(noes > 0 ? [words.noes(noes)] : []),
    ...(isStatus(status) ? [`→ ${planStatusWords[status][language]}`] : []),
    ...(typeof reason === "string" && reason !== "" ? [`“${reason}”`] : []),
  ].join(" ");
}
