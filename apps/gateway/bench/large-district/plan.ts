/** A draft in a made-up district, empty or with swaps of two teachers of one subject: such moves leave head counts and lessons as they are. */
import { civilDate, type AlternativeId, type PersonId, type TransferPlanId } from "@qitong/domain";
import { defaultPlanSettings } from "@qitong/domain/staffing";
import { newId, type Database } from "@qitong/db";
import { planAlternative, transferMove, transferPlan } from "@qitong/db/schema";
import { insertAll, type LargeDistrict, type LargeTeacher } from "./district";

export interface Draft {
  readonly planId: TransferPlanId;
  readonly alternativeId: AlternativeId;
}

export async function addDraft(db: Database, { districtId, teachers }: LargeDistrict, by: PersonId, moves: number): Promise<Draft> {
  const draft: Draft = { planId: newId(), alternativeId: newId() };
  const { planId, alternativeId } = draft;
  const author = { createdBy: by, createdAt: new Date() };
  await db.insert(transferPlan).values({
    id: planId, districtId, title: "基准方案", schoolYear: 2026, effectiveOn: civilDate("2027-02-01"), status: "draft", settings: defaultPlanSettings,
    chosenAlternativeId: alternativeId, ...author,
  });
  await db.insert(planAlternative).values({ id: alternativeId, planId, name: "方案一", origin: "manual", ...author });
  const change = { alternativeId, changedBy: by, changedAt: new Date() };
  const swaps = swapsOf(teachers, moves / 2);
  await insertAll(db, transferMove, swaps.flatMap(([one, other]) => [
    { ...change, personId: one.personId, fromCampusId: one.campusId, toCampusId: other.campusId },
    { ...change, personId: other.personId, fromCampusId: other.campusId, toCampusId: one.campusId },
  ]));
  return draft;
}

/** @throws when the district has too few teachers who are free to move. */
function swapsOf(teachers: readonly LargeTeacher[], count: number): [LargeTeacher, LargeTeacher][] {
  const waiting = new Map<string, LargeTeacher>();
  const swaps: [LargeTeacher, LargeTeacher][] = [];
  for (const teacher of teachers) {
    if (swaps.length === count) return swaps;
    if (!teacher.isFree) continue;
    const other = waiting.get(teacher.subject);
    if (!other || other.campusId === teacher.campusId) {
      waiting.set(teacher.subject, teacher);
      continue;
    }
    waiting.delete(teacher.subject);
    swaps.push([other, teacher]);
  }
  if (swaps.length < count) throw new Error(`only ${swaps.length} swaps in the district`);
  return swaps;
}
