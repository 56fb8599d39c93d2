import type { TimelineStep } from "@qitong/domain/legal-entity";
import { defineTexts, type StatusTone, type Texts } from "@qitong/ui";
import type { TimelineBar } from "./timeline-layout";

export const timelineTexts = defineTexts({
  zh: {
    title: "时间线",
    about: "两方各项法定期限，按已登记日期推算",
    both: "共同：论证与批复",
    absorbing: (name: string) => `吸收方：${name}`,
    absorbed: (name: string) => `被吸收方：${name}`,
    today: "今天",
    effective: "生效",
    month: (month: number) => `${month}月`,
    doneOn: (date: string) => `${date}完成`,
    doneLate: (date: string) => `${date}完成（逾期）`,
    undone: (date: string, undoneOn: string) => `曾登记${date}完成，${undoneOn}撤销`,
    due: (date: string) => `最迟 ${date}`,
    dueIn: (date: string, days: number) => (days === 0 ? `最迟 ${date}，今天到期` : `最迟 ${date}，还有 ${days} 天`),
    overdueBy: (date: string, days: number) => `最迟 ${date}，已逾期 ${days} 天`,
    earliest: (date: string) => `最早 ${date}`,
    notYet: "前置步骤未完成",
    noDeadline: "可办理，无法定期限",
  },
  en: {
    title: "Time line",
    about: "The official deadlines of both sides, computed from the days recorded",
    both: "Both: argumentation to approval",
    absorbing: (name) => `Absorbing: ${name}`,
    absorbed: (name) => `Absorbed: ${name}`,
    today: "today",
    effective: "in effect",
    month: (month) => ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1] ?? "",
    doneOn: (date) => `Done ${date}`,
    doneLate: (date) => `Done ${date}, late`,
    undone: (date, undoneOn) => `Was recorded for ${date}, taken back ${undoneOn}`,
    due: (date) => `By ${date}`,
    dueIn: (date, days) => (days === 0 ? `By ${date}, today` : `By ${date}, ${days} ${days === 1 ? "day" : "days"} left`),
    overdueBy: (date, days) => `By ${date}, ${days} ${days === 1 ? "day" : "days"} overdue`,
    earliest: (date) => `Not before ${date}`,
    notYet: "Waits for other steps",
    noDeadline: "Can be done; no deadline",
  },
});

type LegendWords = Readonly<Record<TimelineBar["tone"], string>>;
export const legendTexts: Texts<LegendWords> = defineTexts<LegendWords>({
  zh: { done: "已完成", fine: "期限内", "at-risk": "临近期限", overdue: "已逾期", wait: "须等待的期间" },
  en: { done: "Done", fine: "In time", "at-risk": "Deadline near", overdue: "Overdue", wait: "Time that has to run" },
});

type WatchWords = Readonly<Record<Exclude<TimelineStep["watch"], "none">, string>>;
export const watchTexts: Texts<WatchWords> = defineTexts<WatchWords>({
  zh: { fine: "期限内", "at-risk": "临近期限", overdue: "已逾期" },
  en: { fine: "In time", "at-risk": "Deadline near", overdue: "Overdue" },
});

export const watchTones = { fine: "calm", "at-risk": "warn", overdue: "bad" } as const satisfies Record<Exclude<TimelineStep["watch"], "none">, StatusTone>;
