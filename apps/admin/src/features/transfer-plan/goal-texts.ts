/** Words for what a suggestion aims at. */
import { goalWords, type Goal, type GoalGap } from "@qitong/domain/staffing";
import { defineTexts, type Language } from "@qitong/ui";
import type { GoalOrWeighted } from "../plan/plan-types";

export const goalName = (language: Language, goal: GoalOrWeighted): string => (goal === "weighted" ? weightedWords[language] : goalWords[goal][language]);

const weightedWords = { zh: "各目标加权", en: "All goals by weight" } as const;

/** The figure of each goal, the smaller the better. */
export const figureWords = {
  "campus-balance": { zh: "校区间差异系数平方和", en: "Sum of squared CVs, campuses" },
  "entity-balance": { zh: "法人间差异系数平方和", en: "Sum of squared CVs, legal entities" },
  moves: { zh: "交流人数", en: "Teachers moved" },
  commute: { zh: "两校区间单程合计（分钟）", en: "Ways between campuses, minutes in all" },
  preferences: { zh: "未满足和违背的意愿（项）", en: "Wishes not met or gone against" },
  continuity: { zh: "调离的班主任（人）", en: "Class heads who move" },
  fairness: { zh: "所派教师以往交流（次）", en: "Earlier rotations of those who move" },
} as const satisfies Record<Goal, Record<Language, string>>;

export const gapWords = {
  "same-as-campuses": { zh: "各法人均只有一个校区，与校区间均衡相同", en: "every entity has one campus, so it is the same as between campuses" },
  "class-heads-stay": { zh: "按方案参数，在任班主任不参加交流", en: "by this plan's figures class heads do not move" },
  "no-rotations": { zh: "名册中没有交流记录", en: "the register knows of no earlier rotation" },
  "no-preferences": { zh: "还没有登记教师意愿", en: "no wishes of teachers are registered" },
} as const satisfies Record<GoalGap, Record<Language, string>>;

export const goalTexts = defineTexts({
  zh: {
    expert: "目标与次序",
    by: "多个目标如何取舍",
    order: "按次序",
    weights: "按权重",
    orderAbout: "先求第一个目标最好，再依次考虑后面的目标；“可让步”是后面的目标最多可使它变差多少。",
    weightsAbout: "各目标先折算成同一尺度，再按权重（1–10）相加。",
    goal: (number: number) => `目标 ${number}`,
    allowance: "可让步（%）",
    allowanceOf: (goal: string) => `${goal}可让步（%）`,
    weightOf: (goal: string) => `${goal}的权重`,
    earlier: (goal: string) => `${goal}提前`,
    remove: (goal: string) => `去掉${goal}`,
    add: "添加目标",
    noDifference: (goal: string, why: string) => `${goal}目前不起作用：${why}`,
    giveWay: "少动人、就近方案的首要目标最多比最好的差（%）",
    keep: (count: number) => `保留当前方案已安排的 ${count} 名教师`,
  },
  en: {
    expert: "Goals and their order",
    by: "How goals are weighed",
    order: "In order",
    weights: "By weight",
    orderAbout: "The first goal is made as good as it can be, then the next ones in turn; the allowance is how much they may worsen it.",
    weightsAbout: "Goals are brought to one scale, multiplied by their weights (1 to 10) and added.",
    goal: (number) => `Goal ${number}`,
    allowance: "Allowance (%)",
    allowanceOf: (goal) => `Allowance of ${goal.toLowerCase()} (%)`,
    weightOf: (goal) => `Weight of ${goal.toLowerCase()}`,
    earlier: (goal) => `Move ${goal.toLowerCase()} up`,
    remove: (goal) => `Remove ${goal.toLowerCase()}`,
    add: "Add a goal",
    noDifference: (goal, why) => `${goal} makes no difference at present: ${why}`,
    giveWay: "Few moves and short ways may be worse in the first goal by (%)",
    keep: (count) => (count === 1 ? "Keep the one teacher already placed here" : `Keep the ${count} teachers already placed here`),
  },
});
