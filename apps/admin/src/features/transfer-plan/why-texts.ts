/** Why a teacher moves, in the words of an official who has to answer for it. */
import { staffMeasureWords, type MeasurePlace, type MoveExplanation, type SubjectPlace } from "@qitong/domain/staffing";
import { defineTexts, formatNumber, type Language } from "@qitong/ui";
import { subjectWord } from "../staff-record/staff-words";
import type { PlanNames } from "../plan/plan-names";

export const whyTexts = defineTexts({
  zh: {
    why: "为什么",
    whyOf: (name: string, campus: string) => `为什么${name}交流到${campus}`,
    reasons: "理由",
    cost: "若不调动，其他安排不变",
    same: "各项数字不变",
    change: (figure: string, from: string, to: string) => `${figure} ${from} → ${to}`,
    better: "（变好）",
    worse: "（变差）",
    noBroken: "仍符合全部规定",
    broken: "将不符合规定：",
    whatIf: "若不调动，重新求最好的方案",
    whatIfAbout: "按本方案的目标重新计算，只是不调动这名教师；结果不另存方案。",
    ask: "推算",
    otherUnderWay: "另一项推算正在进行，请稍候",
    result: (joining: number, leaving: number) => `最好的方案须另调 ${joining} 人，本方案中 ${leaving} 人不再调动或改调别处`,
    first: "另调的教师",
    moveTo: (name: string, from: string, to: string) => `${name}：${from} → ${to}`,
    more: (count: number) => `等 ${count} 人`,
    boundIs: (bound: string, gap: string) => `校区间差异系数平方和的理论下界 ${bound}，与最优的差距 ${gap}`,
  },
  en: {
    why: "Why",
    whyOf: (name, campus) => `Why ${name} moves to ${campus}`,
    reasons: "Reasons",
    cost: "Not moved, all else unchanged",
    same: "No figure changes",
    change: (figure, from, to) => `${figure} ${from} → ${to}`,
    better: " (better)",
    worse: " (worse)",
    noBroken: "Every rule is still met",
    broken: "Rules no longer met:",
    whatIf: "Not moved, the best plan sought anew",
    whatIfAbout: "By this alternative's own goals, only without moving this teacher; no alternative is kept.",
    ask: "Find out",
    otherUnderWay: "Another run is under way; please wait",
    result: (joining, leaving) => `The best plan moves ${joining} others; ${leaving} of this alternative stay or go elsewhere`,
    first: "Others who would move",
    moveTo: (name, from, to) => `${name}: ${from} → ${to}`,
    more: (count) => `${count} in all`,
    boundIs: (bound, gap) => `Proven bound of the sum of squared CVs across campuses ${bound}, gap ${gap}`,
  },
});

type Say = (language: Language, why: MoveExplanation, names: PlanNames) => string[];

const hundredths = (language: Language, value: number): string => formatNumber(language, value, 2);

function subjectReason(language: Language, subject: string, at: SubjectPlace, names: PlanNames): string {
  const { campusId, now, after, required } = at;
  const name = subjectWord(language, subject);
  if (language === "zh") {
    const need = required > 0 ? `，开齐课程需 ${required} 人` : "";
    return `${names.campus(campusId)}${name}教师现有 ${now} 人${need}，调整后 ${after} 人`;
  }
  const need = required > 0 ? `; its lessons need ${required}` : "";
  return `${names.campus(campusId)} has ${now} for ${name} now${need}; ${after} after the plan`;
}

function measureReason(language: Language, { measure, from, to, mean }: MeasurePlace): string {
  const [a, b, m] = [from, to, mean].map((value) => hundredths(language, value));
  const name = staffMeasureWords[measure][language];
  return language === "zh"
    ? `每百名学生${name}：调出校区 ${a}，调入校区 ${b}，同学段平均 ${m}`
    : `${name} per 100 pupils: ${a} here, ${b} there, ${m} on average in the stage`;
}

const yearsReason: Say = (language, { years, yearsNeeded }) => {
  if (years === null) return [];
  return [language === "zh" ? `在校连续任教 ${years} 年（满 ${yearsNeeded} 年即可交流）` : `${years} unbroken years at the school (${yearsNeeded} are needed)`];
};

const circumstances: Say = (language, why) => {
  const pick = (isSo: boolean, zh: string, en: string): string[] => (isSo ? [language === "zh" ? zh : en] : []);
  const minutes = why.minutes === null ? null : Math.round(why.minutes);
  return [
    ...pick(why.isBackbone, "县级以上骨干教师，计入骨干比例", "A backbone teacher: counts for the backbone share"),
    ...pick(why.insideEntity, "两校区同属一个法人，编制不变", "Both campuses are of one legal entity"),
    ...pick(why.isPair && !why.insideEntity, "两校区为结对校区", "The campuses are a pair"),
    ...pick(!why.countsTowardsQuota, "不计入交流比例", "Does not count towards the quota"),
    ...pick(why.isClassHead, "在任班主任，调离须另行安排", "Is a class head, who has to be replaced"),
    ...pick(why.preference === "wished", "符合本人意愿", "The teacher wished for it"),
    ...pick(why.preference === "refused", "与本人意愿不符", "The teacher asked not to"),
    ...pick(minutes !== null, `两校区间单程约 ${minutes} 分钟`, `About ${minutes} minutes one way between the campuses`),
  ];
};

const rotationReason: Say = (language, { earlierRotations, lastRotated }) => {
  if (earlierRotations === 0) return [];
  const last = lastRotated === null ? "" : language === "zh" ? `，最近一次在 ${lastRotated} 学年` : `, last in ${lastRotated}`;
  return [language === "zh" ? `以往交流 ${earlierRotations} 次${last}` : `Has rotated ${earlierRotations} times before${last}`];
};

export const reasonsOf: Say = (language, why, names) => [
  ...yearsReason(language, why, names),
  subjectReason(language, why.subject, why.from, names),
  subjectReason(language, why.subject, why.to, names),
  ...why.measures.map((place) => measureReason(language, place)),
  ...circumstances(language, why, names),
  ...rotationReason(language, why, names),
];
