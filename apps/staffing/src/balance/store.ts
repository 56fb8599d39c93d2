/** What the board is computed from: counted in the database, one row a campus. */
import { and, asc, countDistinct, desc, eq, inArray, sql, type SQL } from "drizzle-orm";
import type { MySqlColumn } from "drizzle-orm/mysql-core";
import type { CivilDate, DistrictId } from "@qitong/domain";
import { countyBackboneLevels, degreesFrom, peOrArtsSubjects, type AboveRequiredDegree } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { assignment, campus, campusFigure, entitySuccession, legalEntity, legalEntityName, person, qualification } from "@qitong/db/schema";
import { inForce } from "@qitong/service";

export async function listFigures(db: Queryable, districtId: DistrictId, schoolYear: number) {
  return db
    .select({ campusId: campusFigure.campusId, measure: campusFigure.measure, value: campusFigure.value, source: campusFigure.source })
    .from(campusFigure)
    .innerJoin(campus, eq(campus.id, campusFigure.campusId))
    .where(and(eq(campus.districtId, districtId), eq(campusFigure.schoolYear, schoolYear)));
}

/** How many of the rows hold; null counts as no. */
const countWhere = (condition: SQL): SQL<number> => sql<number>`sum(case when ${condition} then 1 else 0 end)`.mapWith(Number);
const isUnknown = (column: MySqlColumn): SQL => sql`${column} is null`;

/** Teachers of each campus on the day, with how many have what the indicators count. */
export async function countStaff(db: Queryable, districtId: DistrictId, on: CivilDate, least: AboveRequiredDegree) {
  const { degree, backboneLevel, subject } = qualification;
  return db
    .select({
      campusId: assignment.campusId,
      teachers: countDistinct(assignment.personId),
      primaryDegree: countWhere(inArray(degree, [...degreesFrom(least.primary)])),
      juniorDegree: countWhere(inArray(degree, [...degreesFrom(least.junior)])),
      unknownDegree: countWhere(isUnknown(degree)),
      backbone: countWhere(inArray(backboneLevel, [...countyBackboneLevels])),
      unknownBackbone: countWhere(isUnknown(backboneLevel)),
      peArts: countWhere(inArray(subject, [...peOrArtsSubjects])),
      unknownSubject: countWhere(isUnknown(subject)),
    })
    .from(assignment)
    .innerJoin(campus, and(eq(campus.id, assignment.campusId), eq(campus.districtId, districtId)))
    .innerJoin(person, eq(person.id, assignment.personId))
    .leftJoin(qualification, and(eq(qualification.personId, assignment.personId), inForce(qualification, on)))
    .where(inForce(assignment, on))
    .groupBy(assignment.campusId);
}
export type StaffRow = Awaited<ReturnType<typeof countStaff>>[number];

/** The mergers that have taken effect, latest first: the days between which the board changes its units. */
export async function listMergers(db: Queryable, districtId: DistrictId) {
  return db
    .select({
      effectiveOn: entitySuccession.succeededOn,
      absorbedEntityId: entitySuccession.fromEntityId,
      absorbingEntityId: entitySuccession.toEntityId,
      absorbedName: legalEntityName.name,
    })
    .from(entitySuccession)
    .innerJoin(legalEntity, and(eq(legalEntity.id, entitySuccession.fromEntityId), eq(legalEntity.districtId, districtId)))
    .leftJoin(legalEntityName, and(eq(legalEntityName.entityId, entitySuccession.fromEntityId), eq(legalEntityName.endsOn, entitySuccession.succeededOn)))
    .orderBy(desc(entitySuccession.succeededOn));
}

/** The school years for which anything was reported, oldest first. */
export async function listFigureYears(db: Queryable, districtId: DistrictId): Promise<number[]> {
  const rows = await db
    .selectDistinct({ schoolYear: campusFigure.schoolYear })
    .from(campusFigure)
    .innerJoin(campus, eq(campus.id, campusFigure.campusId))
    .where(eq(campus.districtId, districtId))
    .orderBy(asc(campusFigure.schoolYear));
  return rows.map((row) => row.schoolYear);
}

export type FigureRow = Awaited<ReturnType<typeof listFigures>>[number];
