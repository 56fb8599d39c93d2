/** 课表: the lessons of a week at all campuses of a school, each with its time, its teachers and, where it needs one, its room. */
import type { CampusId, ClassId, LessonId, PersonId, RoomId } from "../identifier";
import type { CourseCode } from "./course";
import type { daysOfWeek } from "./bell-times";

/** Monday is 1. */
export const weekdays = [1, 2, 3, 4, 5] as const satisfies { readonly length: typeof daysOfWeek };
export type Weekday = (typeof weekdays)[number];

export interface Slot {
  readonly day: Weekday;
  /** From 1, through the day. */
  readonly period: number;
}

/** 单双周: a lesson of every second week shares its place with another. */
export const fortnights = ["every", "odd", "even"] as const;
export type Fortnight = (typeof fortnights)[number];

export interface TimetableLesson extends Slot {
  readonly id: LessonId;
  /** Several are taught as one (合班). */
  readonly classIds: readonly ClassId[];
  readonly code: CourseCode;
  readonly personIds: readonly PersonId[];
  readonly roomId: RoomId | null;
  /** In periods: 2 is 连堂. */
  readonly duration: 1 | 2;
  readonly weeks: Fortnight;
}

/** 专用教室. */
export const roomKinds = ["music", "art", "science", "computer", "gym", "labour"] as const;
export type RoomKind = (typeof roomKinds)[number];

export interface Room {
  readonly roomId: RoomId;
  readonly name: string;
  readonly campusId: CampusId;
  readonly kind: RoomKind;
  /** How many classes it holds at once. */
  readonly holds: number;
}

/** The periods that a lesson takes. */
export function slotsOf({ day, period, duration }: Pick<TimetableLesson, "day" | "period" | "duration">): Slot[] {
  return Array.from({ length: duration }, (_, later) => ({ day, period: period + later }));
}

export const slotKey = ({ day, period }: Slot): string => `${day}.${period}`;

/** Whether two lessons are ever in one week. */
export const shareAWeek = (a: Fortnight, b: Fortnight): boolean => a === "every" || b === "every" || a === b;

/** In halves, as the plan counts: a lesson of every second week is a half. */
export const halfPeriodsOfLesson = ({ duration, weeks }: Pick<TimetableLesson, "duration" | "weeks">): number => duration * (weeks === "every" ? 2 : 1);
