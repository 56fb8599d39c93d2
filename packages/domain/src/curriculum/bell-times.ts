/** 作息时间: when the lessons of a campus begin. Two campuses of one school may ring at different times. */
import { z } from "zod";
import type { Stage } from "../school-stage";
import type { PeriodMinutes } from "./national-plan";
import type { Source } from "./plan-source";

/** 08:20, on the clock of the school. */
export const ClockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: "clock-time" });
export type ClockTime = z.infer<typeof ClockTime>;

const minutesOfHour = 60;
export function minutesOf(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * minutesOfHour + minutes;
}

/** When each lesson begins, in order. Noon lies between the two. */
export const BellTimes = z.object({ morning: z.array(ClockTime).min(1).max(6).readonly(), afternoon: z.array(ClockTime).max(5).readonly() });
export interface BellTimes {
  readonly morning: readonly ClockTime[];
  readonly afternoon: readonly ClockTime[];
}

export const beginsOf = ({ morning, afternoon }: BellTimes): readonly ClockTime[] => [...morning, ...afternoon];
export const periodsOfDay = ({ morning, afternoon }: BellTimes): number => morning.length + afternoon.length;

/** 上午上课时间不早于. */
export const earliestStart = {
  primary: "08:20",
  junior: "08:00",
  source: { document: "教育部办公厅关于进一步加强中小学生睡眠管理工作的通知（教基厅函〔2021〕11号）", certainty: "S" },
} as const satisfies Record<Stage, ClockTime> & { readonly source: Source };

/** 课间 15 分钟. */
export const shortestBreak = { minutes: 15, source: { document: "课间15分钟的要求", certainty: "S" } } as const satisfies { readonly minutes: number; readonly source: Source };

/** Periods are counted from 1, through the day. */
export type BellFinding =
  | { readonly kind: "starts-too-early"; readonly startsAt: ClockTime; readonly earliest: ClockTime }
  | { readonly kind: "break-too-short"; readonly period: number; readonly minutes: number; readonly least: number }
  /** It begins before the one before is over. */
  | { readonly kind: "lessons-overlap"; readonly period: number }
  /** The plan asks for more in a week than the days have. */
  | { readonly kind: "too-few-periods"; readonly has: number; readonly asked: number };
export type BellFindingKind = BellFinding["kind"];

/** Lessons that overlap or do not suffice make no timetable; the others break a rule that a school answers for. */
export const bellSeverity = {
  "starts-too-early": "error", "break-too-short": "warning", "lessons-overlap": "error", "too-few-periods": "error",
} as const satisfies Record<BellFindingKind, "error" | "warning">;

export interface BellFacts {
  readonly periodMinutes: PeriodMinutes;
  /** Of the youngest pupils there: a nine-year campus rings once for all. */
  readonly stage: Stage;
  /** Lessons a week of the grade with the most. */
  readonly asked: number;
}

export const daysOfWeek = 5;

export function checkBellTimes(bells: BellTimes, { periodMinutes, stage, asked }: BellFacts): BellFinding[] {
  const begins = beginsOf(bells);
  const earliest = earliestStart[stage];
  const has = begins.length * daysOfWeek;
  const pauses = begins.slice(1).flatMap((begin, index): BellFinding[] => {
    const minutes = minutesOf(begin) - minutesOf(begins[index] ?? begin) - periodMinutes;
    const period = index + 2;
    if (minutes < 0) return [{ kind: "lessons-overlap", period }];
    return minutes < shortestBreak.minutes ? [{ kind: "break-too-short", period, minutes, least: shortestBreak.minutes }] : [];
  });
  const [first] = begins;
  return [
    ...(first !== undefined && minutesOf(first) < minutesOf(earliest) ? [{ kind: "starts-too-early" as const, startsAt: first, earliest }] : []),
    ...pauses,
    ...(has < asked ? [{ kind: "too-few-periods" as const, has, asked }] : []),
  ];
}
