/** Swaps of two teachers, and what they are judged on. */
import { aliasedTable, and, asc, desc, eq, inArray, ne, or, type SQL } from "drizzle-orm";
import type { CampusId, CivilDate, DistrictId, PersonId, SwapId } from "@qitong/domain";
import { periodOfSchoolYear, type SchoolYear } from "@qitong/domain/calendar";
import { transferSettingsOf } from "@qitong/domain/management";
import { openSwapStatuses, type PairRefusal, type Swap, type SwapSituation } from "@qitong/domain/staffing";
import type { Queryable, Transaction } from "@qitong/db";
import { campusName, person, qualification, swapProposal, transferClaim, transferPlan } from "@qitong/db/schema";
import { absent, getDistrictSettings, inForce } from "@qitong/service";
import { loadFacts, type PlanFacts } from "../transfer-plan/facts";

export type SwapRow = typeof swapProposal.$inferSelect;

/** For deciding. @throws absent */
export async function lockSwap(tx: Transaction, swapId: SwapId): Promise<SwapRow> {
  const [row] = await tx.select().from(swapProposal).where(eq(swapProposal.id, swapId)).for("update");
  if (!row) throw absent();
  return row;
}

export async function updateSwap(tx: Transaction, { id, version }: SwapRow, change: Partial<SwapRow>): Promise<void> {
  await tx.update(swapProposal).set({ ...change, version: version + 1 }).where(eq(swapProposal.id, id));
}

/** Of these people, who has proposed or accepted another swap of the school year that is open. */
async function findInSwap(db: Queryable, people: readonly PersonId[], schoolYear: SchoolYear, except?: SwapId): Promise<Set<PersonId>> {
  const rows = await db
    .select()
    .from(swapProposal)
    .where(and(
      eq(swapProposal.schoolYear, schoolYear),
      inArray(swapProposal.status, [...openSwapStatuses]),
      or(inArray(swapProposal.proposerId, [...people]), inArray(swapProposal.partnerId, [...people])),
      except && ne(swapProposal.id, except),
    ));
  return new Set(rows.flatMap(({ proposerId, partnerId, status }) => (status === "accepted" ? [proposerId, partnerId] : [proposerId])));
}

async function findInPlan(db: Queryable, people: readonly PersonId[]): Promise<Set<PersonId>> {
  const rows = await db.select({ personId: transferClaim.personId }).from(transferClaim).where(inArray(transferClaim.personId, [...people]));
  return new Set(rows.map(({ personId }) => personId));
}

export interface NamedSituation extends SwapSituation {
  readonly facts: PlanFacts;
}

export interface PairQuestion {
  readonly districtId: DistrictId;
  readonly schoolYear: SchoolYear;
  readonly people: readonly PersonId[];
  /** The swap itself, which is no obstacle to itself. */
  readonly except?: SwapId;
}

/** Judged on the first day of the school year by the district's own figures. */
export async function loadSituation(db: Queryable, { districtId, schoolYear, people, except }: PairQuestion): Promise<NamedSituation> {
  const settings = transferSettingsOf(await getDistrictSettings(db, districtId));
  const facts = await loadFacts(db, { districtId, schoolYear, effectiveOn: periodOfSchoolYear(schoolYear).startsOn, settings });
  return { facts, settings, inPlan: await findInPlan(db, people), inSwap: await findInSwap(db, people, schoolYear, except) };
}

/** Who no longer works where the two agreed to change from. */
export function movedMeanwhile(facts: PlanFacts, swap: Pick<SwapRow, "proposerId" | "partnerId" | "proposerCampusId" | "partnerCampusId">): PairRefusal[] {
  const campusOf = new Map(facts.teachers.map((teacher) => [teacher.personId, teacher.campusId]));
  const agreed = [[swap.proposerId, swap.proposerCampusId], [swap.partnerId, swap.partnerCampusId]] as const;
  return agreed
    .filter(([personId, campusId]) => campusOf.has(personId) && campusOf.get(personId) !== campusId)
    .map(([personId]) => ({ kind: "swap-moved-meanwhile", personId }));
}

const proposer = aliasedTable(person, "proposer");
const partner = aliasedTable(person, "partner");
const proposerCampus = aliasedTable(campusName, "proposer_campus");
const partnerCampus = aliasedTable(campusName, "partner_campus");
const subjectOf = aliasedTable(qualification, "subject_of");

async function listNamed(db: Queryable, condition: SQL | undefined, on: CivilDate) {
  return db
    .select({
      id: swapProposal.id,
      schoolYear: swapProposal.schoolYear,
      status: swapProposal.status,
      proposerId: swapProposal.proposerId,
      partnerId: swapProposal.partnerId,
      proposerName: proposer.name,
      partnerName: partner.name,
      proposerCampusId: swapProposal.proposerCampusId,
      partnerCampusId: swapProposal.partnerCampusId,
      proposerCampusName: proposerCampus.name,
      partnerCampusName: partnerCampus.name,
      subject: subjectOf.subject,
      note: swapProposal.note,
      reason: swapProposal.reason,
      proposedAt: swapProposal.proposedAt,
      changedAt: swapProposal.changedAt,
      planId: swapProposal.planId,
      planTitle: transferPlan.title,
    })
    .from(swapProposal)
    .innerJoin(proposer, eq(proposer.id, swapProposal.proposerId))
    .innerJoin(partner, eq(partner.id, swapProposal.partnerId))
    .leftJoin(proposerCampus, and(eq(proposerCampus.campusId, swapProposal.proposerCampusId), inForce(proposerCampus, on)))
    .leftJoin(partnerCampus, and(eq(partnerCampus.campusId, swapProposal.partnerCampusId), inForce(partnerCampus, on)))
    .leftJoin(subjectOf, and(eq(subjectOf.personId, swapProposal.proposerId), inForce(subjectOf, on)))
    .leftJoin(transferPlan, eq(transferPlan.id, swapProposal.planId))
    .where(condition)
    .orderBy(desc(swapProposal.changedAt), asc(swapProposal.id));
}

/** Both that a person proposed and that were proposed to the person. A plan is the officials' matter. */
export async function listOwnSwaps(db: Queryable, personId: PersonId, on: CivilDate) {
  const rows = await listNamed(db, or(eq(swapProposal.proposerId, personId), eq(swapProposal.partnerId, personId)), on);
  return rows.map(({ planId: _planId, planTitle: _planTitle, ...row }) => row);
}

export function listSwapsAt(db: Queryable, districtId: DistrictId, campusIds: readonly CampusId[], schoolYear: SchoolYear, on: CivilDate) {
  const touches = or(inArray(swapProposal.proposerCampusId, [...campusIds]), inArray(swapProposal.partnerCampusId, [...campusIds]));
  return listNamed(db, and(eq(swapProposal.districtId, districtId), eq(swapProposal.schoolYear, schoolYear), touches), on);
}

/** Swaps that are open, with what decides whether they lapse. */
export async function listOpenSwaps(db: Queryable): Promise<(Pick<Swap, "id" | "status" | "schoolYear"> & { readonly districtId: DistrictId })[]> {
  return db
    .select({ id: swapProposal.id, status: swapProposal.status, schoolYear: swapProposal.schoolYear, districtId: swapProposal.districtId })
    .from(swapProposal)
    .where(inArray(swapProposal.status, [...openSwapStatuses]))
    .orderBy(asc(swapProposal.id));
}

