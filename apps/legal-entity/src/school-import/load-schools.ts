/** What is known of a district's schools on the day from which a file holds. */
import { and, eq, inArray } from "drizzle-orm";
import type { CampusId, CivilDate, DistrictId, EntityId } from "@qitong/domain";
import type { KnownCampus, ReadRow, SchoolFacts, SchoolRow } from "@qitong/domain/import";
import type { Queryable } from "@qitong/db";
import {
  assignment, campus, campusAddress, campusAffiliation, campusName, campusSchoolCode, district, groupMembership, legalEntity, legalEntityName, schoolGroup,
} from "@qitong/db/schema";
import { absent } from "@qitong/service";
import { inChunks, type ImportTerms } from "@qitong/service/import";
import { groupBy, onDay, type Dated } from "./dated-rows";

export async function loadSchools(db: Queryable, terms: ImportTerms, rows: readonly ReadRow<SchoolRow>[], lock: boolean): Promise<SchoolFacts> {
  const { districtId, effectiveOn } = terms;
  const [home] = await db.select({ code: district.code }).from(district).where(eq(district.id, districtId));
  if (!home) throw absent();
  const texts = (values: readonly (string | null)[]) => [...new Set(values.filter((value) => value !== null))];
  return {
    areaCode: home.code,
    campuses: await listKnownCampuses(db, terms, closingNumbers(rows), lock),
    creditCodes: await listCreditCodes(db, texts(rows.map(({ values }) => values.creditCode)), effectiveOn),
    schoolCodes: await listSchoolCodes(db, texts(rows.map(({ values }) => values.schoolCode)), effectiveOn),
  };
}

const closingNumbers = (rows: readonly ReadRow<SchoolRow>[]): ReadonlySet<string | null> =>
  new Set(rows.flatMap(({ values }) => (values.closedOn === null ? [] : [values.localNumber])));

async function listKnownCampuses(db: Queryable, { districtId, effectiveOn: on }: ImportTerms, closing: ReadonlySet<string | null>, lock: boolean): Promise<KnownCampus[]> {
  const select = db.select().from(campus).where(eq(campus.districtId, districtId)).orderBy(campus.id);
  const campuses = await (lock ? select.for("update") : select);
  const ofDistrict = eq(campus.districtId, districtId);
  const names = groupBy(await db.select().from(campusName).innerJoin(campus, eq(campus.id, campusName.campusId)).where(ofDistrict), (row) => row.campus_name);
  const codes = groupBy(await db.select().from(campusSchoolCode).innerJoin(campus, eq(campus.id, campusSchoolCode.campusId)).where(ofDistrict), (row) => row.campus_school_code);
  const addresses = groupBy(await db.select().from(campusAddress).innerJoin(campus, eq(campus.id, campusAddress.campusId)).where(ofDistrict), (row) => row.campus_address);
  const affiliations = groupBy(
    await db.select().from(campusAffiliation).innerJoin(campus, eq(campus.id, campusAffiliation.campusId)).where(ofDistrict),
    (row) => row.campus_affiliation,
  );
  const zones = groupBy(
    await db.select({ campusId: groupMembership.campusId, startsOn: groupMembership.startsOn, endsOn: groupMembership.endsOn, name: schoolGroup.name })
      .from(groupMembership).innerJoin(schoolGroup, eq(schoolGroup.id, groupMembership.groupId)).where(and(eq(schoolGroup.districtId, districtId), eq(schoolGroup.kind, "zone"))),
    (row) => row,
  );
  const entities = await listEntities(db, districtId, on);
  const staffEndsOn = await listStaffEnds(db, campuses.filter(({ localNumber }) => closing.has(localNumber)).map(({ id }) => id));
  const ownerOf = (id: CampusId): EntityId | undefined => onDay(affiliations.get(id), on)?.entityId;
  const campusesOf = new Map<EntityId, number>();
  for (const { id } of campuses) {
    const owner = ownerOf(id);
    if (owner !== undefined) campusesOf.set(owner, (campusesOf.get(owner) ?? 0) + 1);
  }
  return campuses.flatMap((row): KnownCampus[] => {
    const entityId = ownerOf(row.id);
    const name = onDay(names.get(row.id), on)?.name;
    if (entityId === undefined || name === undefined) return [];
    const entity = entities.get(entityId);
    return [{
      campusId: row.id, entityId, localNumber: row.localNumber, name, stage: row.stage,
      creditCode: entity?.creditCode ?? null,
      schoolCode: inForceOn(codes.get(row.id), on)?.code ?? null,
      address: onDay(addresses.get(row.id), on)?.address ?? null, street: row.streetCode, longitude: row.longitude, latitude: row.latitude,
      zone: inForceOn(zones.get(row.id), on)?.name ?? null,
      openedOn: row.openedOn, closedOn: row.closedOn,
      staffEndsOn: staffEndsOn.get(row.id) ?? [],
      laterNameStartsOn: names.get(row.id)?.map(({ startsOn }) => startsOn).filter((startsOn) => startsOn > on).sort()[0] ?? null,
      isNamesake: entity?.name === name && campusesOf.get(entityId) === 1,
    }];
  });
}

async function listStaffEnds(db: Queryable, campusIds: readonly CampusId[]): Promise<Map<CampusId, (CivilDate | null)[]>> {
  const rows = await inChunks(campusIds, (chunk) =>
    db.select({ campusId: assignment.campusId, endsOn: assignment.endsOn }).from(assignment).where(inArray(assignment.campusId, [...chunk])));
  const ends = new Map<CampusId, (CivilDate | null)[]>();
  for (const { campusId, endsOn } of rows) ends.set(campusId, [...(ends.get(campusId) ?? []), endsOn]);
  return ends;
}

/** A code or a zone that has ended is none; there is no falling back on the last one. */
function inForceOn<Row extends Dated>(rows: readonly Row[] | undefined, on: CivilDate): Row | undefined {
  return rows?.find(({ startsOn, endsOn }) => startsOn <= on && (endsOn === null || on < endsOn));
}

async function listEntities(db: Queryable, districtId: DistrictId, on: CivilDate) {
  const rows = await db.select({ entityId: legalEntity.id, creditCode: legalEntity.creditCode, name: legalEntityName.name, startsOn: legalEntityName.startsOn, endsOn: legalEntityName.endsOn })
    .from(legalEntity).innerJoin(legalEntityName, eq(legalEntityName.entityId, legalEntity.id)).where(eq(legalEntity.districtId, districtId));
  const grouped = new Map<EntityId, typeof rows>();
  for (const row of rows) grouped.set(row.entityId, [...(grouped.get(row.entityId) ?? []), row]);
  return new Map([...grouped].map(([entityId, names]) => [entityId, { creditCode: names[0]?.creditCode ?? null, name: onDay(names, on)?.name }]));
}

async function listCreditCodes(db: Queryable, codes: readonly string[], on: CivilDate): Promise<SchoolFacts["creditCodes"]> {
  const rows = await inChunks(codes, (chunk) =>
    db.select({ code: legalEntity.creditCode, entityId: legalEntity.id, name: legalEntityName.name, startsOn: legalEntityName.startsOn, endsOn: legalEntityName.endsOn })
      .from(legalEntity).innerJoin(legalEntityName, eq(legalEntityName.entityId, legalEntity.id)).where(inArray(legalEntity.creditCode, chunk)));
  const owners = new Map<string, { entityId: EntityId; name: string }>();
  for (const { code, entityId, name, startsOn } of rows) {
    if (code !== null && (startsOn <= on || !owners.has(code))) owners.set(code, { entityId, name });
  }
  return owners;
}

async function listSchoolCodes(db: Queryable, codes: readonly string[], on: CivilDate): Promise<SchoolFacts["schoolCodes"]> {
  const rows = await inChunks(codes, (chunk) =>
    db.select({ code: campusSchoolCode.code, campusId: campusSchoolCode.campusId, endsOn: campusSchoolCode.endsOn, name: campusName.name, startsOn: campusName.startsOn })
      .from(campusSchoolCode).innerJoin(campusName, eq(campusName.campusId, campusSchoolCode.campusId)).where(inArray(campusSchoolCode.code, chunk)));
  return new Map(rows.map(({ code, campusId, endsOn, name }) => [code, { campusId, name, isRetired: endsOn !== null && endsOn <= on }]));
}
