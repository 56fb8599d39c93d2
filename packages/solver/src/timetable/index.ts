/** Timetables: the model, its judge, the search in threads, and files of other programs. */
export type { Constraint, ConstraintKind, ConstraintOf, CostFunction, EventPair, TimeGroupBounds } from "./model/constraint";
export type {
  EventGroup, EventResource, Resource, ResourceGroup, Time, TimeGroup, TimetableEvent, TimetableInstance,
} from "./model/instance";
export type { Lesson, Solution } from "./model/solution";
export { findClash, type ClashMember, type ClashOptions, type ClashOutcome } from "./clash";
export { evaluate, type ConstraintCost, type Evaluation, type Violation } from "./evaluate/evaluate";
export type { Deviation, Place } from "./evaluate/point";
export { readFet, type FetFile, type Unmapped } from "./fet/read-fet";
export { readFetTimetable } from "./fet/read-timetable";
export type { FetWriteOptions, WrittenActivity } from "./fet/week";
export { writeFet, type WrittenFet } from "./fet/write-fet";
export type { ConstraintShare, Cost } from "./search/incumbent";
export { repair, touchedLessons, type Absence, type Repair, type RepairOptions } from "./repair";
export { schoolInstance, schoolLessons } from "./school/school-instance";
export { schoolLayout, type SchoolLayout } from "./school/school-layout";
export type { JoinedClasses, SchoolProblem, SubjectGroup } from "./school/school-problem";
export { solveTimetable, type SolveOptions, type SolveOutcome, type SolveProgress } from "./solve/solve-timetable";
export { readXhstt, type ArchivedSolution, type PublishedCost, type RefusedSolution, type XhsttArchive } from "./xhstt/read-archive";
