/** What the list asks beyond the facts of plans: who heads a school since when, and until when each is exempt. */
import { and, asc, eq, inArray } from "drizzle-orm";
import { isWithin, type CampusId, type CivilDate, type DistrictId, type PersonId, type Period } from "@qitong/domain";
import { findUnbrokenPeriodStart, type ExemptionKind } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { assignment, campusName, exemption, exemptionPaper, person, post } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

/** Principals of a district on a day, each with the start of the unbroken time in the post at that school. */
export async function findHeads(db: Queryable, districtId: DistrictId, on: CivilDate): Promise<Map<PersonId, CivilDate>> {
  const rows = await db
    .select({ personId: post.personId, placeId: post.placeId, startsOn: post.startsOn, endsOn: post.endsOn })
    .from(post)
    .innerJoin(person, and(eq(person.id, post.personId), eq(person.districtId, districtId)))
    .where(eq(post.role, "principal"));
  const heads = new Map<PersonId, CivilDate>();
  for (const current of rows.filter((row) => isWithin(row, on))) {
    const same = rows.filter(({ personId, placeId }) => personId === current.personId && placeId === current.placeId);
    const since = findUnbrokenPeriodStart(same, on);
    if (since !== undefined) heads.set(current.personId, since);
  }
  return heads;
}

export interface NamedExemption extends Period {
  readonly personId: PersonId;
  readonly name: string;
  readonly campusName: string | null;
  readonly kind: ExemptionKind;
  readonly hasPaper: boolean;
}

/** All exemptions of those who work at these campuses today. */
export async function listExemptionsAt(db: Queryable, campusIds: readonly CampusId[], today: CivilDate): Promise<NamedExemption[]> {
  if (campusIds.length === 0) return [];
  const rows = await db
    .select({
      personId: person.id,
      name: person.name,
      campusName: campusName.name,
      kind: exemption.kind,
      startsOn: exemption.startsOn,
      endsOn: exemption.endsOn,
      fileId: exemptionPaper.fileId,
    })
    .from(exemption)
    .innerJoin(person, eq(person.id, exemption.personId))
    .innerJoin(assignment, and(eq(assignment.personId, person.id), inForce(assignment, today), inArray(assignment.campusId, [...campusIds])))
    .leftJoin(campusName, and(eq(campusName.campusId, assignment.campusId), inForce(campusName, today)))
    .leftJoin(exemptionPaper, and(
      eq(exemptionPaper.personId, exemption.personId), eq(exemptionPaper.kind, exemption.kind), eq(exemptionPaper.startsOn, exemption.startsOn),
    ))
    .orderBy(asc(exemption.endsOn), asc(person.id));
  const found = new Map<string, NamedExemption>();
  for (const { fileId, ...row } of rows) found.set(`${row.personId} ${row.kind} ${row.startsOn}`, { ...row, hasPaper: fileId !== null });
  return [...found.values()];
}
