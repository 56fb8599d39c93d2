/** The words of requests, for staff and askers alike. */
import type { AnyRefusal, ThrottledRefusal } from "@qitong/domain";
import {
  requestCatalogue, type AskerRefusal, type Asker, type CodeRefusal, type PhotoRefusal, type RequestAct, type RequestCategory,
  type RequestRefusal, type RequestStatus, type TraceKind,
} from "@qitong/domain/management";
import { defineRefusalTexts, defineTexts, formatDate, type Language, type StatusTone, type Texts } from "@qitong/ui";

type Names<Key extends string> = Readonly<Record<Key, string>>;

export const categoryText = (language: Language, category: RequestCategory): string => requestCatalogue[category].label[language];

export const statusTexts: Texts<Names<RequestStatus>> = defineTexts<Names<RequestStatus>>({
  zh: {
    received: "待分派", dispatched: "已分派，待受理", handling: "办理中", answered: "已答复，待评价", closed: "已办结", merged: "并案办理",
    "not-ours": "不属受理范围", withdrawn: "已撤回",
  },
  en: {
    received: "To be dispatched", dispatched: "Dispatched", handling: "In hand", answered: "Answered, to be rated", closed: "Closed",
    merged: "Joined to another", "not-ours": "Not our business", withdrawn: "Withdrawn",
  },
});

export const statusTones: Readonly<Record<RequestStatus, StatusTone>> = {
  received: "warn", dispatched: "running", handling: "running", answered: "good", closed: "good", merged: "calm", "not-ours": "calm", withdrawn: "calm",
};

export const traceTexts: Texts<Names<TraceKind>> = defineTexts<Names<TraceKind>>({
  zh: {
    received: "收到诉求", dispatched: "已分派", started: "已受理", reassigned: "改派", "handed-back": "退回分派", answered: "答复", declined: "不属受理范围",
    merged: "并案办理", note: "内部备注", word: "回复", supplemented: "补充说明", withdrawn: "撤回", rated: "评价", reopened: "要求重新办理", closed: "评价期满，办结",
    reminded: "到期提醒", overdue: "逾期未答复", "contact-seen": "查看联系方式", forgotten: "保存期满，已删除",
  },
  en: {
    received: "Received", dispatched: "Dispatched", started: "Taken up", reassigned: "Given to another", "handed-back": "Handed back", answered: "Answer",
    declined: "Not our business", merged: "Joined to another", note: "Note for staff", word: "Word from the school", supplemented: "Addition", withdrawn: "Withdrawn", rated: "Rating",
    reopened: "Opened again", closed: "Closed: the time for rating is over", reminded: "Reminder", overdue: "Overdue", "contact-seen": "Contact looked at", forgotten: "Deleted after its time",
  },
});

export const askerTexts: Texts<Names<Asker>> = defineTexts<Names<Asker>>({
  zh: { parent: "家长", staff: "教职工", other: "其他" },
  en: { parent: "Parent", staff: "Teacher or staff", other: "Other" },
});

export const ratingTexts = defineTexts({
  zh: { "5": "非常满意", "4": "满意", "3": "基本满意", "2": "不满意", "1": "非常不满意" },
  en: { "5": "Very satisfied", "4": "Satisfied", "3": "Mostly satisfied", "2": "Dissatisfied", "1": "Very dissatisfied" },
});

export const ratingText = (language: Language, rating: number): string => (ratingTexts[language] as Readonly<Record<string, string>>)[String(rating)] ?? String(rating);

const actTexts: Texts<Names<RequestAct>> = defineTexts<Names<RequestAct>>({
  zh: {
    dispatch: "分派", start: "受理", reassign: "改派", "hand-back": "退回分派", answer: "答复", decline: "不予受理", merge: "并案", note: "备注",
    supplement: "补充", withdraw: "撤回", rate: "评价", reopen: "要求重新办理", close: "办结",
  },
  en: {
    dispatch: "dispatched", start: "taken up", reassign: "given to another", "hand-back": "handed back", answer: "answered", decline: "declined", merge: "joined", note: "noted",
    supplement: "added to", withdraw: "withdrawn", rate: "rated", reopen: "opened again", close: "closed",
  },
});

export type AnyRequestRefusal = RequestRefusal | AskerRefusal | PhotoRefusal | ThrottledRefusal | CodeRefusal;
const place = (field: string): number => Number(field.split(".")[1] ?? 0) + 1;
const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

export const requestRefusalTexts = defineRefusalTexts<AnyRequestRefusal>({
  zh: {
    "request-changed": () => "这件诉求刚被他人更新，请核对最新情况后再办理",
    "request-act-not-now": ({ act, status }) => `当前状态为“${statusTexts.zh[status]}”，不能${actTexts.zh[act]}`,
    "not-the-handler": () => "只有经办人本人可以受理、答复或退回",
    "handler-cannot": () => "该人员没有办理本校区诉求的岗位，请另选",
    "handler-unchanged": () => "仍是原经办人，请另选",
    "merge-target-absent": () => "本校区没有这个编号的诉求",
    "merge-into-itself": () => "不能并入自身",
    "merge-target-over": ({ status }) => `目标诉求${statusTexts.zh[status]}，不能并入`,
    "contact-kept-from-school": () => "提交人选择对学校匿名，联系方式仅区教育局可查看",
    "no-contact": () => "提交人没有留下联系方式，或保存期已满",
    "asker-act-not-now": ({ act, status }) => `当前状态为“${statusTexts.zh[status]}”，不能${actTexts.zh[act]}`,
    "reopened-enough": ({ times }) => `重新办理的次数已用完（${times} 次）`,
    "time-to-respond-over": ({ lastDay }) => `评价和重新办理的期限已过（${formatDate("zh", lastDay)}止）`,
    "photo-not-a-picture": ({ field }) => `第 ${place(field)} 张不是可以识别的照片（JPG、PNG、WebP）`,
    "photo-too-large": ({ field, most }) => `第 ${place(field)} 张超过 ${megabytes(most)} MB`,
    "photo-too-many-pixels": ({ field }) => `第 ${place(field)} 张尺寸过大，请缩小后再传`,
    "too-often": ({ retryAfterSeconds }) => `提交太频繁，请约 ${Math.ceil(retryAfterSeconds / 60)} 分钟后再试，已填写的内容不会丢失`,
    "code-reason-missing": () => "更换后旧海报失效，请写明更换原因",
  },
  en: {
    "request-changed": () => "Someone else has just changed this request; look at it again before you decide",
    "request-act-not-now": ({ act, status }) => `It is “${statusTexts.en[status]}” and cannot be ${actTexts.en[act]}`,
    "not-the-handler": () => "Only its handler takes a request up, answers it or hands it back",
    "handler-cannot": () => "This person holds no post that handles requests of the campus",
    "handler-unchanged": () => "This is the present handler; choose another",
    "merge-target-absent": () => "The campus has no request of this number",
    "merge-into-itself": () => "A request cannot be joined to itself",
    "merge-target-over": ({ status }) => `The other request is “${statusTexts.en[status]}” and takes no duplicate`,
    "contact-kept-from-school": () => "The asker stays anonymous to the school; only the district may look",
    "no-contact": () => "The asker left no contact, or its time has passed",
    "asker-act-not-now": ({ act, status }) => `It is “${statusTexts.en[status]}” and cannot be ${actTexts.en[act]}`,
    "reopened-enough": ({ times }) => `It was opened again as often as it may be (${times})`,
    "time-to-respond-over": ({ lastDay }) => `The time to rate it or open it again ended on ${formatDate("en", lastDay)}`,
    "photo-not-a-picture": ({ field }) => `Photo ${place(field)} is not a picture that can be read (JPG, PNG, WebP)`,
    "photo-too-large": ({ field, most }) => `Photo ${place(field)} is larger than ${megabytes(most)} MB`,
    "photo-too-many-pixels": ({ field }) => `Photo ${place(field)} has too many pixels; make it smaller`,
    "too-often": ({ retryAfterSeconds }) => `Sent too often; please try again in about ${Math.ceil(retryAfterSeconds / 60)} minutes. What you wrote is kept`,
    "code-reason-missing": () => "The old posters will lead nowhere; say why the code is replaced",
  },
});

export const isRequestRefusal = (refusal: AnyRefusal): refusal is AnyRequestRefusal => requestRefusalTexts.kinds.includes(refusal.kind);
