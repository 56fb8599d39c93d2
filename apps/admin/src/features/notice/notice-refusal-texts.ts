/** Words for every reason why an act on a notice is not done. */
import { maxDocumentBytes, type DocumentRefusal } from "@qitong/domain";
import { audienceGroups, type NoticeRefusal as AnyNoticeRefusal, type ReadingRefusal, type ReminderRefusal } from "@qitong/domain/management";
import { defineRefusalTexts, formatDate, formatInstant } from "@qitong/ui";
import { noticeStatusTexts } from "./notice-texts";

export type NoticeRefusal = AnyNoticeRefusal | ReadingRefusal | ReminderRefusal | DocumentRefusal;

const megabytes = maxDocumentBytes / 1024 / 1024;

export const noticeRefusalTexts = defineRefusalTexts<NoticeRefusal>({
  zh: {
    "audience-without-place": () => "请选择发送范围",
    "audience-without-group": () => "请选择发送对象",
    "bureau-not-in-school": ({ group }) => `“${audienceGroups[group].zh}”只能在全区范围内发送`,
    "audience-nobody": () => "所选范围和对象里没有人",
    "notice-title-missing": () => "请填写标题",
    "notice-text-missing": () => "请填写正文",
    "confirm-by-without-confirmation": () => "设了确认期限，请勾选需要逐人确认",
    "confirm-by-past": ({ publishedOn }) => `确认期限不能早于发布日期（${formatDate("zh", publishedOn)}）`,
    "publish-on-past": ({ today }) => `定时发布日期不能早于今天（${formatDate("zh", today)}）`,
    "current-until-past": ({ publishedOn }) => `可见期限不能早于发布日期（${formatDate("zh", publishedOn)}）`,
    "notice-changed": () => "通知刚被他人更新，请看最新内容后再办理",
    "notice-not-editable": ({ status }) => `通知${noticeStatusTexts.zh[status]}，不能再修改或发布`,
    "notice-not-withdrawable": () => "通知已经撤回",
    "notice-not-remindable": ({ status }) => `通知${noticeStatusTexts.zh[status]}，不能提醒`,
    "too-many-attachments": ({ most }) => `附件最多 ${most} 个`,
    "notice-withdrawn": () => "通知已撤回，不必确认",
    "confirmation-not-asked": () => "本通知不要求确认",
    "notice-not-opened": () => "请先阅读通知",
    "nobody-to-remind": () => "没有需要提醒的人员",
    "reminded-lately": ({ nextAt }) => `24 小时内已提醒过，${formatInstant("zh", nextAt)}后可再次提醒`,
    "document-empty": ({ name }) => `“${name}”是空文件`,
    "document-too-large": ({ name }) => `“${name}”超过 ${megabytes} MB`,
    "document-type-not-accepted": ({ name }) => `“${name}”的格式不在可接受之列（PDF、PNG、JPG、DOCX、XLSX）`,
    "document-not-what-it-says": ({ name, says }) => `“${name}”的内容不是 ${says.toUpperCase()} 文件`,
  },
  en: {
    "audience-without-place": () => "Choose where",
    "audience-without-group": () => "Choose whom",
    "bureau-not-in-school": ({ group }) => `“${audienceGroups[group].en}” is reached only by a notice to the whole district`,
    "audience-nobody": () => "There is nobody of that kind there",
    "notice-title-missing": () => "The title is missing",
    "notice-text-missing": () => "The text is missing",
    "confirm-by-without-confirmation": () => "There is a day for confirming, but nobody is asked to",
    "confirm-by-past": ({ publishedOn }) => `The day for confirming is before it is published (${formatDate("en", publishedOn)})`,
    "publish-on-past": ({ today }) => `The day is before today (${formatDate("en", today)})`,
    "current-until-past": ({ publishedOn }) => `The day is before it is published (${formatDate("en", publishedOn)})`,
    "notice-changed": () => "Somebody has just changed the notice; look at it again",
    "notice-not-editable": ({ status }) => `The notice is “${noticeStatusTexts.en[status]}” and can no longer be changed`,
    "notice-not-withdrawable": () => "The notice is withdrawn already",
    "notice-not-remindable": ({ status }) => `The notice is “${noticeStatusTexts.en[status]}”; nobody is reminded of it`,
    "too-many-attachments": ({ most }) => `${most} attachments at most`,
    "notice-withdrawn": () => "The notice was withdrawn; nothing is to be confirmed",
    "confirmation-not-asked": () => "This notice asks no confirmation",
    "notice-not-opened": () => "Please read the notice first",
    "nobody-to-remind": () => "There is nobody to remind",
    "reminded-lately": ({ nextAt }) => `Reminded within 24 hours; again after ${formatInstant("en", nextAt)}`,
    "document-empty": ({ name }) => `“${name}” is empty`,
    "document-too-large": ({ name }) => `“${name}” is larger than ${megabytes} MB`,
    "document-type-not-accepted": ({ name }) => `“${name}” is not a PDF, PNG, JPG, DOCX or XLSX file`,
    "document-not-what-it-says": ({ name, says }) => `The content of “${name}” is not a ${says.toUpperCase()} file`,
  },
});
