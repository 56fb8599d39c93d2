/** What a staff list can be narrowed to; the list, its count and its workbook share one condition. */
import { and, eq, exists, inArray, like, or, sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import type { CivilDate } from "@qitong/domain";
import { BackboneLevel, countyBackboneLevels, Degree, ExemptionKind, Subject } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { employment, exemption, person, qualification } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

export const StaffFilter = z.object({
  /** Part of a name or of a staff number. */
  search: z.string().max(60).optional(),
  subject: Subject.optional(),
  /** One level, or "official": county level and above, as indicator 2 counts. */
  backbone: z.union([BackboneLevel, z.literal("official")]).optional(),
  degree: Degree.optional(),
  /** One kind, or "any". */
  exemption: z.union([ExemptionKind, z.literal("any")]).optional(),
});
export type StaffFilter = z.infer<typeof StaffFilter>;

export function staffConditions(db: Queryable, filter: StaffFilter, on: CivilDate): (SQL | undefined)[] {
  return [
    matchesText(filter.search),
    filter.subject && eq(qualification.subject, filter.subject),
    filter.degree && eq(qualification.degree, filter.degree),
    matchesBackbone(filter.backbone),
    filter.exemption && hasExemption(db, filter.exemption, on),
  ];
}

function matchesText(search: string | undefined): SQL | undefined {
  const text = search?.trim();
  if (!text) return undefined;
  const pattern = `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return or(like(person.name, pattern), like(employment.staffNumber, pattern));
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
