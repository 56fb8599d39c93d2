import type { PlanStatus } from "@qitong/domain/staffing";
import { defineTexts, type StatusTone } from "@qitong/ui";

export const ownTexts = defineTexts({
  zh: {
    title: "我的任职",
    about: (name: string, date: string) => `${name} · ${date}`,
    campus: "我的任教校区",
    noCampus: "今天没有任教校区",
    belongs: (entity: string) => `隶属${entity}`,
    since: (date: string) => `${date}起连续任教`,
    open: "待办与公示",
    nothingOpen: "没有与您有关的交流方案",
    move: (from: string, to: string) => `${from} → ${to}`,
    effective: (date: string) => `拟于${date}起执行`,
    notice: (from: string, to: string) => `公示期：${from}至${to}（末日含当日）`,
    history: "我的任教经历",
    posts: "我的岗位",
    noPosts: "没有在任的岗位",
    wrong: "如有不符，请与学校人事干部联系更正。",
  },
  en: {
    title: "My posts",
    about: (name, date) => `${name} · ${date}`,
    campus: "My campus",
    noCampus: "No campus today",
    belongs: (entity) => `part of ${entity}`,
    since: (date) => `here without a break since ${date}`,
    open: "Open for me",
    nothingOpen: "No transfer plan concerns you",
    move: (from, to) => `${from} → ${to}`,
    effective: (date) => `to take effect on ${date}`,
    notice: (from, to) => `Public notice: ${from} to ${to}, last day included`,
    history: "My assignments",
    posts: "My posts",
    noPosts: "No post in force",
    wrong: "If something is wrong, ask your school's personnel officer to correct it.",
  },
});

type OpenStatus = Extract<PlanStatus, "consulting" | "awaiting-approval" | "in-notice" | "scheduled">;

/** What each status means for the teacher who is moved. */
const openStatusTexts = {
  consulting: { zh: "正在征求学校意见", en: "The schools are being asked", tone: "running" },
  "awaiting-approval": { zh: "等待区教育局审批", en: "Waiting for the district's approval", tone: "running" },
  "in-notice": { zh: "公示中，可向区教育局提出意见", en: "In public notice; you may object to the district", tone: "warn" },
  scheduled: { zh: "公示结束，待执行", en: "Decided, not yet in effect", tone: "good" },
} as const satisfies Record<OpenStatus, { readonly zh: string; readonly en: string; readonly tone: StatusTone }>;

export function openStatus(status: PlanStatus): { readonly zh: string; readonly en: string; readonly tone: StatusTone } | undefined {
  const texts: Partial<Record<PlanStatus, { readonly zh: string; readonly en: string; readonly tone: StatusTone }>> = openStatusTexts;
  return texts[status];
}
