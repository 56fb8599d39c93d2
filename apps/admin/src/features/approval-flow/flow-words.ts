import { findField, findNode, findStep, wordsIn, type Approver, type FieldKind, type Flow, type FlowState, type Node, type Test } from "@qitong/domain/management/approval";
import { defineTexts, type Language, type StatusTone, type Texts } from "@qitong/ui";
import { officeTexts } from "../approval/approval-words";
import { designTexts } from "./flow-texts";

type KindWords = Readonly<Record<FieldKind, string>>;
export const fieldKindTexts: Texts<KindWords> = defineTexts<KindWords>({
  zh: {
    text: "单行文字", "long-text": "多行文字", number: "数字", money: "金额", date: "日期", "date-range": "起止日期", "half-days": "起止（可选半天）",
    choice: "单选", file: "附件", person: "人员", campus: "校区",
  },
  en: {
    text: "Line of text", "long-text": "Text", number: "Number", money: "Money", date: "Day", "date-range": "Period", "half-days": "Period in half days",
    choice: "Choice", file: "Files", person: "Person", campus: "Campus",
  },
});

type OpWords = Readonly<Record<Test["op"], string>>;
export const opTexts: Texts<OpWords> = defineTexts<OpWords>({
  zh: { more: "大于", "at-least": "不小于", less: "小于", "at-most": "不大于", is: "是", "is-not": "不是" },
  en: { more: "more than", "at-least": "at least", less: "less than", "at-most": "at most", is: "is", "is-not": "is not" },
});

export const stateTones = { draft: "calm", checked: "running", live: "good", retired: "calm" } as const satisfies Record<FlowState, StatusTone>;

const approverTexts = defineTexts({
  zh: {
    head: "发起人所在校区的执行校长", principal: "发起人所在学校的校长", superior: "发起人的上级", superiorOf: (step: string) => `“${step}”审批人的上级`, department: (name: string) => `${name}负责人`,
  },
  en: {
    head: "Head of the applicant's campus", principal: "Principal of the applicant's school", superior: "Superior of the applicant", superiorOf: (step) => `Superior of who decided “${step}”`, department: (name) => `Head of ${name}`,
  },
});

export function approverName(language: Language, approver: Approver, flow: Flow, departments: readonly { readonly id: string; readonly name: string }[]): string {
  const words = approverTexts[language];
  switch (approver.kind) {
    case "campus-head":
      return words.head;
    case "entity-principal":
      return words.principal;
    case "district-role":
      return officeTexts[language][approver.role];
    case "department-head":
      return words.department(departments.find(({ id }) => id === approver.departmentId)?.name ?? approver.departmentId);
    case "superior":
      return approver.of === "applicant" ? words.superior : words.superiorOf(stepName(language, flow, approver.of));
  }
}

function stepName(language: Language, flow: Flow, stepId: string): string {
  const step = findStep(flow, stepId);
  return step ? wordsIn(language, step.name) : stepId;
}

export function nodeName(language: Language, flow: Flow, id: string | null): string {
  if (id === null) return designTexts[language].notSet;
  const node = findNode(flow, id);
  return node ? wordsIn(language, node.name) : designTexts[language].end;
}

/** "请假时间 大于 3" */
export function testText(language: Language, flow: Flow, { fieldId, op, value }: Test): string {
  const field = findField(flow.form, fieldId);
  const option = field?.kind === "choice" ? field.options.find(({ id }) => id === value) : undefined;
  return [field ? wordsIn(language, field.label) : fieldId, opTexts[language][op], option ? wordsIn(language, option.label) : String(value)].join(" ");
}

export interface Arrow {
  readonly to: string | null;
  readonly label: string;
}

/** The ways out of a node, with the words that stand on each. */
export function arrowsOf(language: Language, flow: Flow, node: Node): Arrow[] {
  if (node.kind !== "condition") return [{ to: node.next, label: "" }];
  const others = language === "zh" ? "其他" : "else";
  const joiner = language === "zh" ? "且 " : " and ";
  return [
    ...node.cases.map((one) => ({ to: one.next, label: one.tests.map((test) => testText(language, flow, test)).join(joiner) || "?" })),
    { to: node.otherwise, label: others },
  ];
}
