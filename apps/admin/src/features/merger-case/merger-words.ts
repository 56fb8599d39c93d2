/** Words for what the rules name: statuses, phases, states of steps. */
import type { ChecklistRule, MergerForm, MergerStatus, StepState } from "@qitong/domain/legal-entity";
import { defineTexts, type StatusTone, type Texts } from "@qitong/ui";

type StatusWords = Readonly<Record<MergerStatus, string>>;
export const statusTexts: Texts<StatusWords> = defineTexts<StatusWords>({
  zh: { preparing: "准备中", announced: "已公示", approved: "已批复", scheduled: "待生效", effective: "已生效", withdrawn: "已撤回" },
  en: {
    preparing: "Preparing",
    announced: "Public notice given",
    approved: "Approved",
    scheduled: "Date set",
    effective: "In effect",
    withdrawn: "Withdrawn",
  },
});

export const statusTones = {
  preparing: "running",
  announced: "running",
  approved: "running",
  scheduled: "warn",
  effective: "good",
  withdrawn: "calm",
} as const satisfies Record<MergerStatus, StatusTone>;

type PhaseWords = Readonly<Record<ChecklistRule["phase"], string>>;
export const phaseTexts: Texts<PhaseWords> = defineTexts<PhaseWords>({
  zh: { decision: "论证与批复", absorbing: "吸收方：变更登记", absorbed: "被吸收方：清算与注销" },
  en: {
    decision: "Argumentation to approval",
    absorbing: "Absorbing school: change registration",
    absorbed: "Absorbed school: liquidation and deregistration",
  },
});

type FormWords = Readonly<Record<MergerForm, string>>;
export const formTexts: Texts<FormWords> = defineTexts<FormWords>({
  zh: { "change-registration": "变更登记申请书（草稿 PDF）", deregistration: "注销登记申请书（草稿 PDF）" },
  en: { "change-registration": "Application for change registration (draft PDF)", deregistration: "Application for deregistration (draft PDF)" },
});

type StateWords = Readonly<Record<StepState["kind"] | "late", string>>;
export const stateTexts: Texts<StateWords> = defineTexts<StateWords>({
  zh: { done: "已完成", late: "已完成（逾期）", open: "可办理", waiting: "等待", overdue: "已逾期" },
  en: { done: "Done", late: "Done, late", open: "Can be done", waiting: "Waiting", overdue: "Overdue" },
});

export const stateTones = {
  done: "good",
  open: "running",
  waiting: "calm",
  overdue: "bad",
} as const satisfies Record<StepState["kind"], StatusTone>;
