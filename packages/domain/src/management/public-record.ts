/**
 * What others have published of their own platforms, shown beside the district's figures as the mark to reach. They are
 * not this district's, were counted by other rules, and no original was at hand.
 */
import type { Label } from "./setting-control";

export interface PublishedFigure {
  readonly id: "solved" | "on-time" | "satisfied";
  /** A share of 1. */
  readonly value: number;
  /** Of how many, where it was said. */
  readonly of: number | null;
  readonly label: Label;
  readonly source: Label;
}

const source: Label = {
  zh: "外地公开报道的数据，统计口径为其自定，本平台未核对原文；不是本区数据",
  en: "Published by other places, by their own count; the original was not checked. Not a figure of this district",
};

export const publicRecord: readonly PublishedFigure[] = [
  { id: "solved", value: 0.994, of: 20_534, label: { zh: "办结率 99.4%（20,534 件）", en: "99.4% of 20,534 solved" }, source },
  { id: "on-time", value: 0.9871, of: 460_000, label: { zh: "3 至 5 日内办结 98.71%（46 万件）", en: "98.71% of 460,000 within 3 to 5 days" }, source },
  { id: "satisfied", value: 0.9899, of: null, label: { zh: "满意率 98.99%", en: "98.99% satisfied" }, source },
];
