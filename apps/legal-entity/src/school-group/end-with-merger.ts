/** What two legal entities had agreed on ends when they become one: nobody runs itself for another (托管、领办、联办). */
import { and, eq, inArray, sql } from "drizzle-orm";
import { groupKindRules, groupKinds } from "@qitong/domain/legal-entity";
import type { CivilDate, EntityId, SchoolGroupId } from "@qitong/domain";
import type { Transaction } from "@qitong/db";
import { campusAffiliation, groupMembership, schoolGroup } from "@qitong/db/schema";
import { inForce, notOver } from "@qitong/service";

const betweenEntities = groupKinds.filter((kind) => groupKindRules[kind].isBetweenEntities);

/** To be called after the campuses have gone over. @returns the groups in which a membership ended. */
export async function endGroupsWithin(tx: Transaction, entityId: EntityId, on: CivilDate): Promise<readonly SchoolGroupId[]> {
  const own = await tx
    .select({ id: campusAffiliation.campusId })
    .from(campusAffiliation)
    .where(and(eq(campusAffiliation.entityId, entityId), inForce(campusAffiliation, on)));
  const campusIds = own.map(({ id }) => id);
  if (campusIds.length === 0) return [];
  const open = notOver(groupMembership.endsOn, on);
  const led = await tx
    .select({ id: schoolGroup.id })
    .from(groupMembership)
    .innerJoin(schoolGroup, eq(schoolGroup.id, groupMembership.groupId))
    .where(and(inArray(groupMembership.campusId, campusIds), eq(groupMembership.role, "lead"), inArray(schoolGroup.kind, [...betweenEntities]), open));
  // One that was to begin later ends on its first day: it never is.
  const endsOn = sql`greatest(${groupMembership.startsOn}, ${on})`;
  const touched: SchoolGroupId[] = [];
  for (const { id } of led) {
    const ofOwn = and(eq(groupMembership.groupId, id), eq(groupMembership.role, "member"), inArray(groupMembership.campusId, campusIds), open);
    const [ended] = await tx.update(groupMembership).set({ endsOn }).where(ofOwn);
    if (ended.affectedRows === 0) continue;
    touched.push(id);
    const others = await tx.select({ id: groupMembership.campusId }).from(groupMembership).where(and(eq(groupMembership.groupId, id), eq(groupMembership.role, "member"), open));
    if (others.some(({ id: campusId }) => !campusIds.includes(campusId))) continue;
    await tx.update(schoolGroup).set({ endedOn: on }).where(eq(schoolGroup.id, id));
    await tx.update(groupMembership).set({ endsOn }).where(and(eq(groupMembership.groupId, id), open));
  }
  return touched;
}
