/** 办事事项: what may be asked for in the hall, with its guide and its promise. The form and the way are those of its flow. */
import type { Label } from "../setting-control";

export const audiences = ["staff", "parent"] as const;
export type Audience = (typeof audiences)[number];

/** The groups of the hall, in the order of the shelves, and for whom each is. */
export const serviceGroups = {
  personnel: { audience: "staff", label: { zh: "人事", en: "Personnel" } },
  teaching: { audience: "staff", label: { zh: "教学", en: "Teaching" } },
  logistics: { audience: "staff", label: { zh: "后勤", en: "Logistics" } },
  finance: { audience: "staff", label: { zh: "财务", en: "Finance" } },
  information: { audience: "staff", label: { zh: "信息", en: "Information" } },
  certificates: { audience: "parent", label: { zh: "证明", en: "Certificates" } },
  roll: { audience: "parent", label: { zh: "学籍", en: "Pupil's record" } },
  life: { audience: "parent", label: { zh: "学习生活", en: "School life" } },
  aid: { audience: "parent", label: { zh: "资助与退费", en: "Aid and refunds" } },
} as const satisfies Record<string, { readonly audience: Audience; readonly label: Label }>;
export type ServiceGroup = keyof typeof serviceGroups;
export const serviceGroupNames = Object.keys(serviceGroups) as readonly ServiceGroup[];

/** A regulation on which an item rests; M: named from memory, its original was not at hand. */
export interface Basis {
  readonly label: Label;
  readonly certainty: "S" | "M";
}

export interface ServiceItem {
  /** Of the item, and of the approval flow that carries it. */
  readonly key: string;
  readonly group: ServiceGroup;
  /** Working days from the application to the result. */
  readonly promisedDays: number;
  /** 申请条件 */
  readonly conditions: Label;
  /** 所需材料; empty where the form is enough. */
  readonly materials: readonly Label[];
  /** 结果送达 */
  readonly result: Label;
  /** 办理依据; null for what the school itself offers, and for what rests on a paper that we are not sure of. */
  readonly basis: Basis | null;
  /** What cannot be done online, and why; null for what is done wholly online. */
  readonly onPaper: { readonly part: Label; readonly why: Label } | null;
}

export const audienceOf = ({ group }: Pick<ServiceItem, "group">): Audience => serviceGroups[group].audience;

/** 全程网办: from the application to the result without a way to the counter. */
export const isWhollyOnline = ({ onPaper }: Pick<ServiceItem, "onPaper">): boolean => onPaper === null;

/** The least share of items that is to run wholly online. */
export const onlineShareAim = 0.95;

/** Null when there is nothing to count. */
export function onlineShare(items: readonly Pick<ServiceItem, "onPaper">[]): number | null {
  return items.length === 0 ? null : items.filter(isWhollyOnline).length / items.length;
}

const label = (zh: string, en: string): Label => ({ zh, en });
export const words = label;

/** How results come: each of these leaves nothing to be fetched. */
export const results = {
  scan: label("盖章扫描件在线下载，需要时可自行打印", "The sealed scan is handed out online; print it where you need it"),
  answer: label("办理意见在平台查看", "The decision is shown here"),
  record: label("办结后在系统中直接变更，办理意见在平台查看", "The record is changed, and the decision is shown here"),
} as const;

/** Of an item: what it needs, and what may be left out because it is as nearly always. */
export function serviceItem(
  key: string,
  group: ServiceGroup,
  promisedDays: number,
  conditions: Label,
  more: Partial<Pick<ServiceItem, "materials" | "result" | "basis" | "onPaper">> = {},
): ServiceItem {
  return { key, group, promisedDays, conditions, materials: [], result: results.answer, basis: null, onPaper: null, ...more };
}
