import type { SuggestionRun } from "./plan-types";
import { defineTexts, type Language } from "@qitong/ui";

export const suggestionTexts = defineTexts({
  zh: {
    title: "优化建议",
    about: "在全部规定之内，使各校区师资差异最小；结果存为新方案，可再逐人调整。",
    wanted: "要哪些方案",
    seconds: "每个方案最长用时（秒）",
    start: "生成建议",
    running: "正在生成优化建议",
    queued: "等待开始",
    objective: "差异系数平方和",
    bound: "理论下界",
    gap: "与最优的差距",
    finished: (count: number) => (count === 1 ? "已存为新方案" : "已存为新方案，可在上方切换"),
    cancelled: "已取消，没有留下方案",
    lost: "计算进程已中断，可以重新开始",
    noneChosen: "至少选一个",
    failures: "没有得到方案",
  },
  en: {
    title: "Suggestions",
    about: "Within all rules, the least difference between campuses. Results become alternatives that you can still change.",
    wanted: "Alternatives wanted",
    seconds: "Most seconds for each",
    start: "Suggest",
    running: "Looking for the best plan",
    queued: "Waiting to start",
    objective: "Sum of squared CVs",
    bound: "Proven bound",
    gap: "Gap to the best possible",
    finished: (count) => (count === 1 ? "Kept as a new alternative" : "Kept as new alternatives; see above"),
    cancelled: "Cancelled; no alternative was kept",
    lost: "Its process has ended; you can start again",
    noneChosen: "Choose at least one",
    failures: "No plan was found",
  },
});

export type Aim = SuggestionRun["request"]["wanted"][number]["aim"];

export const aimWords = {
  "pairs-first": { zh: "结对校区优先", en: "Campus pairs first" },
  balance: { zh: "全区最均衡", en: "Best balance" },
  "fewest-moves": { zh: "交流人数最少", en: "Fewest moves" },
} as const satisfies Record<Aim, Record<Language, string>>;

type Clash = NonNullable<SuggestionRun["clash"]>[number];

export const clashWords = {
  quota: { zh: "交流比例", en: "the rotation quota" },
  "most-moves": { zh: "人数上限", en: "the limit of moves" },
  "backbone-share": { zh: "骨干比例", en: "the backbone share" },
  "subject-coverage": { zh: "学科开齐", en: "subject coverage" },
  "head-count": { zh: "校区人数变化", en: "head-count change" },
  commute: { zh: "通勤上限", en: "the commute limit" },
} as const satisfies Record<Clash, Record<Language, string>>;

export const failureWords = {
  "nothing-found": { zh: "限定时间内没有找到可行方案，请延长时间", en: "Nothing was found in the time given; allow more" },
  "process-ended": { zh: "计算进程已中断，请重新开始", en: "Its process ended; please start again" },
  "plan-not-editable": { zh: "方案已提交，建议未保存", en: "The plan was submitted meanwhile; nothing was kept" },
  fault: { zh: "计算出错，请重试或联系管理员", en: "The computation failed; try again or tell the administrator" },
} as const satisfies Record<NonNullable<SuggestionRun["failure"]>, Record<Language, string>>;
