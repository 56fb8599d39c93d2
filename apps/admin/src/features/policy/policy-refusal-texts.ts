/** Words for every reason why an act on a policy is not done. */
import {
  audienceGroups, type AcknowledgementRefusal, type DraftRefusal, type DraftStateRefusal, type ExceptionEndRefusal, type ExceptionRefusal,
  type PublicationRefusal, type ReminderRefusal,
} from "@qitong/domain/management";
import { defineRefusalTexts, formatDate, formatInstant } from "@qitong/ui";
import { articleName } from "./policy-texts";

export type PolicyRefusal =
  | DraftRefusal
  | DraftStateRefusal
  | PublicationRefusal
  | ExceptionRefusal
  | ExceptionEndRefusal
  | AcknowledgementRefusal
  | ReminderRefusal;

export const policyRefusalTexts = defineRefusalTexts<PolicyRefusal>({
  zh: {
    "policy-title-missing": () => "请填写制度名称",
    "article-unknown": ({ key }) => `条文编号 ${key} 不属于本制度，请重新载入草稿`,
    "article-twice": () => "同一条文出现了两次，请重新载入草稿",
    "draft-missing": () => "草稿已发布或已撤回，请返回制度页查看",
    "draft-open-already": () => "已有一份草稿，请在其上修改",
    "draft-changed": ({ byName }) => `${byName ?? "他人"}刚刚保存了同一草稿，请先看改动`,
    "no-articles": () => "至少写一条条文",
    "article-title-missing": ({ number }) => `${articleName("zh", number)}缺少标题`,
    "article-text-missing": ({ number }) => `${articleName("zh", number)}缺少内容`,
    "published-meanwhile": ({ latest }) => `他人刚刚发布了第 ${latest} 版，请重新预览`,
    "no-campus-chosen": () => "至少选择一个校区",
    "policy-effective-past": ({ today }) => `施行日期不能早于今天（${formatDate("zh", today)}）`,
    "later-version-set": ({ startsOn }) => `有校区的版本自${formatDate("zh", startsOn)}起施行，施行日期不能早于该日`,
    "nothing-changes": () => "所选校区的内容都没有变化",
    "acknowledge-until-past": ({ today }) => `阅知截止日期不能早于今天（${formatDate("zh", today)}）`,
    "acknowledge-until-without-audience": () => "设了阅知截止日期，请选择需要阅知的人员",
    "conflict-unanswered": ({ number, title }) => `${articleName("zh", number)}“${title}”有校区例外，请决定保留、结束还是改写`,
    "exception-without-article": ({ number, title }) => `新版删去了原${articleName("zh", number)}“${title}”，其例外只能结束`,
    "answer-without-conflict": () => "校区例外刚有变化，请重新预览",
    "audience-without-place": () => "请选择范围",
    "audience-without-group": () => "请选择人员",
    "bureau-not-in-school": ({ group }) => `学校范围内没有“${audienceGroups[group].zh}”`,
    "policy-not-in-force-there": () => "该校区在所选日期没有执行本制度",
    "article-not-in-force": () => "该校区现行版本没有这一条",
    "exception-instead-missing": () => "请写明该校区改为怎样执行",
    "exception-same-as-article": () => "例外内容与条文相同，不必例外",
    "exception-reason-missing": () => "请写明理由",
    "exception-starts-in-past": ({ today }) => `例外不能早于今天（${formatDate("zh", today)}）开始`,
    "exception-ends-before-start": () => "截止日期早于开始日期",
    "exception-held-already": ({ startsOn }) => `该条已有例外，自${formatDate("zh", startsOn)}起执行`,
    "article-changes-later": ({ startsOn }) => `该校区自${formatDate("zh", startsOn)}起施行的新版改了这一条，例外请止于该日之前`,
    "exception-over": ({ endsOn }) => `该例外已于${formatDate("zh", endsOn)}结束`,
    "exception-end-in-past": ({ today }) => `结束日期不能早于今天（${formatDate("zh", today)}）`,
    "exception-end-later": () => "例外只能提前结束；需要延长的，请另行登记并写明理由",
    "version-outdated": () => "已有更新的版本，请阅读新版本",
    "acknowledgement-not-asked": () => "该版本不要求您阅知",
    "nobody-to-remind": () => "没有需要提醒的人员",
    "reminded-lately": ({ nextAt }) => `24 小时内已提醒过，${formatInstant("zh", nextAt)}后可再次提醒`,
  },
  en: {
    "policy-title-missing": () => "The title is missing",
    "article-unknown": ({ key }) => `Article key ${key} is not of this policy; please load the draft again`,
    "article-twice": () => "An article stands twice; please load the draft again",
    "draft-missing": () => "The draft was published or withdrawn; look at the policy's page",
    "draft-open-already": () => "There is a draft already; change that one",
    "draft-changed": ({ byName }) => `${byName ?? "Somebody"} has just saved the same draft; look at what changed first`,
    "no-articles": () => "Write one article at least",
    "article-title-missing": ({ number }) => `${articleName("en", number)} has no heading`,
    "article-text-missing": ({ number }) => `${articleName("en", number)} has no text`,
    "published-meanwhile": ({ latest }) => `Somebody has just published version ${latest}; look at the preview again`,
    "no-campus-chosen": () => "Choose one campus at least",
    "policy-effective-past": ({ today }) => `The day is before today (${formatDate("en", today)})`,
    "later-version-set": ({ startsOn }) => `A campus has a version from ${formatDate("en", startsOn)}; not before that day`,
    "nothing-changes": () => "Nothing changes at the campuses chosen",
    "acknowledge-until-past": ({ today }) => `The day for acknowledging is before today (${formatDate("en", today)})`,
    "acknowledge-until-without-audience": () => "There is a day for acknowledging, and nobody to do it",
    "conflict-unanswered": ({ number, title }) => `A campus has an exception from ${articleName("en", number)} “${title}”: keep, end or rewrite it`,
    "exception-without-article": ({ number, title }) => `What was ${articleName("en", number)} “${title}” is taken away; its exception can only end`,
    "answer-without-conflict": () => "The exceptions have just changed; look at the preview again",
    "audience-without-place": () => "Choose where",
    "audience-without-group": () => "Choose whom",
    "bureau-not-in-school": ({ group }) => `“${audienceGroups[group].en}” belongs to no school`,
    "policy-not-in-force-there": () => "The policy is not in force there on that day",
    "article-not-in-force": () => "The version in force there has no such article",
    "exception-instead-missing": () => "Say what the campus does instead",
    "exception-same-as-article": () => "That is what the article says; no exception is needed",
    "exception-reason-missing": () => "The reason is missing",
    "exception-starts-in-past": ({ today }) => `An exception begins today (${formatDate("en", today)}) or later`,
    "exception-ends-before-start": () => "The last day is before the first",
    "exception-held-already": ({ startsOn }) => `There is an exception from this article already, from ${formatDate("en", startsOn)}`,
    "article-changes-later": ({ startsOn }) => `A version that takes effect there on ${formatDate("en", startsOn)} changes this article; end the exception before that day`,
    "exception-over": ({ endsOn }) => `The exception ended on ${formatDate("en", endsOn)}`,
    "exception-end-in-past": ({ today }) => `The end is before today (${formatDate("en", today)})`,
    "exception-end-later": () => "An exception can only be ended earlier; to go on, record another with its reason",
    "version-outdated": () => "There is a newer version; please read that one",
    "acknowledgement-not-asked": () => "This version asks no acknowledgement of you",
    "nobody-to-remind": () => "There is nobody to remind",
    "reminded-lately": ({ nextAt }) => `Reminded within 24 hours; again after ${formatInstant("en", nextAt)}`,
  },
});
