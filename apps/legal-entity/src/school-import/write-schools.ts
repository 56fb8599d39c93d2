/** Writes new schools, each with a legal entity of its own, and what changed of known ones. */
import { eq, sql } from "drizzle-orm";
import type { CampusId, CivilDate, EntityId } from "@qitong/domain";
import type { SchoolPlan } from "@qitong/domain/import";
import { newId, type Transaction } from "@qitong/db";
import {
  campus, campusAddress, campusAffiliation, campusName, campusSchoolCode, legalEntity, legalEntityName,
} from "@qitong/db/schema";
import type { Act } from "@qitong/service";
import { eachChunk, type ImportTerms } from "@qitong/service/import";
import { moveCampus } from "./move-campus";
import { renameCampus } from "./rename-campus";
import { ensureZones, joinZone } from "./zones";

type NewPlan = Extract<SchoolPlan, { kind: "new" }>;
type ChangedPlan = Extract<SchoolPlan, { kind: "changed" }>;

export async function writeSchools({ tx }: Act, terms: ImportTerms, plans: readonly SchoolPlan[]): Promise<readonly string[]> {
  const zones = await ensureZones(tx, terms.districtId, plans.map(zoneOf).filter((name) => name !== undefined));
  const subjects = plans.map((plan) => (plan.kind === "new" ? newId<CampusId>() : plan.known.campusId));
  const fresh = plans.flatMap((plan, index) => (plan.kind === "new" ? [{ plan, campusId: subjects[index] ?? newId<CampusId>() }] : []));
  await eachChunk(fresh, (chunk) => insertSchools(tx, terms, chunk));
  for (const plan of plans) if (plan.kind === "changed") await changeSchool(tx, terms, plan);
  for (const [index, plan] of plans.entries()) {
    const zoneId = zones.get(zoneOf(plan) ?? "");
    const campusId = subjects[index];
    if (zoneId !== undefined && campusId !== undefined) await joinZone(tx, campusId, zoneId, startOf(plan, terms));
  }
  return subjects;
}

/** The zone that a plan sets; undefined when it sets none. */
function zoneOf(plan: SchoolPlan): string | undefined {
  if (plan.kind === "new") return plan.row.zone ?? undefined;
  return afterOf<string>(plan, "zone");
}

const startOf = (plan: SchoolPlan, terms: ImportTerms) => (plan.kind === "new" ? (plan.row.openedOn ?? terms.effectiveOn) : terms.effectiveOn);

async function insertSchools(tx: Transaction, terms: ImportTerms, schools: readonly { plan: NewPlan; campusId: CampusId }[]): Promise<void> {
  const { districtId } = terms;
  const rows = schools.map(({ plan, campusId }) => ({ row: plan.row, campusId, entityId: newId<EntityId>(), startsOn: startOf(plan, terms) }));
  await tx.insert(legalEntity).values(rows.map(({ row, entityId, startsOn }) => ({ id: entityId, districtId, creditCode: row.creditCode, registeredOn: startsOn })));
  await tx.insert(legalEntityName).values(rows.map(({ row, entityId, startsOn }) => ({ entityId, name: row.name, startsOn })));
  await tx.insert(campus).values(rows.map(({ row, campusId, startsOn }) => ({
    id: campusId, districtId, localNumber: row.localNumber, stage: row.stage, streetCode: row.street,
    longitude: row.longitude, latitude: row.latitude, openedOn: startsOn, closedOn: row.closedOn,
  })));
  await tx.insert(campusName).values(rows.map(({ row, campusId, startsOn }) => ({ campusId, name: row.name, startsOn })));
  await tx.insert(campusAffiliation).values(rows.map(({ campusId, entityId, startsOn }) => ({ campusId, entityId, startsOn })));
  const addresses = rows.flatMap(({ row, campusId, startsOn }) => (row.address === null ? [] : [{ address: row.address, campusId, startsOn }]));
  if (addresses.length > 0) await tx.insert(campusAddress).values(addresses);
  const codes = rows.flatMap(({ row, campusId, startsOn }) => (row.schoolCode === null ? [] : [{ code: row.schoolCode, campusId, startsOn }]));
  if (codes.length > 0) await tx.insert(campusSchoolCode).values(codes);
}

/** The value that a change gives to a field; each field's type is the one of its column in the domain's school fields. */
function afterOf<T extends string | number>(plan: ChangedPlan, field: string): T | undefined {
  const after = plan.changes.find((change) => change.field === field)?.after;
  return after === undefined || after === null ? undefined : (after as T);
}

async function changeSchool(tx: Transaction, terms: ImportTerms, plan: ChangedPlan): Promise<void> {
  const { known } = plan;
  const details = {
    streetCode: afterOf<string>(plan, "street"),
    longitude: afterOf<number>(plan, "longitude"), latitude: afterOf<number>(plan, "latitude"),
    closedOn: afterOf<CivilDate>(plan, "closedOn"),
  };
  const changed = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
  await tx.update(campus).set({ ...changed, version: sql`${campus.version} + 1` }).where(eq(campus.id, known.campusId));
  const address = afterOf<string>(plan, "address");
  if (address !== undefined) await moveCampus(tx, known.campusId, address, terms.effectiveOn);
  const name = afterOf<string>(plan, "name");
  if (name !== undefined) await renameCampus(tx, known, name, terms.effectiveOn);
  const creditCode = afterOf<string>(plan, "creditCode");
  if (creditCode !== undefined) {
    await tx.update(legalEntity).set({ creditCode, version: sql`${legalEntity.version} + 1` }).where(eq(legalEntity.id, known.entityId));
  }
  const code = afterOf<string>(plan, "schoolCode");
  if (code !== undefined) await tx.insert(campusSchoolCode).values({ code, campusId: known.campusId, startsOn: terms.effectiveOn });
}
