/** What an act was about, in words. */
import type { Language } from "@qitong/ui";
import type { Label } from "./act-names";

/** By the kind that an act names in `act.audit`; a test holds them to what the services write. */
export const subjectKindTexts: Readonly<Record<string, Label>> = {
  approval: { zh: "审批", en: "Approval" },
  "approval-flow": { zh: "审批流程", en: "Approval flow" },
  person: { zh: "人员", en: "Person" },
  account: { zh: "账号", en: "Account" },
  post: { zh: "岗位", en: "Post" },
  setting: { zh: "参数", en: "Figure" },
  policy: { zh: "制度", en: "Policy" },
  notice: { zh: "通知", en: "Notice" },
  campus: { zh: "校区", en: "Campus" },
  entity: { zh: "法人", en: "Legal entity" },
  "school-group": { zh: "集团与学区", en: "Group of schools" },
  department: { zh: "部门", en: "Department" },
  position: { zh: "职位", en: "Position" },
  deputyship: { zh: "副职、代理", en: "Deputyship" },
  delegation: { zh: "授权", en: "Delegation" },
  "handover-item": { zh: "移交项目", en: "Handover item" },
  import: { zh: "导入", en: "Import" },
  district: { zh: "区县", en: "District" },
  "merger-case": { zh: "合并事项", en: "Merger case" },
  "transfer-plan": { zh: "交流方案", en: "Transfer plan" },
  "transfer-move": { zh: "交流人员", en: "Move" },
  "plan-alternative": { zh: "备选方案", en: "Alternative" },
  "council-topic": { zh: "家长议题", en: "Topic of the parents' council" },
  request: { zh: "诉求", en: "Request" },
  "service-item": { zh: "办事事项", en: "Item of the hall" },
  "service-application": { zh: "办件", en: "Application" },
  swap: { zh: "互换", en: "Swap" },
  "preference-window": { zh: "意向征集", en: "Time for preferences" },
  "forecast-scenario": { zh: "预测方案", en: "Set of assumptions" },
  "curriculum-plan": { zh: "课程计划", en: "Curriculum plan" },
  "teaching-load": { zh: "任课安排", en: "Teaching load" },
  suggestion: { zh: "优化建议", en: "Suggestion" },
};

export function subjectKindText(language: Language, kind: string): string {
  return subjectKindTexts[kind]?.[language] ?? kind;
}
