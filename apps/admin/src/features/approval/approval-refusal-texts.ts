/** Words for every reason why a request is not taken or an act on an approval is not done. */
import { maxDocumentBytes, type AnyRefusal, type DocumentRefusal } from "@qitong/domain";
import { wordsIn, type CourseRefusal, type FormRefusal } from "@qitong/domain/management/approval";
import type { ApplicationDetailRefusal, ApplicationRefusal } from "@qitong/domain/management/hall";
import { defineRefusalTexts, formatDate, formatNumber } from "@qitong/ui";
import { statusTexts } from "./approval-words";

type Attached = DocumentRefusal extends infer One ? (One extends DocumentRefusal ? Omit<One, "field"> & { readonly field: string } : never) : never;
export type ApprovalRefusal = CourseRefusal | FormRefusal | Attached | ApplicationRefusal | ApplicationDetailRefusal | { readonly kind: "flow-not-live"; readonly key: string };

const megabyte = 1024 * 1024;
const zh = (words: { readonly zh: string; readonly en: string }) => wordsIn("zh", words);
const en = (words: { readonly zh: string; readonly en: string }) => wordsIn("en", words);

export const approvalRefusalTexts = defineRefusalTexts<ApprovalRefusal>({
  zh: {
    "act-not-now": ({ status }) => `该申请${statusTexts.zh[status]}，不能再办理此项`,
    "task-not-open": () => "这一步刚被他人办理，请查看最新进度",
    "own-approval": () => "不能审批本人发起的申请",
    "not-your-turn": () => "这一步不由您办理",
    "not-the-applicant": () => "只有发起人可以办理此项",
    "reason-missing": () => "请写明理由",
    "return-target-unknown": () => "请选择退回到哪一步",
    "returned-too-often": ({ most }) => `已往返 ${most} 轮，不能再退回，请表示同意或不同意`,
    "nobody-to-decide": ({ name }) => `“${zh(name)}”暂时没有可以审批的人，请联系信息中心核对岗位`,
    "value-missing": ({ label }) => `请填写“${zh(label)}”`,
    "value-not-of-kind": ({ label }) => `“${zh(label)}”填写有误`,
    "text-too-long": ({ label, most, length }) => `“${zh(label)}”最多 ${most} 字，现为 ${length} 字`,
    "number-out-of-limits": ({ label, min, max }) => `“${zh(label)}”应在 ${formatNumber("zh", min, min % 1 === 0 ? 0 : 2)} 至 ${formatNumber("zh", max)} 之间`,
    "number-too-fine": ({ label, decimals }) => `“${zh(label)}”最多保留 ${decimals} 位小数`,
    "not-a-day": ({ label }) => `“${zh(label)}”不是有效日期`,
    "dates-out-of-order": ({ label }) => `“${zh(label)}”的结束时间早于开始时间`,
    "day-is-past": ({ label, today }) => `“${zh(label)}”不能早于今天（${formatDate("zh", today)}）`,
    "period-too-long": ({ label, mostDays, days }) => `“${zh(label)}”最多 ${mostDays} 天，现为 ${days} 天`,
    "period-without-days": ({ label }) => `“${zh(label)}”内没有工作日`,
    "not-an-option": ({ label }) => `“${zh(label)}”所选不在选项之列`,
    "too-many-files": ({ label, most, count }) => `“${zh(label)}”最多 ${most} 个文件，现为 ${count} 个`,
    "person-not-here": ({ label }) => `“${zh(label)}”所选人员不在本区`,
    "campus-not-here": ({ label }) => `“${zh(label)}”所选校区不在本区`,
    "value-of-no-field": () => "表单已更新，请刷新后重新填写",
    "document-empty": ({ name }) => `“${name}”是空文件`,
    "document-too-large": ({ name }) => `“${name}”超过 ${maxDocumentBytes / megabyte} MB`,
    "document-type-not-accepted": ({ name }) => `“${name}”的格式不在可接受之列（PDF、PNG、JPG、DOCX、XLSX）`,
    "document-not-what-it-says": ({ name, says }) => `“${name}”的内容不是 ${says.toUpperCase()} 文件`,
    "flow-not-live": () => "该流程已停用，不能再发起",
    "item-not-open": () => "该事项暂停网上办理，请查看办事指南中的说明",
    "application-act-not-now": ({ act, status }) => `申请${statusTexts.zh[status]}，不能${act === "add" ? "补正" : "撤回"}`,
    "applicant-forgotten": () => "申请人信息已按期删除",
  },
  en: {
    "act-not-now": ({ status }) => `The request is “${statusTexts.en[status]}”; this can no longer be done`,
    "task-not-open": () => "Someone has just decided this step; look at it again",
    "own-approval": () => "Nobody decides on the own request",
    "not-your-turn": () => "This step is not yours",
    "not-the-applicant": () => "Only the applicant may do this",
    "reason-missing": () => "Please say why",
    "return-target-unknown": () => "Choose the step to return to",
    "returned-too-often": ({ most }) => `It went back and forth ${most} times; now it is yes or no`,
    "nobody-to-decide": ({ name }) => `Nobody can decide “${en(name)}” at present; ask the information centre to look at the posts`,
    "value-missing": ({ label }) => `“${en(label)}” is missing`,
    "value-not-of-kind": ({ label }) => `“${en(label)}” is not filled in correctly`,
    "text-too-long": ({ label, most, length }) => `“${en(label)}” takes ${most} characters, not ${length}`,
    "number-out-of-limits": ({ label, min, max }) => `“${en(label)}” is between ${formatNumber("en", min, min % 1 === 0 ? 0 : 2)} and ${formatNumber("en", max)}`,
    "number-too-fine": ({ label, decimals }) => `“${en(label)}” has at most ${decimals} decimals`,
    "not-a-day": ({ label }) => `“${en(label)}” is not a day that exists`,
    "dates-out-of-order": ({ label }) => `“${en(label)}” ends before it begins`,
    "day-is-past": ({ label, today }) => `“${en(label)}” is before today (${formatDate("en", today)})`,
    "period-too-long": ({ label, mostDays, days }) => `“${en(label)}” is at most ${mostDays} days, not ${days}`,
    "period-without-days": ({ label }) => `“${en(label)}” has no working day in it`,
    "not-an-option": ({ label }) => `“${en(label)}” is none of the options`,
    "too-many-files": ({ label, most, count }) => `“${en(label)}” takes ${most} files, not ${count}`,
    "person-not-here": ({ label }) => `The person in “${en(label)}” is not of this district`,
    "campus-not-here": ({ label }) => `The campus in “${en(label)}” is not of this district`,
    "value-of-no-field": () => "The form has changed; reload it and fill it in again",
    "document-empty": ({ name }) => `“${name}” is empty`,
    "document-too-large": ({ name }) => `“${name}” is larger than ${maxDocumentBytes / megabyte} MB`,
    "document-type-not-accepted": ({ name }) => `“${name}” is not a PDF, PNG, JPG, DOCX or XLSX file`,
    "document-not-what-it-says": ({ name, says }) => `The content of “${name}” is not a ${says.toUpperCase()} file`,
    "flow-not-live": () => "This flow was retired and can no longer be started",
    "item-not-open": () => "This service is closed for now; its guide says why",
    "application-act-not-now": ({ act, status }) => `The application is “${statusTexts.en[status]}” and cannot be ${act === "add" ? "added to" : "taken back"}`,
    "applicant-forgotten": () => "Who applied was forgotten in time",
  },
});

export const isApprovalRefusal = (refusal: AnyRefusal): refusal is ApprovalRefusal => approvalRefusalTexts.kinds.includes(refusal.kind);
