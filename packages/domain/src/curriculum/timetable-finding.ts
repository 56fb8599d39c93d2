/** What can be wrong with a timetable, each with the lessons and the figures that show it. */
import type { CampusId, ClassId, LessonId, PersonId, RoomId } from "../identifier";
import type { CourseCode } from "./course";
import type { RoomKind, Slot, Weekday } from "./timetable";

type Two = readonly [LessonId, LessonId];

export type TimetableFinding =
  /** 冲课. */
  | ({ readonly kind: "class-clash"; readonly classId: ClassId; readonly lessons: Two } & Slot)
  | ({ readonly kind: "teacher-clash"; readonly personId: PersonId; readonly lessons: Two } & Slot)
  | ({ readonly kind: "room-clash"; readonly roomId: RoomId; readonly holds: number; readonly lessons: readonly LessonId[] } & Slot)
  | { readonly kind: "outside-the-day"; readonly lessonId: LessonId }
  /** A double lesson that is cut by noon. */
  | { readonly kind: "over-noon"; readonly lessonId: LessonId }
  | ({ readonly kind: "teacher-unavailable"; readonly personId: PersonId; readonly lessonId: LessonId } & Slot)
  /** From the end of one lesson to the begin of the next, on the clock of each campus. */
  | { readonly kind: "way-too-short"; readonly personId: PersonId; readonly lessons: Two; readonly minutes: number; readonly needed: number }
  | { readonly kind: "too-many-ways"; readonly personId: PersonId; readonly day: Weekday; readonly ways: number; readonly most: number }
  /** Against the curriculum plan. In periods a week; a half is every second week. */
  | { readonly kind: "not-as-planned"; readonly classId: ClassId; readonly code: CourseCode; readonly given: number; readonly asked: number }
  /** Against the teaching load. */
  | { readonly kind: "not-as-arranged"; readonly classId: ClassId; readonly code: CourseCode; readonly personId: PersonId; readonly given: number; readonly arranged: number }
  | { readonly kind: "no-teacher"; readonly lessonId: LessonId }
  | { readonly kind: "too-many-a-day"; readonly classId: ClassId; readonly code: CourseCode; readonly day: Weekday; readonly lessons: number; readonly most: number }
  | { readonly kind: "room-missing"; readonly lessonId: LessonId; readonly needs: RoomKind }
  | { readonly kind: "room-elsewhere"; readonly lessonId: LessonId; readonly roomId: RoomId; readonly campusId: CampusId };
export type TimetableFindingKind = TimetableFinding["kind"];
