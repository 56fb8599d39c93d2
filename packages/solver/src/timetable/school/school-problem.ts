/** What a school's timetable is made from: the very facts by which it is judged, and what the school would like. */
import type { ClassId, PersonId } from "@qitong/domain";
import type { CourseCode, TimetableFacts, TimetableLesson, TimetableWishes } from "@qitong/domain/curriculum";

export interface SubjectGroup {
  readonly name: string;
  /** Of both campuses. */
  readonly personIds: readonly PersonId[];
}

export interface JoinedClasses {
  readonly code: CourseCode;
  /** Of one campus. The first one's teachers give the lesson to all. */
  readonly classIds: readonly ClassId[];
}

export interface SchoolProblem {
  readonly facts: TimetableFacts;
  readonly groups: readonly SubjectGroup[];
  /** Double lessons a week of a class in the course; as many as its periods allow. */
  readonly doubles: ReadonlyMap<CourseCode, number>;
  /** 合班. */
  readonly joined: readonly JoinedClasses[];
  /** Lessons that stay where they are: fixed by the school, or locked. Of every week. */
  readonly fixed: readonly TimetableLesson[];
  readonly wishes: TimetableWishes;
}
