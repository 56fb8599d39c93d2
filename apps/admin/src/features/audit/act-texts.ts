/** Every act of every service in words. A new command without words here fails the typecheck. */
import type { Router as LegalEntity } from "@qitong/legal-entity";
import type { Router as Management } from "@qitong/management";
import type { Router as Staffing } from "@qitong/staffing";
import type { Language } from "@qitong/ui";

type IsCommand<Procedure> = Procedure extends { readonly _def: { readonly type: "mutation" } } ? true : false;

type CommandsOf<Noun extends string, Procedures> = {
  [Verb in keyof Procedures & string]: IsCommand<Procedures[Verb]> extends true ? `${Noun}.${Verb}` : never;
}[keyof Procedures & string];

type CommandPath<Record> = { [Noun in keyof Record & string]: CommandsOf<Noun, Record[Noun]> }[keyof Record & string];

type Command =
  | `legal-entity.${CommandPath<LegalEntity["_def"]["record"]>}`
  | `management.${CommandPath<Management["_def"]["record"]>}`
  | `staffing.${CommandPath<Staffing["_def"]["record"]>}`;

/** What no command does: the front door, and acts of a date. */
type OtherAct = "gateway.sign-in" | "gateway.change-password" | "legal-entity.mergerCase.apply" | "staffing.transferPlan.byDate" | "staffing.suggestion.finish";

type Label = Readonly<Record<Language, string>>;

const actTexts: Readonly<Record<Command | OtherAct, Label>> = {
  "gateway.sign-in": { zh: "登录", en: "Signed in" },
  "gateway.change-password": { zh: "修改本人密码", en: "Changed the own password" },
  "legal-entity.handover.count": { zh: "移交清点", en: "Counted a handover" },
  "legal-entity.handover.confirm": { zh: "移交确认接收", en: "Confirmed a handover" },
  "legal-entity.handover.dispute": { zh: "移交不予确认", en: "Disputed a handover" },
  "legal-entity.handover.explain": { zh: "移交差异说明", en: "Explained a handover" },
  "legal-entity.handover.agree": { zh: "移交差异同意", en: "Agreed to an explanation" },
  "legal-entity.handover.settle": { zh: "移交差异签批", en: "Signed off a difference" },
  "legal-entity.handover.sendBack": { zh: "移交差异退回", en: "Sent an explanation back" },
  "legal-entity.handover.reopen": { zh: "移交项目重开", en: "Opened a handover item again" },
  "legal-entity.handover.close": { zh: "移交办结", en: "Closed a handover" },
  "legal-entity.handoverImport.commit": { zh: "导入移交清册", en: "Imported a handover ledger" },
  "legal-entity.mergerCase.open": { zh: "立项合并", en: "Opened a merger case" },
  "legal-entity.mergerCase.recordStep": { zh: "登记合并步骤", en: "Recorded a merger step" },
  "legal-entity.mergerCase.undoStep": { zh: "撤销合并步骤", en: "Undid a merger step" },
  "legal-entity.mergerCase.schedule": { zh: "确定合并生效日", en: "Scheduled a merger" },
  "legal-entity.mergerCase.withdraw": { zh: "撤回合并", en: "Withdrew a merger case" },
  "legal-entity.mergerCase.apply": { zh: "合并到期生效", en: "A merger took effect" },
  "legal-entity.schoolImport.commit": { zh: "导入学校数据", en: "Imported schools" },
  "management.account.create": { zh: "开通账号", en: "Created an account" },
  "management.account.resetPassword": { zh: "重设密码", en: "Reset a password" },
  "management.delegation.delegate": { zh: "授权", en: "Handed on powers" },
  "management.delegation.revoke": { zh: "收回授权", en: "Took powers back" },
  "management.deputy.arrange": { zh: "设副职或代理", en: "Arranged a deputy" },
  "management.deputy.end": { zh: "结束副职或代理", en: "Ended a deputyship" },
  "management.organisation.openDepartment": { zh: "设立部门", en: "Set up a department" },
  "management.organisation.changeDepartment": { zh: "调整部门", en: "Changed a department" },
  "management.organisation.closeDepartment": { zh: "撤销部门", en: "Closed a department" },
  "management.organisation.mergeDepartments": { zh: "合并部门", en: "Merged departments" },
  "management.organisation.openPosition": { zh: "增设职位", en: "Added a position" },
  "management.organisation.planPosition": { zh: "调整职数", en: "Changed a planned number" },
  "management.organisation.appoint": { zh: "任命部门职务", en: "Appointed in a department" },
  "management.organisation.endPost": { zh: "免去部门职务", en: "Ended a post in a department" },
  "management.account.disable": { zh: "停用账号", en: "Disabled an account" },
  "management.account.enable": { zh: "重新启用账号", en: "Opened an account again" },
  "management.account.revokeSessions": { zh: "强制下线", en: "Ended the sessions of an account" },
  "management.post.appoint": { zh: "任命岗位", en: "Appointed to a post" },
  "management.post.end": { zh: "结束岗位", en: "Ended a post" },
  "management.setting.change": { zh: "调整区级参数", en: "Changed a district figure" },
  "staffing.staff.revealIdentity": { zh: "查看完整证件号", en: "Looked at an identity number" },
  "staffing.staff.addExemption": { zh: "登记暂不交流", en: "Recorded an exemption" },
  "staffing.staff.endExemption": { zh: "结束暂不交流", en: "Ended an exemption" },
  "staffing.teacherImport.commit": { zh: "导入教师名册", en: "Imported teachers" },
  "staffing.suggestion.start": { zh: "启动优化建议", en: "Started a suggestion" },
  "staffing.suggestion.cancel": { zh: "取消优化建议", en: "Cancelled a suggestion" },
  "staffing.suggestion.finish": { zh: "优化建议完成", en: "A suggestion was finished" },
  "staffing.transferPlan.create": { zh: "新建交流方案", en: "Created a transfer plan" },
  "staffing.transferPlan.change": { zh: "修改方案信息", en: "Changed a plan's particulars" },
  "staffing.transferPlan.createAlternative": { zh: "新增备选方案", en: "Added an alternative" },
  "staffing.transferPlan.renameAlternative": { zh: "备选方案改名", en: "Renamed an alternative" },
  "staffing.transferPlan.removeAlternative": { zh: "删除备选方案", en: "Removed an alternative" },
  "staffing.transferPlan.chooseAlternative": { zh: "选定备选方案", en: "Chose an alternative" },
  "staffing.transferPlan.setMove": { zh: "调整交流人员", en: "Changed a move" },
  "staffing.transferPlan.submit": { zh: "提交方案征求意见", en: "Submitted a plan" },
  "staffing.transferPlan.forward": { zh: "报送审批", en: "Forwarded a plan" },
  "staffing.transferPlan.recall": { zh: "收回方案", en: "Recalled a plan" },
  "staffing.transferPlan.withdraw": { zh: "撤回方案", en: "Withdrew a plan" },
  "staffing.transferPlan.answer": { zh: "学校反馈意见", en: "Answered for a school" },
  "staffing.transferPlan.approve": { zh: "审批通过", en: "Approved a plan" },
  "staffing.transferPlan.return": { zh: "退回修改", en: "Returned a plan" },
  "staffing.transferPlan.reject": { zh: "不予通过", en: "Rejected a plan" },
  "staffing.transferPlan.byDate": { zh: "方案到期办理", en: "A plan moved on by its date" },
};

/** An act of an earlier version, which no list names any more, is shown by its key. */
export function actText(language: Language, act: string): string {
  const texts: Readonly<Record<string, Label>> = actTexts;
  return texts[act]?.[language] ?? act;
}

const subjectKindTexts: Readonly<Record<string, Label>> = {
  person: { zh: "人员", en: "Person" },
  account: { zh: "账号", en: "Account" },
  post: { zh: "岗位", en: "Post" },
  setting: { zh: "参数", en: "Figure" },
  campus: { zh: "校区", en: "Campus" },
  entity: { zh: "法人", en: "Legal entity" },
  department: { zh: "部门", en: "Department" },
  position: { zh: "职位", en: "Position" },
  deputyship: { zh: "副职、代理", en: "Deputyship" },
  delegation: { zh: "授权", en: "Delegation" },
  "handover-item": { zh: "移交项目", en: "Handover item" },
  import: { zh: "导入", en: "Import" },
  "merger-case": { zh: "合并事项", en: "Merger case" },
  "transfer-plan": { zh: "交流方案", en: "Transfer plan" },
  "transfer-move": { zh: "交流人员", en: "Move" },
  "plan-alternative": { zh: "备选方案", en: "Alternative" },
  suggestion: { zh: "优化建议", en: "Suggestion" },
};

export function subjectKindText(language: Language, kind: string): string {
  return subjectKindTexts[kind]?.[language] ?? kind;
}
