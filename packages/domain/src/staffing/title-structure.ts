/** 岗位结构比例: how many hold each title, how many the approved posts allow, and what is free or over. */
import { gradedTitles, type GradedTitle, type TitleShares } from "./establishment-settings";

export interface TitleLine {
  readonly title: GradedTitle;
  readonly held: number;
  /** Null: no share is set, or no establishment is on record. */
  readonly allowed: number | null;
  readonly free: number | null;
  readonly over: number | null;
}

/**
 * @param posts approved posts; null when nothing is approved on record
 * A share never rounds up: 10% of 29 posts are 2.
 */
export function titleStructure(held: Readonly<Partial<Record<GradedTitle, number>>>, posts: number | null, shares: TitleShares): TitleLine[] {
  return gradedTitles.map((title) => {
    const count = held[title] ?? 0;
    const share = shares[title];
    // Whole thousandths of a percent first: 0.1 × 30 is not 3 in binary.
    const allowed = posts === null || share === null ? null : Math.floor((posts * Math.round(share * 1000)) / 100_000);
    return {
      title,
      held: count,
      allowed,
      free: allowed === null ? null : Math.max(0, allowed - count),
      over: allowed === null ? null : Math.max(0, count - allowed),
    };
  });
}
