/** What a school would like of a timetable beyond what it must have, each as important as the school says. */
import { z } from "zod";

export const wishes = [
  /** 空档少: few free periods between a teacher's lessons of a day. */
  "few-gaps",
  /** 主科靠前: Chinese and mathematics in the morning. */
  "main-early",
  /** 体育不排第一节. */
  "pe-not-first",
  /** 一周均衡: no teacher has much of the week on one day. */
  "even-days",
  /** 半天空课: each teacher has an afternoon without lessons. */
  "afternoon-off",
  /** 少走教: teachers of both campuses go from one to the other on few days. */
  "few-ways",
  /** 集体备课: each subject group is free at the same times, at both campuses. */
  "common-free",
] as const;
export type Wish = (typeof wishes)[number];

export const wishLevels = ["no", "nice", "important"] as const;
export type WishLevel = (typeof wishLevels)[number];

const level = z.enum(wishLevels);
export const TimetableWishes = z.object({
  "few-gaps": level, "main-early": level, "pe-not-first": level, "even-days": level, "afternoon-off": level, "few-ways": level, "common-free": level,
});
export type TimetableWishes = Readonly<Record<Wish, WishLevel>>;

export const defaultWishes: TimetableWishes = {
  "few-gaps": "nice", "main-early": "important", "pe-not-first": "important", "even-days": "nice", "afternoon-off": "no", "few-ways": "nice", "common-free": "important",
};

/** How many periods a week a subject group wants free together: a joint preparation takes two. */
export const commonFreePeriods = 2;
