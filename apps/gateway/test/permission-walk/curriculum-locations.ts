/** A curriculum plan in force and a draft at each school; two campuses of one school have the same two. */
import { and, eq } from "drizzle-orm";
import { civilDate, type ClassId, type CurriculumPlanId, type PersonId } from "@qitong/domain";
import type { CurriculumPlanStatus } from "@qitong/domain/curriculum";
import { newId, type Database } from "@qitong/db";
import { curriculumCourse, curriculumPeriods, curriculumPlan, schoolClass } from "@qitong/db/schema";
import type { WorldCampus } from "@qitong/service/testing";

export interface CurriculumIds {
  readonly curriculumDraftId: CurriculumPlanId;
  /** A class of grade 3 at the campus. */
  readonly curriculumClassId: ClassId;
}

const schoolYear = 2026;

export async function insertCurriculum(db: Database, { id: campusId, entityId, districtId }: WorldCampus, keptBy: PersonId): Promise<CurriculumIds> {
  const curriculumClassId = newId<ClassId>();
  await db.insert(schoolClass).values({ id: curriculumClassId, campusId, entryYear: 2024, startsOn: civilDate("2024-09-01") });
  const [there] = await db.select({ id: curriculumPlan.id }).from(curriculumPlan).where(and(eq(curriculumPlan.entityId, entityId), eq(curriculumPlan.status, "draft")));
  if (there) return { curriculumDraftId: there.id, curriculumClassId };
  const insert = async (status: CurriculumPlanStatus, slots: object): Promise<CurriculumPlanId> => {
    const id = newId<CurriculumPlanId>();
    await db.insert(curriculumPlan).values({
      id, districtId, entityId, schoolYear, status, ...slots, periodMinutes: 40, interdisciplinaryPercent: 10, keptBy, keptAt: new Date("2026-10-12T02:00:00Z"),
    });
    return id;
  };
  const planId = await insert("in-force", { inForceSlot: 1, startsOn: civilDate("2026-09-01") });
  await db.insert(curriculumCourse).values({ planId, code: "pe", kind: "national", ordinal: 0 });
  await db.insert(curriculumPeriods).values({ planId, code: "pe", grade: 3, halfPeriods: 6 });
  return { curriculumDraftId: await insert("draft", { draftSlot: 1 }), curriculumClassId };
}

export const absentCurriculum = (): CurriculumIds => ({ curriculumDraftId: newId(), curriculumClassId: newId() });
