/**
 * 沿革: from which schools an entity came. The dated rows say it all; here they are read as events, one after another,
 * and as the state of any day. A merger is a change of legal entity, a group is not.
 */
import { type CivilDate, isWithin, type Period } from "../civil-date";
import type { CampusId, EntityId, SchoolGroupId } from "../identifier";
import type { GroupRole, SchoolGroupKind } from "./school-group";
import { nameOn, type NamePeriod } from "./school-name";

export interface LineageEntity {
  readonly id: EntityId;
  readonly names: readonly NamePeriod[];
  readonly registeredOn: CivilDate;
  readonly dissolvedOn: CivilDate | null;
}

export interface LineageCampus {
  readonly id: CampusId;
  readonly names: readonly NamePeriod[];
  readonly openedOn: CivilDate;
  readonly closedOn: CivilDate | null;
  readonly affiliations: readonly (Period & { readonly entityId: EntityId })[];
}

export interface LineageSuccession {
  readonly fromEntityId: EntityId;
  readonly toEntityId: EntityId;
  readonly succeededOn: CivilDate;
  readonly decreeNumber: string | null;
}

export interface LineageGroup {
  readonly id: SchoolGroupId;
  readonly kind: SchoolGroupKind;
  readonly name: string;
  readonly memberships: readonly (Period & { readonly campusId: CampusId; readonly role: GroupRole })[];
}

export interface Lineage {
  readonly entities: readonly LineageEntity[];
  readonly campuses: readonly LineageCampus[];
  readonly successions: readonly LineageSuccession[];
  readonly groups: readonly LineageGroup[];
}

interface Happening<Kind extends string> {
  readonly kind: Kind;
  readonly on: CivilDate;
}

export type LineageEvent =
  | (Happening<"founded"> & { readonly entityId: EntityId; readonly name: string })
  | (Happening<"campus-opened"> & { readonly campusId: CampusId; readonly name: string; readonly entityId: EntityId | null })
  | (Happening<"campus-closed"> & { readonly campusId: CampusId; readonly name: string })
  | (Happening<"entity-renamed"> & { readonly entityId: EntityId; readonly from: string; readonly to: string })
  | (Happening<"campus-renamed"> & { readonly campusId: CampusId; readonly from: string; readonly to: string })
  | (Happening<"merged"> & {
      readonly fromEntityId: EntityId;
      readonly toEntityId: EntityId;
      readonly from: string;
      readonly into: string;
      readonly decreeNumber: string | null;
    })
  | (Happening<"group-joined" | "group-left"> & {
      readonly groupId: SchoolGroupId;
      readonly groupKind: SchoolGroupKind;
      readonly groupName: string;
      readonly lead: CampusId | null;
      readonly campusIds: readonly CampusId[];
    });

/** What it is called on a day: the name in force, else the last one before, else the first of all. */
export function knownNameOn(names: readonly NamePeriod[], on: CivilDate): string {
  const inOrder = names.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return nameOn(inOrder, on) ?? inOrder.findLast(({ startsOn }) => startsOn <= on)?.name ?? inOrder[0]?.name ?? "";
}

/** A membership that was called off before it began never was. */
const isReal = (period: Period): boolean => period.endsOn === null || period.startsOn < period.endsOn;

function renames(names: readonly NamePeriod[]): { readonly on: CivilDate; readonly from: string; readonly to: string }[] {
  const inOrder = names.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return inOrder.flatMap((name, index) => {
    const before = inOrder[index - 1];
    return before && before.name !== name.name ? [{ on: name.startsOn, from: before.name, to: name.name }] : [];
  });
}

function groupEvents({ id, kind, name, memberships }: LineageGroup): LineageEvent[] {
  const real = memberships.filter(isReal);
  const events: LineageEvent[] = [];
  const add = (happening: "group-joined" | "group-left", dayOf: (membership: Period) => CivilDate | null) => {
    for (const on of new Set(real.map(dayOf))) {
      if (on === null) continue;
      const campusIds = real.filter((membership) => dayOf(membership) === on).map(({ campusId }) => campusId);
      const lead = real.find((membership) => membership.role === "lead" && (isWithin(membership, on) || membership.endsOn === on));
      events.push({ kind: happening, on, groupId: id, groupKind: kind, groupName: name, lead: lead?.campusId ?? null, campusIds });
    }
  };
  add("group-joined", ({ startsOn }) => startsOn);
  add("group-left", ({ endsOn }) => endsOn);
  return events;
}

function entityEvents({ id, names, registeredOn }: LineageEntity): LineageEvent[] {
  return [
    { kind: "founded", on: registeredOn, entityId: id, name: knownNameOn(names, registeredOn) },
    ...renames(names).map((rename) => ({ kind: "entity-renamed", entityId: id, ...rename }) as const),
  ];
}

function campusEvents({ id, names, openedOn, closedOn, affiliations }: LineageCampus, entities: readonly LineageEntity[]): LineageEvent[] {
  const first = affiliations.find((one) => isWithin(one, openedOn))?.entityId ?? null;
  // A school that is founded opens: said once.
  const isFounding = entities.some((entity) => entity.id === first && entity.registeredOn === openedOn);
  return [
    ...(isFounding ? [] : [{ kind: "campus-opened", on: openedOn, campusId: id, name: knownNameOn(names, openedOn), entityId: first } as const]),
    ...renames(names).map((rename) => ({ kind: "campus-renamed", campusId: id, ...rename }) as const),
    ...(closedOn === null ? [] : [{ kind: "campus-closed", on: closedOn, campusId: id, name: knownNameOn(names, closedOn) } as const]),
  ];
}

const kindOrder: readonly LineageEvent["kind"][] = [
  "founded", "campus-opened", "merged", "entity-renamed", "campus-renamed", "campus-closed", "group-left", "group-joined",
];

/** Everything that happened, the first first; within a day what caused comes before what followed from it. */
export function lineageEvents(lineage: Lineage): LineageEvent[] {
  const nameOf = (id: EntityId, on: CivilDate) => knownNameOn(lineage.entities.find((entity) => entity.id === id)?.names ?? [], on);
  const events: LineageEvent[] = [
    ...lineage.entities.flatMap(entityEvents),
    ...lineage.campuses.flatMap((campus) => campusEvents(campus, lineage.entities)),
    ...lineage.successions.map(({ fromEntityId, toEntityId, succeededOn: on, decreeNumber }): LineageEvent => {
      const [from, into] = [nameOf(fromEntityId, on), nameOf(toEntityId, on)];
      return { kind: "merged", on, fromEntityId, toEntityId, from, into, decreeNumber };
    }),
    ...lineage.groups.flatMap(groupEvents),
  ];
  return events.sort((a, b) => (a.on === b.on ? kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) : a.on < b.on ? -1 : 1));
}

/** The days on which something changed, each once, the first first. */
export function lineageDays(events: readonly LineageEvent[]): CivilDate[] {
  return [...new Set(events.map(({ on }) => on))].sort();
}

export interface EntityOnDay {
  readonly id: EntityId;
  readonly name: string;
  readonly campuses: readonly { readonly id: CampusId; readonly name: string }[];
}

export interface GroupOnDay {
  readonly id: SchoolGroupId;
  readonly kind: SchoolGroupKind;
  readonly name: string;
  readonly lead: CampusId | null;
  readonly members: readonly CampusId[];
}

export interface LineageOnDay {
  readonly entities: readonly EntityOnDay[];
  readonly groups: readonly GroupOnDay[];
}

/** The entities of a day with their campuses of that day, and the groups in force. */
export function lineageOn({ entities, campuses, groups }: Lineage, on: CivilDate): LineageOnDay {
  const open = campuses.filter(({ openedOn, closedOn }) => openedOn <= on && (closedOn === null || on < closedOn));
  const entityOf = (campus: LineageCampus) => campus.affiliations.find((one) => isWithin(one, on))?.entityId;
  return {
    entities: entities
      .filter(({ registeredOn, dissolvedOn }) => registeredOn <= on && (dissolvedOn === null || on < dissolvedOn))
      .map(({ id, names }) => ({
        id,
        name: knownNameOn(names, on),
        campuses: open.filter((campus) => entityOf(campus) === id).map((campus) => ({ id: campus.id, name: knownNameOn(campus.names, on) })),
      })),
    groups: groups.flatMap(({ id, kind, name, memberships }): GroupOnDay[] => {
      const inForce = memberships.filter((membership) => isWithin(membership, on));
      if (inForce.length === 0) return [];
      const lead = inForce.find(({ role }) => role === "lead")?.campusId ?? null;
      return [{ id, kind, name, lead, members: inForce.filter(({ role }) => role === "member").map(({ campusId }) => campusId) }];
    }),
  };
}
