import { officeKey, type ApprovalStatus, type CourseEvent, type Office, type OfficeRole } from "@qitong/domain/management/approval";
import { defineTexts, type Language, type StatusTone, type Texts } from "@qitong/ui";

export const statusTexts: Texts<Readonly<Record<ApprovalStatus, string>>> = defineTexts<Readonly<Record<ApprovalStatus, string>>>({
  zh: { running: "审批中", returned: "已退回", approved: "已同意", rejected: "未同意", withdrawn: "已撤回" },
  en: { running: "Running", returned: "Returned", approved: "Agreed", rejected: "Refused", withdrawn: "Withdrawn" },
});

export const statusTones = {
  running: "running", returned: "warn", approved: "good", rejected: "bad", withdrawn: "calm",
} as const satisfies Record<ApprovalStatus, StatusTone>;

type EventWords = Readonly<Record<CourseEvent["kind"], string>>;
export const eventTexts: Texts<EventWords> = defineTexts<EventWords>({
  zh: {
    started: "发起", resubmitted: "重新提交", approved: "同意", rejected: "不同意", returned: "退回", withdrawn: "撤回", passed: "同一岗位已同意，自动通过",
    escalated: "逾期未办，已同时提请上级", "moved-up": "原岗位空缺，已转由他岗办理", "nobody-left": "暂无可审批的岗位，退回发起人", agreed: "审批通过",
  },
  en: {
    started: "Started", resubmitted: "Submitted again", approved: "Agreed", rejected: "Refused", returned: "Returned", withdrawn: "Withdrawn", passed: "Passed over: the same post has agreed",
    escalated: "Overdue: the next above is asked too", "moved-up": "Post vacant: another post is asked", "nobody-left": "Nobody left to decide: back to the applicant", agreed: "Agreed to",
  },
});

type OfficeWords = Readonly<Record<OfficeRole, string>>;
export const officeTexts: Texts<OfficeWords> = defineTexts<OfficeWords>({
  zh: {
    "district-officer": "人事科", "district-leader": "分管局长", "district-administrator": "信息中心", "district-auditor": "督导室", principal: "校长", "campus-head": "执行校长", "department-head": "部门负责人",
  },
  en: {
    "district-officer": "Personnel office", "district-leader": "Deputy director", "district-administrator": "Information centre", "district-auditor": "Inspectorate",
    principal: "Principal", "campus-head": "Campus head", "department-head": "Head of department",
  },
});

/** "宁安路小学校长"; a bureau's office goes without the district's name. */
export function officeName(language: Language, office: Office, places: Readonly<Record<string, string>>): string {
  const role = officeTexts[language][office.role];
  const place = office.placeKind === "district" ? undefined : places[officeKey(office)];
  if (place === undefined) return role;
  return language === "zh" ? `${place}${role}` : `${role}, ${place}`;
}
