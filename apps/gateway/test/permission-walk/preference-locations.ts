/** What the walk knocks at among wishes and papers (locations.ts). */
import { and, eq, ne } from "drizzle-orm";
import { civilDate, type FileId, type PersonId, type SwapId, type TransferPlanId } from "@qitong/domain";
import { newId, type Database } from "@qitong/db";
import { assignment, campus, exemptionPaper, fairnessOverride, storedFile, swapProposal } from "@qitong/db/schema";
import type { WorldCampus } from "@qitong/service/testing";

export interface PreferenceLocation {
  /** An accepted swap that a colleague of the district proposed to the person, and the colleague. */
  readonly swapId: SwapId;
  readonly partnerId: PersonId;
  /** The paper behind the person's exemption. */
  readonly evidenceId: FileId;
}

export function absentPreference(): PreferenceLocation {
  return { swapId: newId(), partnerId: newId(), evidenceId: newId() };
}

interface OfDistrict {
  readonly planId: TransferPlanId;
}

export async function insertPreferenceLocation(db: Database, at: WorldCampus, personId: PersonId, { planId }: OfDistrict): Promise<PreferenceLocation> {
  const { id: campusId, districtId } = at;
  const when = new Date("2026-10-12T02:00:00Z");
  const [colleague] = await db
    .select({ personId: assignment.personId, campusId: assignment.campusId })
    .from(assignment)
    .innerJoin(campus, and(eq(campus.id, assignment.campusId), eq(campus.districtId, districtId)))
    .where(ne(assignment.personId, personId))
    .limit(1);
  if (!colleague) throw new Error("a district with one teacher");
  const ids: PreferenceLocation = { swapId: newId(), partnerId: colleague.personId, evidenceId: newId() };
  await db.insert(storedFile).values({
    id: ids.evidenceId, districtId, name: "诊断证明.pdf", mediaType: "application/pdf", bytes: 5, sha256: "0".repeat(64),
    content: Buffer.from("%PDF-"), storedBy: personId, storedAt: when,
  });
  await db.insert(exemptionPaper).values({ fileId: ids.evidenceId, personId, kind: "ill", startsOn: civilDate("2026-11-02") });
  await db.insert(swapProposal).values({
    id: ids.swapId, districtId, schoolYear: 2027, proposerId: colleague.personId, partnerId: personId, proposerCampusId: colleague.campusId,
    partnerCampusId: campusId, note: "", status: "proposed", proposedAt: when, changedAt: when,
  });
  await db.insert(fairnessOverride).values({ planId, personId, reason: "本人申请", decidedBy: colleague.personId, decidedAt: when });
  return ids;
}
