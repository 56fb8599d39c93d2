/** What a merger does to the staff register: a second contract or place ends, a second number is replaced. */
import { asc, eq, inArray } from "drizzle-orm";
import type { MergerTakingEffect } from "@qitong/domain/legal-entity";
import type { CivilDate, DistrictId, EntityId } from "@qitong/domain";
import { newId, type Transaction } from "@qitong/db";
import { assignment, employment } from "@qitong/db/schema";
import type { ClockWork } from "@qitong/service";

type Merger = MergerTakingEffect & { readonly districtId: DistrictId };

/** A part of the merger's one transaction. All other contracts and places stay untouched (decision 0003). */
export async function applyMergerToStaff({ tx, audit }: ClockWork, merger: Merger): Promise<void> {
  const { orders, effectiveOn, districtId, caseId: mergerCaseId } = merger;
  await endEmployments(tx, orders.endEmployments, effectiveOn);
  await endAssignments(tx, orders.endAssignments, effectiveOn);
  for (const { employmentId, staffNumber } of orders.renumber) {
    const changed = await renumber(tx, employmentId, { staffNumber, entityId: merger.absorbingEntityId, on: effectiveOn });
    audit({ districtId, subjectKind: "person", subjectId: changed.personId, detail: { ...changed, staffNumber, mergerCaseId } });
  }
}

const laterOf = (one: CivilDate, other: CivilDate): CivilDate => (one > other ? one : other);

async function endEmployments(tx: Transaction, ids: readonly string[], on: CivilDate): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx.select().from(employment).where(inArray(employment.id, [...ids])).orderBy(asc(employment.id)).for("update");
  for (const { id, startsOn } of rows) await tx.update(employment).set({ endsOn: laterOf(startsOn, on) }).where(eq(employment.id, id));
}

async function endAssignments(tx: Transaction, ids: readonly string[], on: CivilDate): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx.select().from(assignment).where(inArray(assignment.id, [...ids])).orderBy(asc(assignment.id)).for("update");
  for (const { id, startsOn } of rows) await tx.update(assignment).set({ endsOn: laterOf(startsOn, on) }).where(eq(assignment.id, id));
}

/** The contract goes on with the successor under the new number; the number of before stays with the years of before. */
async function renumber(
  tx: Transaction,
  employmentId: string,
  { staffNumber, entityId, on }: { readonly staffNumber: string; readonly entityId: EntityId; readonly on: CivilDate },
) {
  const [row] = await tx.select().from(employment).where(eq(employment.id, employmentId)).for("update");
  if (!row) throw new Error(`employment ${employmentId} has vanished`);
  const startsOn = laterOf(row.startsOn, on);
  await tx.update(employment).set({ endsOn: startsOn }).where(eq(employment.id, employmentId));
  await tx.insert(employment).values({ ...row, id: newId(), entityId, staffNumber, startsOn });
  return { personId: row.personId, employmentId, before: row.staffNumber, on: startsOn };
}
