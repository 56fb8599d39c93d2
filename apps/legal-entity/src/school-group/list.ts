import { and, asc, eq, inArray } from "drizzle-orm";
import { groupStartsOn, type GroupRole, type SchoolGroupKind } from "@qitong/domain/legal-entity";
import { isWithin, type CampusId, type CivilDate, type SchoolGroupId, type Scope } from "@qitong/domain";
import { groupMembership, schoolGroup } from "@qitong/db/schema";
import { inForce, listCampusIds, type Asking } from "@qitong/service";
import { listMembershipsOf } from "./store";

export interface GroupMember {
  readonly campusId: CampusId;
  readonly campusName: string;
  readonly role: GroupRole;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  /** Whether it is in force on the day of the list. */
  readonly isOnDay: boolean;
}

export interface GroupSummary {
  readonly id: SchoolGroupId;
  readonly kind: SchoolGroupKind;
  readonly name: string;
  readonly basis: string | null;
  readonly startsOn: CivilDate;
  readonly endedOn: CivilDate | null;
  /** All memberships, those of other days too, the lead first. */
  readonly members: readonly GroupMember[];
}

/** The groups in force on a day to which the schools of a scope belong; of a district also those that are to begin. */
export async function listGroups({ db }: Asking, scope: Scope, on: CivilDate): Promise<readonly GroupSummary[]> {
  const where = scope.kind === "district" ? eq(schoolGroup.districtId, scope.id) : await isOfCampuses(await listCampusIds(db, scope, on));
  const groups = where ? await db.select().from(schoolGroup).where(where).orderBy(asc(schoolGroup.kind), asc(schoolGroup.id)) : [];
  const memberships = await listMembershipsOf(db, groups.map(({ id }) => id), on);
  return groups.flatMap(({ id, kind, name, basis, endedOn }): GroupSummary[] => {
    const own = memberships.filter(({ groupId }) => groupId === id);
    const startsOn = groupStartsOn(own);
    const isOver = endedOn !== null && endedOn <= on;
    const isSeen = own.some((one) => isWithin(one, on)) || (scope.kind === "district" && startsOn !== undefined && on < startsOn);
    if (startsOn === undefined || isOver || !isSeen) return [];
    const members = own
      .map(({ campusId, campusName, role, startsOn: from, endsOn }) => ({
        campusId, campusName, role, startsOn: from, endsOn, isOnDay: isWithin({ startsOn: from, endsOn }, on),
      }))
      .sort((a, b) => Number(b.role === "lead") - Number(a.role === "lead"));
    return [{ id, kind, name, basis, startsOn, endedOn, members }];
  });

  async function isOfCampuses(campusIds: readonly CampusId[]) {
    if (campusIds.length === 0) return undefined;
    const joined = db
      .select({ id: groupMembership.groupId })
      .from(groupMembership)
      .where(and(inArray(groupMembership.campusId, [...campusIds]), inForce(groupMembership, on)));
    return inArray(schoolGroup.id, joined);
  }
}
