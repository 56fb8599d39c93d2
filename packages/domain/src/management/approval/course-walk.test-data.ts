/** Short ways to say what a test of a course says again and again. */
import { factsWith, person, teacher } from "./approval-example.test-data";
import { openTasks, type Course, type CourseContext, type Moved } from "./course";
import { decide, findDecideRefusals, type Decision } from "./course-acts";
import type { Flow } from "./flow";

export const context = (flow: Flow, more: Partial<CourseContext> = {}): CourseContext => ({ flow, values: { days: 1 }, applicant: teacher, facts: factsWith(), ...more });
export const asked = (course: Course) => openTasks(course).map((task) => `${task.stepId}: ${task.offices.map((office) => office.role).join(", ")}`);
export const kindsOf = ({ events }: Moved) => events.map(({ kind }) => kind);
export const taskOf = (course: Course, stepId: string): number => openTasks(course).find((task) => task.stepId === stepId)?.number ?? 0;
export const decision = (course: Course, stepId: string, more: Partial<Decision> = {}): Decision => ({ task: taskOf(course, stepId), verdict: "approve", reason: null, to: null, ...more });
export const by = (course: Course, stepId: string, name: string, given: CourseContext, more: Partial<Decision> = {}): Moved =>
  decide(course, decision(course, stepId, more), person(name), given);
export const refusals = (course: Course, stepId: string, name: string, given: CourseContext, more: Partial<Decision> = {}) =>
  findDecideRefusals(course, decision(course, stepId, more), person(name), given).map(({ kind }) => kind);
