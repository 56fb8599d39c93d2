/** What stands at each location after a plan: a rotation with a correction, a pair, a note that was handed to the teacher there. */
import { civilDate, type CorrectionId, type HandoverNoteId, type MentoringId, type PersonId, type RotationId, type TransferPlanId } from "@qitong/domain";
import { defaultPlanSettings, emptyNote } from "@qitong/domain/staffing";
import { newId, type Database } from "@qitong/db";
import { handoverNote, mentoring, planAlternative, rotation, rotationCorrection, rotationStep, transferMove, transferPlan } from "@qitong/db/schema";
import type { WorldCampus } from "@qitong/service/testing";

export interface AfterPlanIds {
  readonly rotationId: RotationId;
  readonly correctionId: CorrectionId;
  readonly mentoringId: MentoringId;
  /** Handed to the location's teacher by a colleague. */
  readonly noteId: HandoverNoteId;
  /** A plan that is decided and moves the location's teacher. */
  readonly decidedPlanId: TransferPlanId;
}

const when = new Date("2026-10-12T02:00:00Z");
const startsOn = civilDate("2026-09-01");
const endsOn = civilDate("2028-09-01");

export const absentAfterPlan = (): AfterPlanIds => ({ rotationId: newId(), correctionId: newId(), mentoringId: newId(), noteId: newId(), decidedPlanId: newId() });

export async function insertAfterPlan(db: Database, { id: campusId, districtId }: WorldCampus, people: readonly PersonId[]): Promise<AfterPlanIds> {
  const ids = absentAfterPlan();
  const [personId, colleagueId] = people;
  if (!personId || !colleagueId) throw new Error("the world has too few teachers");
  const alternativeId = newId<typeof planAlternative.$inferSelect["id"]>();
  await db.insert(transferPlan).values({
    id: ids.decidedPlanId, districtId, title: "已定方案", schoolYear: 2026, effectiveOn: civilDate("2027-03-01"), status: "scheduled",
    settings: defaultPlanSettings, chosenAlternativeId: alternativeId, createdBy: colleagueId, createdAt: when,
  });
  await db.insert(planAlternative).values({ id: alternativeId, planId: ids.decidedPlanId, name: "方案一", origin: "manual", createdBy: colleagueId, createdAt: when });
  await db.insert(transferMove).values([personId, colleagueId].map((one) => ({
    alternativeId, personId: one, fromCampusId: campusId, toCampusId: campusId, changedBy: colleagueId, changedAt: when,
  })));
  await db.insert(rotation).values({
    id: ids.rotationId, districtId, personId: colleagueId, planId: ids.decidedPlanId, homeCampusId: campusId, awayCampusId: campusId, startsOn, endsOn, status: "running",
  });
  await db.insert(rotationStep).values({ rotationId: ids.rotationId, number: 1, kind: "planned", endsOn, decidedAt: when });
  await db.insert(rotationCorrection).values({
    id: ids.correctionId, rotationId: ids.rotationId, kind: "other-end", correctedOn: civilDate("2027-09-01"), reason: "教学需要", paper: "新教人〔2026〕3号",
    status: "proposed", proposedBy: newId<PersonId>(), proposedAt: when,
  });
  await db.insert(mentoring).values({
    id: ids.mentoringId, districtId, mentorId: personId, menteeId: colleagueId, subject: "chinese", startsOn, aims: "站稳课堂", carriesOver: false, madeBy: personId, madeAt: when,
  });
  await db.insert(handoverNote).values({
    id: ids.noteId, districtId, planId: ids.decidedPlanId, personId: colleagueId, campusId, receiverId: personId, content: emptyNote, status: "handed", handedAt: when,
  });
  return ids;
}
