/** Words for every reason why an act on a merger case is not done. */
import { maxDocumentBytes, type DocumentRefusal } from "@qitong/domain";
import type { MergerOpeningRefusal } from "@qitong/domain/legal-entity";
import type {
  MergerAnswerRefusal, MergerChangedRefusal, MergerFormRefusal, MergerRecallRefusal, MergerRepresentativeRefusal,
  MergerScheduleRefusal, MergerStepRefusal, MergerSubmitRefusal, MergerUndoRefusal, MergerWithdrawalRefusal,
} from "@qitong/domain/legal-entity";
import { defineRefusalTexts, formatDate, formatNumber } from "@qitong/ui";
import { answerSentences } from "./answer-refusal-texts";
import { statusTexts } from "./merger-words";
import { openingSentences } from "./opening-refusal-texts";
import { stepName } from "./step-name";
import { submissionStateTexts } from "./submission-texts";

export type MergerRefusal =
  | MergerOpeningRefusal
  | MergerStepRefusal
  | DocumentRefusal
  | MergerUndoRefusal
  | MergerScheduleRefusal
  | MergerWithdrawalRefusal
  | MergerChangedRefusal
  | MergerAnswerRefusal
  | MergerFormRefusal
  | MergerRepresentativeRefusal
  | MergerSubmitRefusal
  | MergerRecallRefusal;

const megabyte = 1024 * 1024;

export const mergerRefusalTexts = defineRefusalTexts<MergerRefusal>({
  zh: {
    ...openingSentences.zh,
    ...answerSentences.zh,
    "case-closed": ({ status }) => `该事项${statusTexts.zh[status]}，不能再办理此项`,
    "case-changed": () => "该事项刚被他人更新，请核对最新内容后再办理",
    "step-already-done": ({ step, on }) => `“${stepName("zh", step)}”已于${formatDate("zh", on)}登记`,
    "step-out-of-order": ({ step, missing }) => `“${stepName("zh", missing)}”尚未完成，不能办理“${stepName("zh", step)}”`,
    "step-in-future": ({ today }) => `完成日期不能晚于今天（${formatDate("zh", today)}）`,
    "step-before-predecessor": ({ predecessor, on }) => `完成日期早于前置步骤“${stepName("zh", predecessor)}”（${formatDate("zh", on)}）`,
    "step-too-early": ({ earliest, waits, basis }) =>
      `自“${stepName("zh", waits.from)}”起须满 ${waits.count} 个${waits.unit === "days" ? "自然日" : "工作日"}，最早 ${formatDate("zh", earliest)}` +
      (basis.kind === "weekends-only" ? `（${basis.unannouncedYears.join("、")} 年放假安排未公布，仅按周末推算）` : ""),
    "document-missing": ({ step }) => `“${stepName("zh", step)}”须上传材料`,
    "representative-paper-missing": ({ paper, name }) => (paper === "removal" ? "法定代表人变更，须上传原法定代表人免职文件" : `法定代表人变更，须上传${name}的任职文件`),
    "being-decided": () => "正在局内审批，审批期间不能变更；如需修改，请先撤回提请",
    "not-put-forward": ({ submission }) => `须先提请局内审批并获同意，方可登记批复（目前：${submissionStateTexts.zh[submission]}）`,
    "submission-not-now": ({ submission }) => `提请审批目前为“${submissionStateTexts.zh[submission]}”，不能办理此项`,
    "representative-number-missing": ({ paper, name }) => (paper === "removal" ? "缺少原法定代表人免职文号" : `缺少${name}的任职文号`),
    "representative-number-form": ({ text }) => `文号“${text}”不合格式，应如：新教任〔2026〕8号`,
    "form-before-approval": () => "取得批复后方可生成申请书（先审批、后登记）",
    "decree-number-missing": () => "缺少批复文号",
    "decree-number-form": ({ text }) => `批复文号“${text}”不合格式，应如：新政字〔2026〕12号`,
    "document-empty": ({ name }) => `“${name}”是空文件`,
    "document-too-large": ({ name }) => `“${name}”超过 ${maxDocumentBytes / megabyte} MB`,
    "document-type-not-accepted": ({ name }) => `“${name}”的格式不在可接受之列（PDF、PNG、JPG、DOCX、XLSX）`,
    "document-not-what-it-says": ({ name, says }) => `“${name}”的内容不是 ${says.toUpperCase()} 文件`,
    "no-step-to-undo": () => "还没有已登记的步骤",
    "step-already-in-effect": ({ step, effectiveOn }) => `合并已于${formatDate("zh", effectiveOn)}生效，不能撤销“${stepName("zh", step)}”`,
    "step-missing": ({ step }) => `“${stepName("zh", step)}”尚未完成`,
    "effective-date-past": ({ today }) => `生效日期不能早于今天（${formatDate("zh", today)}）`,
    "effective-date-within-claims-period": ({ earliest, firstAnnouncement, days }) =>
      `首次公告（${formatDate("zh", firstAnnouncement)}）后 ${days} 日内为债权申报期，生效日期最早 ${formatDate("zh", earliest)}`,
    "effective-date-before-step": ({ step, on }) => `生效日期早于已完成的“${stepName("zh", step)}”（${formatDate("zh", on)}）`,
    "effective-date-reached": ({ effectiveOn }) => `生效日期（${formatDate("zh", effectiveOn)}）已到，不能撤回`,
  },
  en: {
    ...openingSentences.en,
    ...answerSentences.en,
    "case-closed": ({ status }) => `The case is “${statusTexts.en[status]}”; this can no longer be done`,
    "case-changed": () => "Someone else has just changed the case; look at it again before you decide",
    "step-already-done": ({ step, on }) => `“${stepName("en", step)}” is recorded already, for ${formatDate("en", on)}`,
    "step-out-of-order": ({ step, missing }) => `“${stepName("en", step)}” comes after “${stepName("en", missing)}”, which is not done`,
    "step-in-future": ({ today }) => `The day is after today (${formatDate("en", today)})`,
    "step-before-predecessor": ({ predecessor, on }) => `The day is before “${stepName("en", predecessor)}” (${formatDate("en", on)})`,
    "step-too-early": ({ earliest, waits, basis }) =>
      `${formatNumber("en", waits.count)} ${waits.unit === "days" ? "days" : "working days"} must pass after “${stepName("en", waits.from)}”: not before ${formatDate("en", earliest)}` +
      (basis.kind === "weekends-only" ? ` (holidays of ${basis.unannouncedYears.join(", ")} not announced; counted by weekends only)` : ""),
    "document-missing": ({ step }) => `“${stepName("en", step)}” needs its papers`,
    "representative-paper-missing": ({ paper, name }) =>
      paper === "removal" ? "The legal representative changes: the removal document is due" : `The legal representative changes: the document that appoints ${name} is due`,
    "being-decided": () => "The bureau is deciding on the case: recall it before you change it",
    "not-put-forward": ({ submission }) => `The decree is recorded once the bureau has agreed to ask for it (now: ${submissionStateTexts.en[submission]})`,
    "submission-not-now": ({ submission }) => `The case is “${submissionStateTexts.en[submission]}”; this cannot be done now`,
    "representative-number-missing": ({ paper, name }) => (paper === "removal" ? "The number of the removal document is missing" : `The number of the document that appoints ${name} is missing`),
    "representative-number-form": ({ text }) => `“${text}” is not a document number such as 新教任〔2026〕8号`,
    "form-before-approval": () => "The application is filled in once the decree is there: approval comes before registration",
    "decree-number-missing": () => "The decree's number is missing",
    "decree-number-form": ({ text }) => `“${text}” is not a decree number such as 新政字〔2026〕12号`,
    "document-empty": ({ name }) => `“${name}” is empty`,
    "document-too-large": ({ name }) => `“${name}” is larger than ${maxDocumentBytes / megabyte} MB`,
    "document-type-not-accepted": ({ name }) => `“${name}” is not a PDF, PNG, JPG, DOCX or XLSX file`,
    "document-not-what-it-says": ({ name, says }) => `The content of “${name}” is not a ${says.toUpperCase()} file`,
    "no-step-to-undo": () => "No step is recorded yet",
    "step-already-in-effect": ({ step, effectiveOn }) =>
      `The merger has been in effect since ${formatDate("en", effectiveOn)}; “${stepName("en", step)}” cannot be taken back`,
    "step-missing": ({ step }) => `“${stepName("en", step)}” is not done`,
    "effective-date-past": ({ today }) => `The effective date is before today (${formatDate("en", today)})`,
    "effective-date-within-claims-period": ({ earliest, firstAnnouncement, days }) =>
      `Claims may be made for ${days} days after the first announcement (${formatDate("en", firstAnnouncement)}): not before ${formatDate("en", earliest)}`,
    "effective-date-before-step": ({ step, on }) => `The effective date is before “${stepName("en", step)}” (${formatDate("en", on)})`,
    "effective-date-reached": ({ effectiveOn }) => `The effective date (${formatDate("en", effectiveOn)}) has come; the case cannot be withdrawn`,
  },
});
