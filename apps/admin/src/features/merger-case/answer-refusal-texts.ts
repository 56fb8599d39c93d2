/** Words for why an answer to a conflict of the rehearsal does not stand. */
import type { MergerAnswerRefusal } from "@qitong/domain/legal-entity";

type Sentences = { readonly [Kind in MergerAnswerRefusal["kind"]]: (refusal: Extract<MergerAnswerRefusal, { readonly kind: Kind }>) => string };

export const answerSentences: Readonly<Record<"zh" | "en", Sentences>> = {
  zh: {
    "conflict-gone": () => "该冲突已不存在，请查看最新预演",
    "answer-does-not-fit": () => "该处理方式不适用于此项冲突",
    "staff-number-taken": ({ staffNumber }) => `教职工号“${staffNumber}”已有人使用或曾经使用`,
    "class-name-taken": ({ name }) => `合并后已有班级名为“${name}”`,
    "places-of-two-records": ({ name }) => `${name}在两校是两份人员记录，须保留其中一方`,
    "campus-has-head": () => "该校区已有执行校长",
  },
  en: {
    "conflict-gone": () => "The conflict is gone; look at the rehearsal again",
    "answer-does-not-fit": () => "That is no answer to this conflict",
    "staff-number-taken": ({ staffNumber }) => `The staff number “${staffNumber}” is, or was, someone else's`,
    "class-name-taken": ({ name }) => `Another class of the merged school is named “${name}”`,
    "places-of-two-records": ({ name }) => `${name} is two records at the two schools; one side has to stay`,
    "campus-has-head": () => "The campus has a head already",
  },
};
