/**
 * Groups that do not merge (集团、学区、托管、领办、联办): schools that belong together for a time, led by one of them,
 * each keeping its own legal entity. Only 合并 changes the legal entity, and that is a merger case.
 */
import { z } from "zod";
import { addMonths, type CivilDate, type Period } from "../civil-date";
import type { CampusId, EntityId } from "../identifier";
import type { Bilingual } from "./merger-sources";

export const groupKinds = ["education-group", "zone", "entrusted", "led", "joint"] as const;
export const SchoolGroupKind = z.enum(groupKinds);
export type SchoolGroupKind = z.infer<typeof SchoolGroupKind>;

export const groupRoles = ["lead", "member"] as const;
export const GroupRole = z.enum(groupRoles);
export type GroupRole = z.infer<typeof GroupRole>;

interface KindRule {
  readonly name: Bilingual;
  /** What it means for a school to be in one. */
  readonly about: Bilingual;
  /** Kinds of one set exclude each other: a school is in one of them at a time. */
  readonly exclusive: "zone" | "managed" | null;
  /** It binds two legal entities; campuses of one entity need none. */
  readonly isBetweenEntities: boolean;
}

export const groupKindRules = {
  "education-group": {
    name: { zh: "教育集团", en: "Education group" },
    about: { zh: "总校带成员校，各自法人独立", en: "A head school with members, each its own legal entity" },
    exclusive: null,
    isBetweenEntities: false,
  },
  zone: {
    name: { zh: "学区", en: "School zone" },
    about: { zh: "按片区划分，牵头校统筹；一校只在一个学区", en: "By area, led by one school; a school is in one zone" },
    exclusive: "zone",
    isBetweenEntities: false,
  },
  entrusted: {
    name: { zh: "托管", en: "Entrusted" },
    about: { zh: "受托校派出团队管理，法人不变", en: "Managed by the entrusted school's team; the legal entity stays" },
    exclusive: "managed",
    isBetweenEntities: true,
  },
  led: {
    name: { zh: "领办", en: "Led" },
    about: { zh: "领办校校长兼任管理，法人不变", en: "Headed by the leading school's principal; the legal entity stays" },
    exclusive: "managed",
    isBetweenEntities: true,
  },
  joint: {
    name: { zh: "联办", en: "Joint running" },
    about: { zh: "两校联合办学，法人各自独立", en: "Two schools run together, each its own legal entity" },
    exclusive: null,
    isBetweenEntities: true,
  },
} as const satisfies Record<SchoolGroupKind, KindRule>;

const mostMonthsAhead = 12;

export interface GroupMembership extends Period {
  readonly campusId: CampusId;
  readonly role: GroupRole;
}

export interface GroupFacts {
  readonly kind: SchoolGroupKind;
  readonly endedOn: CivilDate | null;
  readonly memberships: readonly (GroupMembership & { readonly campusName: string })[];
}

/** A membership of a campus, or of another campus of its legal entity, in any group. */
export interface OtherMembership extends Period {
  readonly kind: SchoolGroupKind;
  readonly groupName: string;
  readonly role: GroupRole;
  /** Through which campus; another one of the entity counts too: it is the entity that is managed. */
  readonly campusId: CampusId;
}

export interface JoiningFacts {
  readonly today: CivilDate;
  readonly campusId: CampusId;
  readonly openedOn: CivilDate;
  readonly closedOn: CivilDate | null;
  /** On the day of joining. */
  readonly entityId: EntityId | null;
  readonly leadEntityId: EntityId | null;
  readonly others: readonly OtherMembership[];
}

export interface JoiningWish {
  readonly role: GroupRole;
  readonly startsOn: CivilDate;
}

type SchoolField = "campusId" | "leadCampusId";

export type JoiningRefusal =
  | { readonly kind: "group-ended"; readonly endedOn: CivilDate }
  | { readonly kind: "joins-before-group"; readonly field: "startsOn"; readonly groupStartsOn: CivilDate }
  | { readonly kind: "joins-too-far-ahead"; readonly field: "startsOn"; readonly latest: CivilDate }
  | { readonly kind: "campus-not-open-yet"; readonly field: "startsOn"; readonly openedOn: CivilDate }
  | { readonly kind: "campus-closed"; readonly field: "startsOn"; readonly closedOn: CivilDate }
  | ({ readonly kind: "already-member"; readonly field: SchoolField } & Period)
  | { readonly kind: "group-has-lead"; readonly field: "role"; readonly name: string }
  | { readonly kind: "same-entity-as-lead"; readonly field: SchoolField; readonly groupKind: SchoolGroupKind }
  | ({
      readonly kind: "in-other-group";
      readonly field: SchoolField;
      readonly groupKind: SchoolGroupKind;
      readonly groupName: string;
      readonly role: GroupRole;
    } & Period);

/** A wish holds from its day without an end: it meets whatever ends after that day. */
const meets = (startsOn: CivilDate, other: Period): boolean =>
  (other.endsOn === null || startsOn < other.endsOn) && other.startsOn !== other.endsOn;

function findDayRefusals({ startsOn }: JoiningWish, facts: JoiningFacts): JoiningRefusal[] {
  const { today, openedOn, closedOn } = facts;
  const refusals: JoiningRefusal[] = [];
  const furthest = addMonths(today, mostMonthsAhead);
  if (startsOn > furthest) refusals.push({ kind: "joins-too-far-ahead", field: "startsOn", latest: furthest });
  if (startsOn < openedOn) refusals.push({ kind: "campus-not-open-yet", field: "startsOn", openedOn });
  if (closedOn !== null && startsOn >= closedOn) refusals.push({ kind: "campus-closed", field: "startsOn", closedOn });
  return refusals;
}

/**
 * A school is in one zone at a time, and managed by one other school at a time. A school that manages others may
 * manage several, but is not managed itself meanwhile.
 */
function findOtherGroup(kind: SchoolGroupKind, wish: JoiningWish, facts: JoiningFacts): OtherMembership | undefined {
  const { exclusive } = groupKindRules[kind];
  if (exclusive === null) return undefined;
  return facts.others.find((other) => {
    if (groupKindRules[other.kind].exclusive !== exclusive || !meets(wish.startsOn, other)) return false;
    if (exclusive === "zone") return other.campusId === facts.campusId;
    return !(wish.role === "lead" && other.role === "lead");
  });
}

function findSchoolRefusals(kind: SchoolGroupKind, wish: JoiningWish, facts: JoiningFacts, field: SchoolField): JoiningRefusal[] {
  const refusals = findDayRefusals(wish, facts);
  const isOfLead = facts.entityId !== null && facts.entityId === facts.leadEntityId;
  if (wish.role === "member" && groupKindRules[kind].isBetweenEntities && isOfLead) {
    refusals.push({ kind: "same-entity-as-lead", field, groupKind: kind });
  }
  const other = findOtherGroup(kind, wish, facts);
  if (other) {
    const { groupName, role, startsOn, endsOn } = other;
    refusals.push({ kind: "in-other-group", field, groupKind: other.kind, groupName, role, startsOn, endsOn });
  }
  return refusals;
}

export type GroupOpeningRefusal =
  | JoiningRefusal
  | { readonly kind: "group-name-taken"; readonly field: "name"; readonly name: string }
  | { readonly kind: "basis-form"; readonly field: "basis"; readonly text: string };

export interface OpeningGroupFacts {
  readonly lead: JoiningFacts;
  readonly namesInUse: readonly string[];
  /** What was typed as its number, if it is none. */
  readonly wrongBasis: string | null;
}

export interface OpeningGroupWish {
  readonly kind: SchoolGroupKind;
  readonly name: string;
  readonly startsOn: CivilDate;
}

/** Why the group cannot be opened with this school at its head. */
export function findGroupOpeningRefusals(wish: OpeningGroupWish, facts: OpeningGroupFacts): GroupOpeningRefusal[] {
  const { kind, name, startsOn } = wish;
  return [
    ...findSchoolRefusals(kind, { role: "lead", startsOn }, facts.lead, "leadCampusId"),
    ...(facts.namesInUse.includes(name) ? [{ kind: "group-name-taken", field: "name", name } as const] : []),
    ...(facts.wrongBasis === null ? [] : [{ kind: "basis-form", field: "basis", text: facts.wrongBasis } as const]),
  ];
}

/** The day of its first membership; a group has one from its opening on. */
export function groupStartsOn(memberships: readonly Period[]): CivilDate | undefined {
  return memberships.map(({ startsOn }) => startsOn).sort()[0];
}

/** Why the school cannot join from the day on. */
export function findJoiningRefusals(wish: JoiningWish, group: GroupFacts, facts: JoiningFacts): JoiningRefusal[] {
  const { memberships, endedOn } = group;
  if (endedOn !== null) return [{ kind: "group-ended", endedOn }];
  const refusals: JoiningRefusal[] = [];
  const begins = groupStartsOn(memberships);
  if (begins !== undefined && wish.startsOn < begins) refusals.push({ kind: "joins-before-group", field: "startsOn", groupStartsOn: begins });
  const met = memberships.filter((other) => meets(wish.startsOn, other));
  const own = met.find(({ campusId }) => campusId === facts.campusId);
  if (own) refusals.push({ kind: "already-member", field: "campusId", startsOn: own.startsOn, endsOn: own.endsOn });
  const lead = met.find(({ role }) => role === "lead");
  if (wish.role === "lead" && lead) refusals.push({ kind: "group-has-lead", field: "role", name: lead.campusName });
  // Of a zone that it is in already, "already a member" says it better.
  const found = findSchoolRefusals(group.kind, wish, facts, "campusId");
  return [...refusals, ...(own ? found.filter(({ kind }) => kind !== "in-other-group") : found)];
}
