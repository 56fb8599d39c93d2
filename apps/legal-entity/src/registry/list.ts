import type { CampusStage, GroupRole, SchoolGroupKind } from "@qitong/domain/legal-entity";
import type { CampusId, CivilDate, EntityId, SchoolGroupId, Scope } from "@qitong/domain";
import type { Asking } from "@qitong/service";
import {
  listCampusesOn, listEntityNames, listGroupsOn, listLeads, listSuccessions, type CampusOn, type GroupOn, type Lead, type SuccessionRow,
} from "./store";

export interface LeadInCharge {
  readonly name: string;
  readonly title: string;
}

export interface RegistryCampus {
  readonly id: CampusId;
  readonly name: string | null;
  readonly localNumber: string;
  readonly stage: CampusStage;
  readonly address: string | null;
  readonly position: { readonly longitude: number; readonly latitude: number } | null;
  readonly schoolCode: string | null;
  readonly head: LeadInCharge | null;
  /** Of the school year of the day; null when it was not reported. */
  readonly pupils: { readonly count: number; readonly source: string } | null;
  readonly zone: { readonly name: string; readonly role: GroupRole } | null;
  /** All other groups that it is in: 集团、托管、领办、联办. */
  readonly groups: readonly { readonly id: SchoolGroupId; readonly kind: SchoolGroupKind; readonly name: string; readonly role: GroupRole }[];
}

export interface RegistryEntity {
  readonly id: EntityId;
  readonly name: string | null;
  readonly creditCode: string | null;
  readonly registeredOn: CivilDate;
  readonly principal: LeadInCharge | null;
  readonly campuses: readonly RegistryCampus[];
  /** Only before a merger: into which entity this one went, and when. */
  readonly mergedLater: { readonly intoName: string; readonly on: CivilDate } | null;
}

/** The legal entities of a scope on a day, each with its campuses of that day. */
export async function listRegistry({ db }: Asking, scope: Scope, on: CivilDate): Promise<readonly RegistryEntity[]> {
  const campuses = await listCampusesOn(db, scope, on);
  const entityIds = [...new Set(campuses.map((row) => row.entityId))];
  const successions = await listSuccessions(db, entityIds);
  const successorNames = await listEntityNames(db, successions.map((row) => row.toEntityId));
  const leads = await listLeads(db, [...entityIds, ...campuses.map((row) => row.campusId)], on);
  const groups = await listGroupsOn(db, campuses.map((row) => row.campusId), on);
  return entityIds.map((id) => {
    const rows = campuses.filter((row) => row.entityId === id);
    return asEntity(id, rows, { leads, groups, mergedLater: mergedLaterOf(id, successions, successorNames) });
  });
}

interface EntityFacts {
  readonly leads: readonly Lead[];
  readonly groups: readonly GroupOn[];
  readonly mergedLater: RegistryEntity["mergedLater"];
}

function asEntity(id: EntityId, rows: readonly CampusOn[], { leads, groups, mergedLater }: EntityFacts): RegistryEntity {
  const [first] = rows;
  if (!first) throw new Error(`entity ${id} has no campus on the day`);
  return {
    id,
    name: first.entityName,
    creditCode: first.creditCode,
    registeredOn: first.registeredOn,
    principal: leadOf(id, leads),
    campuses: rows.map((row) => asCampus(row, leads, groups.filter(({ campusId }) => campusId === row.campusId))),
    mergedLater,
  };
}

function asCampus(row: CampusOn, leads: readonly Lead[], groups: readonly GroupOn[]): RegistryCampus {
  const { longitude, latitude } = row;
  const zone = groups.find(({ kind }) => kind === "zone");
  return {
    id: row.campusId,
    name: row.name,
    localNumber: row.localNumber,
    stage: row.stage,
    address: row.address,
    position: longitude !== null && latitude !== null ? { longitude, latitude } : null,
    schoolCode: row.schoolCode,
    head: leadOf(row.campusId, leads),
    pupils: row.pupils !== null && row.pupilsSource !== null ? { count: row.pupils, source: row.pupilsSource } : null,
    zone: zone ? { name: zone.name, role: zone.role } : null,
    groups: groups.filter(({ kind }) => kind !== "zone").map(({ id, kind, name, role }) => ({ id, kind, name, role })),
  };
}

function leadOf(placeId: string, leads: readonly Lead[]): LeadInCharge | null {
  const lead = leads.find((found) => found.placeId === placeId);
  return lead ? { name: lead.name, title: lead.title } : null;
}

function mergedLaterOf(
  id: EntityId,
  successions: readonly SuccessionRow[],
  names: Awaited<ReturnType<typeof listEntityNames>>,
): RegistryEntity["mergedLater"] {
  const succession = successions.find((row) => row.fromEntityId === id);
  if (!succession) return null;
  const into = names.findLast((row) => row.entityId === succession.toEntityId && row.startsOn <= succession.succeededOn);
  return { intoName: into?.name ?? "", on: succession.succeededOn };
}
