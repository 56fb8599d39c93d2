/**
 * The teaching load of the merged school in the demo, made by the product's own proposal for last year's classes and then this year's:
 * most lessons have a teacher, some have none, and whoever moves in March leaves a hole from that day.
 */
import { civilDate, isWithin, type CampusId } from "@qitong/domain";
import {
  gradeOfClass, suggestTeachers, type LoadCell, type LoadClass, type LoadTeacher, type PlanContent, type PlanCourse,
} from "@qitong/domain/curriculum";
import { defaultLoadSettings, type Subject } from "@qitong/domain/staffing";
import { demoDay } from "./demo-day";
import { pairs } from "./school-profiles";
import type { SchoolLead } from "./posts";
import type { StaffWork } from "./staff";

export interface LoadWork extends StaffWork {
  readonly leads: ReadonlyMap<string, SchoolLead>;
}

const schoolYear = 2026;
const on = (row: { readonly startsOn: string; readonly endsOn?: string | null | undefined }) => isWithin({ startsOn: civilDate(row.startsOn), endsOn: row.endsOn ? civilDate(row.endsOn) : null }, demoDay);

export function addTeachingLoad(work: LoadWork): void {
  const { rows, schools, districtId, leads } = work;
  const campusIds = Object.values(pairs.merged).flatMap((name) => schools.get(name)?.campusId ?? []);
  const plan = rows.curriculumPlan.find((row) => row.status === "in-force" && row.schoolYear === schoolYear && row.entityId === rows.campusAffiliation.find((one) => one.campusId === campusIds[0] && on(one))?.entityId);
  const keptBy = leads.get(pairs.merged.absorbing)?.personId;
  if (!plan || !keptBy) throw new Error("the merged school has no plan");
  const { entityId, id: planId } = plan;
  const content = contentOf(work, planId);
  const classes = classesOf(work, campusIds);
  const facts = { schoolYear, today: civilDate("2026-09-01"), content, classes, teachers: teachersOf(work, campusIds), load: defaultLoadSettings };
  const cells = suggestTeachers([], facts, () => false, civilDate("2026-11-30"));
  addCells(work, schoolYear, cells);
  // Classes of the first grade had no year before.
  addCells(work, schoolYear - 1, cells.filter(({ classId, code }) => (code === "chinese" || code === "mathematics") && classes.some((one) => one.classId === classId && one.grade > 1)));
  rows.teachingLoad.push({ entityId, schoolYear, districtId, version: 1, keptBy, keptAt: new Date("2026-08-30T02:30:00.000Z") });
}

function contentOf({ rows }: LoadWork, planId: string): PlanContent {
  const of = <Row extends { readonly planId: string }>(table: readonly Row[]) => table.filter((row) => row.planId === planId);
  const courses = of(rows.curriculumCourse).map(({ code, kind, name, subject }): PlanCourse =>
    kind === "national" ? ({ kind, code } as PlanCourse) : { kind, code, name: name ?? "", subject: (subject ?? "local") as Subject });
  return { periodMinutes: 40, interdisciplinaryPercent: 10, courses, cells: of(rows.curriculumPeriods), variants: of(rows.curriculumVariant) };
}

function classesOf({ rows }: LoadWork, campusIds: readonly CampusId[]): LoadClass[] {
  return rows.schoolClass.flatMap(({ id: classId, campusId, entryYear }): LoadClass[] => {
    const grade = gradeOfClass("primary", entryYear, schoolYear);
    const headId = rows.duty.find((row) => row.classId === classId && on(row))?.personId ?? null;
    return campusIds.includes(campusId) && grade !== undefined ? [{ classId, name: "", campusId, grade, headId }] : [];
  });
}

/** Those who are there today; who moves later in the year is among them. */
function teachersOf({ rows }: LoadWork, campusIds: readonly CampusId[]): LoadTeacher[] {
  return rows.assignment.filter((row) => campusIds.includes(row.campusId) && on(row)).map(({ personId, campusId, startsOn }): LoadTeacher => ({
    personId, name: "", stage: "primary", subject: rows.qualification.find((row) => row.personId === personId && on(row))?.subject ?? null,
    isClassHead: rows.duty.some((row) => row.personId === personId && on(row)), stays: [{ campusId, startsOn, endsOn: null }],
    visits: rows.partTimeService.filter((row) => row.personId === personId && on(row)).map((row) => ({ campusId: row.hostCampusId, startsOn: row.startsOn, endsOn: row.endsOn ?? null, lessons: row.lessons })),
  }));
}

function addCells({ rows }: LoadWork, year: number, cells: readonly LoadCell[]): void {
  for (const { classId, code, parts } of cells) {
    for (const [index, part] of parts.entries()) rows.teachingPart.push({ schoolYear: year, classId, code, ordinal: index + 1, ...part });
  }
}
