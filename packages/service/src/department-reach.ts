/**
 * How far a post in a department reaches on a day: to the campus that the department serves, or to the whole of its school.
 * A merger makes no power wider: the department of an absorbed school goes on reaching the campuses that its school brought along.
 */
import { and, eq, inArray, lte } from "drizzle-orm";
import type { CivilDate, DepartmentId, Place } from "@qitong/domain";
import type { DepartmentKind } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { campusAffiliation, department, departmentDetail, entitySuccession } from "@qitong/db/schema";
import { inForce, notOver } from "./period";

export async function listDepartmentReach(db: Queryable, ids: readonly DepartmentId[], on: CivilDate): Promise<Map<DepartmentId, Place[]>> {
  return new Map([...(await listDepartmentPowers(db, ids, on))].map(([id, { places }]) => [id, places]));
}

export interface DepartmentPowers {
  readonly kind: DepartmentKind;
  readonly places: Place[];
}

/** The reach with the kind of the department: its head may have more than other heads. */
export async function listDepartmentPowers(db: Queryable, ids: readonly DepartmentId[], on: CivilDate): Promise<Map<DepartmentId, DepartmentPowers>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      id: department.id,
      kind: department.kind,
      entityId: department.entityId,
      campusId: departmentDetail.campusId,
      succeededOn: entitySuccession.succeededOn,
      broughtCampusId: campusAffiliation.campusId,
    })
    .from(department)
    .innerJoin(departmentDetail, and(eq(departmentDetail.departmentId, department.id), inForce(departmentDetail, on)))
    .leftJoin(entitySuccession, and(eq(entitySuccession.fromEntityId, department.entityId), lte(entitySuccession.succeededOn, on)))
    .leftJoin(
      campusAffiliation,
      and(eq(campusAffiliation.entityId, entitySuccession.fromEntityId), eq(campusAffiliation.endsOn, entitySuccession.succeededOn)),
    )
    .where(and(inArray(department.id, [...new Set(ids)]), notOver(department.closedOn, on)));
  const powers = new Map<DepartmentId, DepartmentPowers>();
  for (const { id, kind, ...row } of rows) powers.set(id, { kind, places: [...(powers.get(id)?.places ?? []), ...placesOf(row)] });
  return powers;
}

interface Row {
  readonly entityId: Extract<Place, { kind: "entity" }>["id"];
  readonly campusId: Extract<Place, { kind: "campus" }>["id"] | null;
  readonly succeededOn: CivilDate | null;
  readonly broughtCampusId: Extract<Place, { kind: "campus" }>["id"] | null;
}

function placesOf({ entityId, campusId, succeededOn, broughtCampusId }: Row): Place[] {
  if (campusId !== null) return [{ kind: "campus", id: campusId }];
  if (succeededOn === null) return [{ kind: "entity", id: entityId }];
  return broughtCampusId === null ? [] : [{ kind: "campus", id: broughtCampusId }];
}
