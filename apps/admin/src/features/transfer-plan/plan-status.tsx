import { planStatusWords, type PlanStatus } from "@qitong/domain/staffing";
import { StatusTag, StepBar, useLanguage, type StatusTone } from "@qitong/ui";

const tones = {
  draft: "calm",
  returned: "warn",
  consulting: "running",
  "awaiting-approval": "running",
  "in-notice": "running",
  scheduled: "running",
  effective: "good",
  rejected: "bad",
  withdrawn: "calm",
} as const satisfies Record<PlanStatus, StatusTone>;

export function PlanStatusTag({ status }: { readonly status: PlanStatus }) {
  const language = useLanguage();
  return <StatusTag tone={tones[status]}>{planStatusWords[status][language]}</StatusTag>;
}

const way = ["draft", "consulting", "awaiting-approval", "in-notice", "scheduled", "effective"] as const;

const isOnWay = (status: PlanStatus): status is (typeof way)[number] => (way as readonly PlanStatus[]).includes(status);

/** How far a plan is; an ended one has no way left to show. */
export function PlanSteps({ status }: { readonly status: PlanStatus }) {
  const language = useLanguage();
  const here = status === "returned" ? "draft" : status;
  if (!isOnWay(here)) return null;
  return (
    <StepBar
      current={way.indexOf(here)}
      steps={way.map((one) => planStatusWords[one === "draft" && status === "returned" ? "returned" : one][language])}
    />
  );
}
