import type { SuggestionRun } from "../plan/plan-types";
import { defineTexts, type Language } from "@qitong/ui";

export const suggestionTexts = defineTexts({
  zh: {
    title: "优化建议",
    about: "在全部规定之内给出几个侧重不同的方案；结果存为新方案，可再逐人调整。",
    wanted: "要哪些方案",
    seconds: "每个方案最长用时（秒）",
    start: "生成建议",
    running: "正在生成优化建议",
    queued: "等待开始",
    runningWithout: (name: string) => `正在推算不调动${name}的方案`,
    step: (aim: string, goal: string) => `${aim}：${goal}`,
    value: "目标值",
    objective: "差异系数平方和",
    bound: "理论下界",
    gap: "与最优的差距",
    finished: (count: number, missing: readonly string[]) =>
      [count === 1 ? "已存为新方案" : "已存为新方案，可在上方切换", ...(missing.length > 0 ? [`${missing.join("、")}：限时内没有得到不同的方案`] : [])].join("；"),
    cancelled: "已取消，没有留下方案",
    whatIfCancelled: "已取消",
    clash: (count: number) => (count === 1 ? "下面这一项无法做到：" : "下列要求不能同时满足，放宽其中任一项即可："),
    clashWithout: "不调动这名教师，就没有符合规定的方案。下列要求不能同时满足：",
    lost: "计算进程已中断，可以重新开始",
    noneChosen: "至少选一个",
    failures: "没有得到方案",
  },
  en: {
    title: "Suggestions",
    about: "Plans of different kinds, all within the rules. Results become alternatives that you can still change.",
    wanted: "Alternatives wanted",
    seconds: "Most seconds for each",
    start: "Suggest",
    running: "Looking for the best plan",
    queued: "Waiting to start",
    runningWithout: (name) => `Looking for a plan that does not move ${name}`,
    step: (aim, goal) => `${aim}: ${goal.toLowerCase()}`,
    value: "Figure sought",
    objective: "Sum of squared CVs",
    bound: "Proven bound",
    gap: "Gap to the best possible",
    finished: (count, missing) =>
      [count === 1 ? "Kept as a new alternative" : "Kept as new alternatives; see above", ...(missing.length > 0 ? [`no different plan in the time given: ${missing.join(", ")}`] : [])].join("; "),
    cancelled: "Cancelled; no alternative was kept",
    whatIfCancelled: "Cancelled",
    clash: (count) => (count === 1 ? "This one cannot be met:" : "These cannot be met together; loosening any one of them is enough:"),
    clashWithout: "Without moving this teacher no plan keeps the rules. These cannot be met together:",
    lost: "Its process has ended; you can start again",
    noneChosen: "Choose at least one",
    failures: "No plan was found",
  },
});

export type Aim = SuggestionRun["request"]["wanted"][number]["aim"];

export const aimWords = {
  balance: { zh: "均衡优先", en: "Balance first" },
  "fewest-moves": { zh: "少动人", en: "Fewest moves" },
  nearby: { zh: "就近交流", en: "Shortest ways" },
  "pairs-first": { zh: "结对校区优先", en: "Campus pairs first" },
} as const satisfies Record<Aim, Record<Language, string>>;

export const failureWords = {
  "nothing-found": { zh: "限定时间内没有找到可行方案，请延长时间", en: "Nothing was found in the time given; allow more" },
  "process-ended": { zh: "计算进程已中断，请重新开始", en: "Its process ended; please start again" },
  "plan-not-editable": { zh: "方案已提交，建议未保存", en: "The plan was submitted meanwhile; nothing was kept" },
  "alternative-changed": { zh: "方案已有变动，请重新推算", en: "The alternative was changed meanwhile; please ask again" },
  fault: { zh: "计算出错，请重试或联系管理员", en: "The computation failed; try again or tell the administrator" },
} as const satisfies Record<NonNullable<SuggestionRun["failure"]>, Record<Language, string>>;
