/** What clashes in an impossible request, and what would help: two sentences for each demand. */
import type { ClashMember } from "@qitong/domain/staffing";
import { defineKindTexts, formatShare, type KindTexts, type Language } from "@qitong/ui";
import { subjectWord } from "../staff-record/staff-words";
import type { PlanNames } from "../plan/plan-names";

/** Rounded down to what a setting can hold, so that the quota is then surely not above it. */
const lowerShare = (language: Language, count: number, base: number): string =>
  formatShare(language, base > 0 ? Math.floor((count * 1000) / base) / 1000 : 0, 1);

export function demandTexts({ person, campus }: PlanNames): KindTexts<ClashMember> {
  return defineKindTexts<ClashMember>({
    zh: {
      quota: ({ needed, base }) => `交流不少于 ${needed} 人（符合条件 ${base} 人）`,
      "most-moves": ({ most }) => `交流不超过 ${most} 人`,
      "backbone-share": ({ share }) => `交流教师中骨干不低于 ${formatShare("zh", share, 0)}`,
      "subject-coverage": ({ campusId, subject, keep }) => `${campus(campusId)}${subjectWord("zh", subject)}教师至少保留 ${keep} 人`,
      "head-count": ({ campusId, limit }) => `${campus(campusId)}教师增减不超过 ${limit} 人`,
      commute: ({ limit }) => `单程不超过 ${limit} 分钟`,
      pinned: ({ personId, toCampusId }) => `保留的安排：${person(personId)}调到${campus(toCampusId)}`,
      forbidden: ({ personId, toCampusId }) => (toCampusId === null ? `${person(personId)}不调动` : `${person(personId)}不调到${campus(toCampusId)}`),
    },
    en: {
      quota: ({ needed, base }) => `At least ${needed} rotate (${base} are eligible)`,
      "most-moves": ({ most }) => `At most ${most} rotate`,
      "backbone-share": ({ share }) => `At least ${formatShare("en", share, 0)} of them are backbone teachers`,
      "subject-coverage": ({ campusId, subject, keep }) => `${campus(campusId)} keeps at least ${keep} for ${subjectWord("en", subject)}`,
      "head-count": ({ campusId, limit }) => `${campus(campusId)} gains or loses at most ${limit}`,
      commute: ({ limit }) => `At most ${limit} minutes one way`,
      pinned: ({ personId, toCampusId }) => `Kept as it was: ${person(personId)} to ${campus(toCampusId)}`,
      forbidden: ({ personId, toCampusId }) => (toCampusId === null ? `${person(personId)} does not move` : `${person(personId)} does not move to ${campus(toCampusId)}`),
    },
  });
}

const alone = {
  zh: "只放宽这一项，限时内没有找到可行方案",
  en: "with this alone nothing was found in the time given",
} as const;

export const remedyTexts = defineKindTexts<ClashMember>({
  zh: {
    quota: ({ helpful, base }) => (helpful === null ? alone.zh : `其他要求不变，最多可交流 ${helpful} 人；可将交流比例降到 ${lowerShare("zh", helpful, base)}`),
    "most-moves": ({ helpful }) => (helpful === null ? alone.zh : `可将人数上限放宽到 ${helpful} 人`),
    "backbone-share": ({ helpful }) => (helpful === null ? alone.zh : `可将骨干比例降到 ${formatShare("zh", helpful, 0)}`),
    "subject-coverage": ({ subject, helpful }) => (helpful === null ? alone.zh : `须减为 ${helpful} 人才可行；宜先补充${subjectWord("zh", subject)}教师`),
    "head-count": ({ helpful }) => (helpful === null ? alone.zh : `可放宽到 ${helpful} 人`),
    commute: ({ helpful }) => (helpful === null ? alone.zh : `可放宽到 ${helpful} 分钟`),
    pinned: () => "可不保留这一安排",
    forbidden: () => "可允许调动",
  },
  en: {
    quota: ({ helpful, base }) => (helpful === null ? alone.en : `with all else as it is at most ${helpful} can; the quota would be ${lowerShare("en", helpful, base)}`),
    "most-moves": ({ helpful }) => (helpful === null ? alone.en : `the limit could be raised to ${helpful}`),
    "backbone-share": ({ helpful }) => (helpful === null ? alone.en : `the share could be lowered to ${formatShare("en", helpful, 0)}`),
    "subject-coverage": ({ subject, helpful }) => (helpful === null ? alone.en : `it would have to do with ${helpful}; better find another teacher of ${subjectWord("en", subject)} first`),
    "head-count": ({ helpful }) => (helpful === null ? alone.en : `the limit could be raised to ${helpful}`),
    commute: ({ helpful }) => (helpful === null ? alone.en : `the limit could be raised to ${helpful} minutes`),
    pinned: () => "it need not be kept",
    forbidden: () => "the move could be allowed",
  },
});
