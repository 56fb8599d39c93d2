/** 走教: a teacher of one campus also teaches at another, on whole weekdays or in named periods of them. */
import { z } from "zod";
import { CivilDate, type Period } from "../civil-date";
import { CampusId, PartTimeId, PersonId } from "../identifier";
import { Subject } from "./vocabulary";

/** Monday to Friday. */
export const schoolDays = [1, 2, 3, 4, 5] as const;
/** How many lessons of a day can be named. */
export const lessonsOfADay = 8;

export const PartTimeSlot = z.object({
  weekday: z.int().min(1).max(5),
  /** Which lessons of the day (第几节); none names the whole day. */
  lessons: z.array(z.int().min(1).max(lessonsOfADay)).max(lessonsOfADay),
});
export type PartTimeSlot = z.infer<typeof PartTimeSlot>;

export const NewPartTime = z.object({
  personId: PersonId,
  hostCampusId: CampusId,
  subject: Subject,
  slots: z.array(PartTimeSlot).max(schoolDays.length),
  /** Lessons a week at the host campus. */
  lessons: z.int().min(0).max(schoolDays.length * lessonsOfADay),
  /** Lessons a week that the teacher keeps giving at home meanwhile. */
  homeLessons: z.int().min(0).max(schoolDays.length * lessonsOfADay),
  startsOn: CivilDate,
  endsOn: CivilDate.nullable(),
  /** Why a load above the norm is right all the same. */
  reason: z.string().trim().max(300),
});
export type NewPartTime = z.infer<typeof NewPartTime>;

export const PartTimeEnd = z.object({ partTimeId: PartTimeId, endsOn: CivilDate });
export type PartTimeEnd = z.infer<typeof PartTimeEnd>;

/** Lessons a week at home, recorded apart from any arrangement. */
export const HomeLessons = z.object({
  personId: PersonId,
  lessons: z.int().min(0).max(schoolDays.length * lessonsOfADay),
  startsOn: CivilDate,
});
export type HomeLessons = z.infer<typeof HomeLessons>;

export interface PartTime extends Period {
  readonly hostCampusId: CampusId;
  readonly slots: readonly PartTimeSlot[];
  readonly lessons: number;
}

/** The lessons of a day that a slot takes; a whole day takes each of them. */
function takes(slot: PartTimeSlot, lesson: number): boolean {
  return slot.lessons.length === 0 || slot.lessons.includes(lesson);
}

const everyLesson = Array.from({ length: lessonsOfADay }, (_, index) => index + 1);

/** How many lessons the slots have room for. */
export function roomIn(slots: readonly PartTimeSlot[]): number {
  return slots.reduce((sum, slot) => sum + everyLesson.filter((lesson) => takes(slot, lesson)).length, 0);
}

export interface SlotClash {
  readonly weekday: number;
  /** None: the whole day on both sides. */
  readonly lessons: readonly number[];
}

/** Where two weekly patterns want the teacher at two campuses at once. */
export function findSlotClashes(one: readonly PartTimeSlot[], other: readonly PartTimeSlot[]): SlotClash[] {
  return one.flatMap((slot) =>
    other
      .filter((rival) => rival.weekday === slot.weekday)
      .flatMap((rival): SlotClash[] => {
        if (slot.lessons.length === 0 && rival.lessons.length === 0) return [{ weekday: slot.weekday, lessons: [] }];
        const both = everyLesson.filter((lesson) => takes(slot, lesson) && takes(rival, lesson));
        return both.length > 0 ? [{ weekday: slot.weekday, lessons: both }] : [];
      }),
  );
}

/** Whether two half-open periods share a day; one that was called off before it began shares none. */
export function periodsMeet(one: Period, other: Period): boolean {
  const isEmpty = ({ startsOn, endsOn }: Period): boolean => endsOn !== null && endsOn <= startsOn;
  if (isEmpty(one) || isEmpty(other)) return false;
  return (one.endsOn === null || other.startsOn < one.endsOn) && (other.endsOn === null || one.startsOn < other.endsOn);
}

/** The days on which a teacher goes over: one way there and one back each. */
export function daysAway(slots: readonly PartTimeSlot[]): number {
  return new Set(slots.map((slot) => slot.weekday)).size;
}

const weekdayNames = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

/** 周二、周四第1、2节: as papers and workbooks write it. */
export function slotWords(slots: readonly PartTimeSlot[]): string {
  return slots
    .map(({ weekday, lessons }) => `${weekdayNames[weekday] ?? ""}${lessons.length === 0 ? "" : `第${lessons.join("、")}节`}`)
    .join("、");
}
