/** The filter of a staff list as conditions; the list, its count and its workbook share them. */
import { and, eq, exists, inArray, sql, type SQL } from "drizzle-orm";
import type { CivilDate } from "@qitong/domain";
import { countyBackboneLevels, type StaffFilter } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { employment, exemption, person, qualification } from "@qitong/db/schema";
import { inForce, matchesText } from "@qitong/service";

export function staffConditions(db: Queryable, filter: StaffFilter, on: CivilDate): (SQL | undefined)[] {
  return [
    matchesText(filter.search, person.name, employment.staffNumber),
    filter.subject && eq(qualification.subject, filter.subject),
    filter.degree && eq(qualification.degree, filter.degree),
    matchesBackbone(filter.backbone),
    filter.exemption && hasExemption(db, filter.exemption, on),
  ];
}

function matchesBackbone(backbone: StaffFilter["backbone"]): SQL | undefined {
  if (backbone === undefined) return undefined;
  return inArray(qualification.backboneLevel, backbone === "official" ? [...countyBackboneLevels] : [backbone]);
}

function hasExemption(db: Queryable, kind: NonNullable<StaffFilter["exemption"]>, on: CivilDate): SQL {
  const ofKind = kind === "any" ? undefined : eq(exemption.kind, kind);
  return exists(
    db.select({ one: sql`1` }).from(exemption).where(and(eq(exemption.personId, person.id), inForce(exemption, on), ofKind)),
  );
}
