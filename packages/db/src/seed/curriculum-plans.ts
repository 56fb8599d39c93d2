/** Curriculum plans in the demo: one in force at each school; a campus that differs, a draft for next year with findings, a year before to compare with. */
import { civilDate, isWithin, type CampusId, type CivilDate, type CurriculumPlanId, type EntityId, type PersonId } from "@qitong/domain";
import { examplePlan, gradesOfAll, halfPeriodsOf, periodsOf, type CampusVariant, type Grade, type PlanContent } from "@qitong/domain/curriculum";
import { demoDay } from "./demo-day";
import type { SchoolLead } from "./posts";
import type { Random } from "./random";
import { pairs } from "./school-profiles";
import type { StaffWork } from "./staff";

export interface CurriculumWork extends StaffWork {
  readonly leads: ReadonlyMap<string, SchoolLead>;
  readonly random: Random;
}

type Status = "draft" | "in-force";
const schoolYear = 2026;
const lastKept = civilDate("2026-11-20");
const schoolCourses = ["传统文化诵读", "河北民间剪纸", "少儿编程", "校园足球", "悦读悦写", "正定文化探源", "心理成长课", "小小农场"];

const at = (day: CivilDate): Date => new Date(`${day}T02:30:00.000Z`);

export function addCurriculumPlans(work: CurriculumWork): void {
  for (const { entityId, campusIds, name, keptBy } of schoolsOf(work)) {
    const content = contentOf(work, campusIds);
    const isMerged = name === pairs.merged.absorbing;
    const inForce = isMerged ? { ...content, variants: variantsAt(campusIds[1]) } : content;
    if (isMerged) addPlan(work, { entityId, schoolYear: schoolYear - 1, status: "in-force", keptBy, startsOn: civilDate("2025-09-01") }, yearBefore(content));
    const planId = addPlan(work, { entityId, schoolYear, status: "in-force", keptBy, startsOn: civilDate("2026-09-01") }, inForce);
    if (isMerged) addPlan(work, { entityId, schoolYear: schoolYear + 1, status: "draft", keptBy, copiedFrom: planId }, unfinished(inForce));
  }
}

interface School {
  readonly entityId: EntityId;
  readonly name: string;
  readonly campusIds: readonly CampusId[];
  readonly keptBy: PersonId;
}

/** The entities of the demo's day with the campuses that they have then, the first one of a school's own name first. */
function schoolsOf({ rows, schools, leads }: CurriculumWork): School[] {
  const found = new Map<EntityId, { name: string; campusIds: CampusId[]; keptBy: PersonId }>();
  for (const [name, { campusId }] of schools) {
    const entityId = rows.campusAffiliation.find((row) => row.campusId === campusId && isWithin({ startsOn: row.startsOn, endsOn: row.endsOn ?? null }, demoDay))?.entityId;
    const lead = leads.get(name);
    if (!entityId || !lead) continue;
    const one = found.get(entityId);
    if (!one) found.set(entityId, { name, campusIds: [campusId], keptBy: lead.personId });
    // A school that absorbed another one is the one whose name goes on.
    else if (name === pairs.merged.absorbing) found.set(entityId, { name, campusIds: [campusId, ...one.campusIds], keptBy: lead.personId });
    else one.campusIds.push(campusId);
  }
  return [...found].map(([entityId, one]) => ({ entityId, ...one }));
}

function contentOf({ rows, random }: CurriculumWork, campusIds: readonly CampusId[]): PlanContent {
  const stages = rows.campus.filter(({ id }) => campusIds.includes(id)).map(({ stage }) => stage);
  const name = schoolCourses[random.whole(0, schoolCourses.length - 1)] ?? "校本课程";
  const content = examplePlan(gradesOfAll(stages), { local: "河北省地方课程", school: name });
  return { ...content, periodMinutes: random.chance(0.7) ? 40 : 45 };
}

const changed = (content: PlanContent, code: string, grade: Grade, by: number): PlanContent => ({
  ...content, cells: content.cells.map((cell) => (cell.code === code && cell.grade === grade ? { ...cell, halfPeriods: halfPeriodsOf(periodsOf(cell.halfPeriods) + by) } : cell)),
});

/** Football at the one campus, out of the periods of the school course. */
const variantsAt = (campusId: CampusId | undefined): CampusVariant[] =>
  campusId === undefined
    ? []
    : ([3, 4] as const).flatMap((grade) => [
        { campusId, code: "pe", grade, halfPeriods: 8, reason: "市级足球特色校区，每周增加 1 节足球课" },
        { campusId, code: "school:1", grade, halfPeriods: 2, reason: "校本课时用于足球课" },
      ]);

/** A year earlier there was more Chinese and less of the school course in grades 5 and 6. */
const yearBefore = (content: PlanContent): PlanContent =>
  ([5, 6] as const).reduce((plan, grade) => changed(changed(plan, "chinese", grade, 1), "school:1", grade, -1), content);

/** Next year's, half done: a grade short of its total, one above it, English a year too early, and no labour in grade 6. */
function unfinished(content: PlanContent): PlanContent {
  const english = { code: "english", grade: 2, halfPeriods: 2 } as const;
  const withEnglish = { ...content, cells: [...content.cells, english] };
  const withoutLabour = { ...withEnglish, cells: withEnglish.cells.filter(({ code, grade }) => code !== "labour" || grade !== 6) };
  return changed(withoutLabour, "mathematics", 5, 1);
}

interface Head {
  readonly entityId: EntityId;
  readonly schoolYear: number;
  readonly status: Status;
  readonly keptBy: PersonId;
  readonly startsOn?: CivilDate;
  readonly copiedFrom?: CurriculumPlanId;
}

function addPlan({ rows, ids, districtId }: CurriculumWork, head: Head, { courses, cells, variants, periodMinutes, interdisciplinaryPercent }: PlanContent): CurriculumPlanId {
  const id = ids.next<CurriculumPlanId>();
  const { keptBy, status, startsOn } = head;
  const begun = startsOn ? civilDate(`${startsOn.slice(0, 4)}-08-24`) : civilDate("2026-11-16");
  rows.curriculumPlan.push({
    id, districtId, ...head, periodMinutes, interdisciplinaryPercent, version: status === "draft" ? 2 : 1, keptAt: at(status === "draft" ? lastKept : begun),
    ...(status === "draft" ? { draftSlot: 1 } : { inForceSlot: 1 }),
  });
  for (const [ordinal, course] of courses.entries()) {
    rows.curriculumCourse.push({ planId: id, code: course.code, kind: course.kind, ordinal, ...(course.kind === "national" ? {} : { name: course.name, subject: course.subject }) });
  }
  rows.curriculumPeriods.push(...cells.map(({ code, grade, halfPeriods }) => ({ planId: id, code, grade, halfPeriods })));
  rows.curriculumVariant.push(...variants.map((variant) => ({ planId: id, ...variant })));
  const event = (ordinal: number, kind: "created" | "kept" | "adopted", day: CivilDate, detail: Record<string, unknown>) =>
    rows.curriculumEvent.push({ planId: id, ordinal, kind, by: keptBy, at: at(day), detail });
  event(1, "created", begun, { origin: head.copiedFrom ? "last-year" : "example", left: 0 });
  if (startsOn) event(2, "adopted", civilDate(`${startsOn.slice(0, 4)}-08-28`), { startsOn });
  else event(2, "kept", lastKept, { changes: 4 });
  return id;
}
