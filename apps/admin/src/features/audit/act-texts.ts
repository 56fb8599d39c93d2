/** Every act of every service in words. A new command without words here fails the typecheck. */
import type { Router as LegalEntity } from "@qitong/legal-entity";
import type { PublicRouter as ManagementPublic, Router as Management } from "@qitong/management";
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
  | `management.${CommandPath<ManagementPublic["_def"]["record"]>}`
  | `staffing.${CommandPath<Staffing["_def"]["record"]>}`;

/** What no command does: the front door, and acts of a date. */
type OtherAct =
  | "gateway.sign-in" | "gateway.change-password" | "legal-entity.mergerCase.apply" | "staffing.transferPlan.byDate" | "staffing.suggestion.finish"
  | "management.notice.byDate" | "management.notice.remindByDate"
  | "management.approval.byDate" | "staffing.planApproval.byDate" | "legal-entity.mergerApproval.byDate"
  | "management.council.closeVote" | "management.request.byDate" | "management.request.forget";

type Label = Readonly<Record<Language, string>>;

const actTexts: Readonly<Record<Command | OtherAct, Label>> = {
  "gateway.sign-in": { zh: "登录", en: "Signed in" },
  "legal-entity.registry.nameEntity": { zh: "法人更名", en: "Renamed a legal entity" },
  "legal-entity.registry.nameCampus": { zh: "校区更名", en: "Renamed a campus" },
  "legal-entity.registry.addressEntity": { zh: "变更法人住所", en: "Changed an entity's address" },
  "legal-entity.registry.addressCampus": { zh: "变更校区地址", en: "Changed a campus's address" },
  "legal-entity.registry.giveCreditCode": { zh: "填报信用代码", en: "Entered a credit code" },
  "legal-entity.registry.giveSchoolCode": { zh: "填报学校标识码", en: "Entered a school code" },
  "legal-entity.registry.recordCertificate": { zh: "登记法人证书", en: "Entered a certificate" },
  "legal-entity.registry.appointRepresentative": { zh: "登记法定代表人", en: "Entered a legal representative" },
  "legal-entity.schoolGroup.open": { zh: "成立集团、学区或托管", en: "Opened a group of schools" },
  "legal-entity.schoolGroup.join": { zh: "学校加入集团、学区或托管", en: "A school joined a group" },
  "legal-entity.schoolGroup.leave": { zh: "学校退出集团、学区或托管", en: "A school left a group" },
  "legal-entity.schoolGroup.end": { zh: "终止集团、学区或托管", en: "Ended a group of schools" },
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
  "legal-entity.mergerCase.submit": { zh: "合并事项提请审批", en: "Put a merger case forward" },
  "legal-entity.mergerCase.recall": { zh: "撤回合并提请", en: "Recalled a merger case" },
  "legal-entity.mergerApproval.decide": { zh: "办理合并提请审批", en: "Decided on putting a merger forward" },
  "legal-entity.mergerApproval.byDate": { zh: "合并提请审批因岗位变动处理", en: "A merger's approval moved on by its date" },
  "legal-entity.mergerCase.setRepresentative": { zh: "登记法定代表人变更", en: "Said who will represent the merged entity" },
  "legal-entity.mergerCase.answerConflicts": { zh: "处理并校冲突", en: "Settled conflicts of a merger" },
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
  "management.notice.create": { zh: "拟写通知", en: "Wrote a notice" },
  "management.notice.change": { zh: "修改通知草稿", en: "Changed a draft notice" },
  "management.notice.attach": { zh: "添加通知附件", en: "Attached a file to a notice" },
  "management.notice.detach": { zh: "移除通知附件", en: "Removed a file from a notice" },
  "management.notice.publish": { zh: "发布通知", en: "Published a notice" },
  "management.notice.withdraw": { zh: "撤回通知", en: "Withdrew a notice" },
  "management.notice.remind": { zh: "提醒阅读通知", en: "Reminded of a notice" },
  "management.notice.open": { zh: "打开通知", en: "Opened a notice" },
  "management.notice.confirm": { zh: "确认通知", en: "Confirmed a notice" },
  "management.notice.byDate": { zh: "通知到期发布", en: "A notice went out on its day" },
  "management.notice.remindByDate": { zh: "通知到期自动提醒", en: "Readers were reminded before the last day" },
  "management.policy.create": { zh: "新建制度草稿", en: "Began a policy" },
  "management.policy.beginDraft": { zh: "起草制度修订", en: "Began to revise a policy" },
  "management.policy.saveDraft": { zh: "保存制度草稿", en: "Saved a draft policy" },
  "management.policy.withdrawDraft": { zh: "撤回制度草稿", en: "Withdrew a draft policy" },
  "management.policy.publish": { zh: "发布制度", en: "Published a policy" },
  "management.policy.recordException": { zh: "登记校区例外", en: "Recorded an exception" },
  "management.policy.endException": { zh: "结束校区例外", en: "Ended an exception" },
  "management.policy.remind": { zh: "催办制度阅知", en: "Reminded of a policy" },
  "management.policy.acknowledge": { zh: "阅知制度", en: "Acknowledged a policy" },
  "management.approval.start": { zh: "发起申请", en: "Started a request" },
  "management.approval.decide": { zh: "办理审批", en: "Decided on a request" },
  "management.approval.withdraw": { zh: "撤回申请", en: "Withdrew a request" },
  "management.approval.resubmit": { zh: "重新提交申请", en: "Submitted a request again" },
  "management.approval.byDate": { zh: "审批逾期或岗位变动处理", en: "An approval moved on by its date" },
  "management.approvalFlow.create": { zh: "新建审批流程", en: "Made an approval flow" },
  "management.approvalFlow.draft": { zh: "起草流程新版", en: "Drafted a version of a flow" },
  "management.approvalFlow.save": { zh: "修改流程草稿", en: "Changed a flow's draft" },
  "management.approvalFlow.check": { zh: "检查流程", en: "Checked a flow" },
  "management.approvalFlow.setLive": { zh: "启用流程", en: "Set a flow live" },
  "management.approvalFlow.retire": { zh: "停用流程", en: "Retired a flow" },
  "management.approvalFlow.discard": { zh: "删除流程草稿", en: "Discarded a flow's draft" },
  "management.ask.send": { zh: "提交诉求", en: "Sent a request" },
  "management.ask.rate": { zh: "评价答复", en: "Rated an answer" },
  "management.ask.reopen": { zh: "要求重新办理", en: "Opened a request again" },
  "management.ask.supplement": { zh: "补充诉求", en: "Added to a request" },
  "management.ask.withdraw": { zh: "撤回诉求", en: "Withdrew a request" },
  "management.campusCode.issue": { zh: "启用校区诉求码", en: "Issued a campus's code" },
  "management.request.dispatch": { zh: "分派诉求", en: "Dispatched a request" },
  "management.request.reassign": { zh: "改派诉求", en: "Gave a request to another" },
  "management.request.start": { zh: "受理诉求", en: "Took up a request" },
  "management.request.handBack": { zh: "退回诉求", en: "Handed a request back" },
  "management.request.answer": { zh: "答复诉求", en: "Answered a request" },
  "management.request.note": { zh: "备注诉求", en: "Noted on a request" },
  "management.request.decline": { zh: "不予受理诉求", en: "Declined a request" },
  "management.request.merge": { zh: "诉求并案", en: "Joined a request to another" },
  "management.request.revealContact": { zh: "查看反映人联系方式", en: "Looked at an asker's contact" },
  "management.request.byDate": { zh: "诉求到期办理", en: "A request moved on by its date" },
  "management.request.forget": { zh: "删除到期的照片和联系方式", en: "Forgot photos and contact of a request" },
  "management.council.open": { zh: "发起议题", en: "Opened a topic of the parents' council" },
  "management.council.speak": { zh: "议事发言", en: "Spoke in the parents' council" },
  "management.council.toRequest": { zh: "议题转为诉求", en: "Made a request of a topic" },
  "management.council.openVote": { zh: "发起表决", en: "Opened a vote" },
  "management.council.vote": { zh: "投票", en: "Voted" },
  "management.council.closeVote": { zh: "表决到期计票", en: "A vote was counted" },
  "management.council.nameSupervisor": { zh: "确定监督人", en: "Named a supervisor" },
  "management.council.follow": { zh: "登记落实情况", en: "Recorded what became of a topic" },
  "management.council.finish": { zh: "议题办结", en: "Ended a topic" },
  "management.council.withdraw": { zh: "撤销议题", en: "Withdrew a topic" },
  "management.post.appoint": { zh: "任命岗位", en: "Appointed to a post" },
  "management.post.end": { zh: "结束岗位", en: "Ended a post" },
  "management.setting.change": { zh: "调整区级参数", en: "Changed a district figure" },
  "staffing.establishment.record": { zh: "登记核定编制", en: "Entered approved staff" },
  "staffing.forecast.project": { zh: "录入学生数预测", en: "Entered pupils ahead" },
  "staffing.forecast.saveScenario": { zh: "保存预测方案", en: "Saved a set of assumptions" },
  "staffing.forecast.removeScenario": { zh: "移出预测方案", en: "Took a set of assumptions off the list" },
  "staffing.staff.revealIdentity": { zh: "查看完整证件号", en: "Looked at an identity number" },
  "staffing.staff.addExemption": { zh: "登记暂不交流", en: "Recorded an exemption" },
  "staffing.staff.endExemption": { zh: "结束暂不交流", en: "Ended an exemption" },
  "staffing.partTime.arrange": { zh: "安排走教", en: "Arranged part-time service" },
  "staffing.partTime.end": { zh: "结束走教", en: "Ended part-time service" },
  "staffing.partTime.recordLessons": { zh: "登记周课时", en: "Recorded weekly lessons" },
  "staffing.teacherImport.commit": { zh: "导入教师名册", en: "Imported teachers" },
  "staffing.suggestion.start": { zh: "启动优化建议", en: "Started a suggestion" },
  "staffing.suggestion.whatIf": { zh: "推算不调动某教师的方案", en: "Asked what if a teacher were not moved" },
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
  "staffing.planApproval.decide": { zh: "办理方案审批", en: "Decided on a plan" },
  "staffing.planApproval.byDate": { zh: "方案审批因岗位变动处理", en: "A plan's approval moved on by its date" },
  "staffing.transferPlan.byDate": { zh: "方案到期办理", en: "A plan moved on by its date" },
};

/** An act of an earlier version, which no list names any more, is shown by its key. */
export function actText(language: Language, act: string): string {
  const texts: Readonly<Record<string, Label>> = actTexts;
  return texts[act]?.[language] ?? act;
}

const subjectKindTexts: Readonly<Record<string, Label>> = {
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
  "merger-case": { zh: "合并事项", en: "Merger case" },
  "transfer-plan": { zh: "交流方案", en: "Transfer plan" },
  "transfer-move": { zh: "交流人员", en: "Move" },
  "plan-alternative": { zh: "备选方案", en: "Alternative" },
  "council-topic": { zh: "家长议题", en: "Topic of the parents' council" },
  request: { zh: "诉求", en: "Request" },
  suggestion: { zh: "优化建议", en: "Suggestion" },
};

export function subjectKindText(language: Language, kind: string): string {
  return subjectKindTexts[kind]?.[language] ?? kind;
}
