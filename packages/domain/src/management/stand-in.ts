/**
 * 副职与代理, 授权: who stands in for whom. A deputy has the powers of a post by an arrangement of the school or the district;
 * a delegate has named powers that their holder handed on. Both end with the post, and at once when they are revoked.
 */
import { z } from "zod";
import { CivilDate, daysBetween, type Period } from "../civil-date";
import { CampusId, DelegationId, DeputyshipId, DistrictId, EntityId, PersonId, PostId } from "../identifier";
import { permissions, rolePermissions, type Permission } from "../permission";
import type { Role } from "../role";
import type { Place } from "../place";

export const deputyKinds = {
  /** Beside the holder, as long as the post lasts or until a day. */
  vice: { zh: "副职", en: "Vice" },
  /** Instead of the holder who is away, for a time. */
  acting: { zh: "代理", en: "Acting" },
} as const;
export type DeputyKind = keyof typeof deputyKinds;

/** The keys of the house, and what everyone has: they are given by an appointment, never handed on. */
const neverHandedOn: readonly Permission[] = ["account.manage", "organisation.manage", "own.read", "own.manage", "staff.evidence.read", "preference.read"];

/** What of a role may be handed on. */
export function handableOf(role: Role): Permission[] {
  return rolePermissions[role].filter((permission) => !neverHandedOn.includes(permission));
}

const Permissions = z.array(z.enum(permissions)).min(1).max(permissions.length);
const Reason = z.string().trim().min(2).max(200);

export const DeputyArrangement = z.object({
  postId: PostId,
  personId: PersonId,
  kind: z.enum(["vice", "acting"]),
  permissions: Permissions,
  startsOn: CivilDate,
  endsOn: CivilDate.nullable(),
  reason: Reason,
});
export type DeputyArrangement = z.infer<typeof DeputyArrangement>;
export const DeputyEnd = z.object({ deputyshipId: DeputyshipId });

export const DelegationPlace = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("district"), id: DistrictId }),
  z.object({ kind: z.literal("entity"), id: EntityId }),
  z.object({ kind: z.literal("campus"), id: CampusId }),
]);

export const DelegationGrant = z.object({
  /** Whose powers: always one's own. */
  personId: PersonId,
  postId: PostId,
  toPersonId: PersonId,
  permissions: Permissions,
  place: DelegationPlace,
  startsOn: CivilDate,
  endsOn: CivilDate,
  reason: Reason,
});
export type DelegationGrant = z.infer<typeof DelegationGrant>;
export const DelegationRevocation = z.object({ personId: PersonId, delegationId: DelegationId });

/** A delegation bridges an absence; what is to last is an appointment. A district sets no other length: a year is a school year. */
export const mostDelegatedDays = 366;

export interface PostFacts extends Period {
  readonly personId: PersonId;
  readonly role: Role;
  readonly place: Place;
}

interface Common {
  readonly today: CivilDate;
  readonly byPersonId: PersonId;
  /** For whom the one who asks acts; powers that are not one's own are not handed on. */
  readonly onBehalfOf: PersonId | null;
  readonly post: PostFacts;
}

export type StandInRefusal =
  | { readonly kind: "not-in-own-right" }
  | { readonly kind: "stand-in-for-oneself"; readonly field: "personId" }
  | { readonly kind: "own-arrangement"; readonly field: "personId" }
  | { readonly kind: "stand-in-starts-in-past"; readonly field: "startsOn"; readonly today: CivilDate }
  | { readonly kind: "stand-in-ends-before-start"; readonly field: "endsOn" }
  | { readonly kind: "acting-needs-end"; readonly field: "endsOn" }
  | { readonly kind: "beyond-post"; readonly field: "endsOn"; readonly startsOn: CivilDate; readonly endsOn: CivilDate | null }
  | { readonly kind: "not-held"; readonly field: "permissions"; readonly permissions: readonly Permission[] }
  | { readonly kind: "never-handed-on"; readonly field: "permissions"; readonly permissions: readonly Permission[] }
  | { readonly kind: "delegation-too-long"; readonly field: "endsOn"; readonly mostDays: number }
  | { readonly kind: "place-beyond-post"; readonly field: "place" }
  | { readonly kind: "already-stands-in"; readonly field: "personId"; readonly startsOn: CivilDate; readonly endsOn: CivilDate | null };

interface Wanted extends Period {
  readonly personId: PersonId;
  readonly permissions: readonly Permission[];
}

const meet = (a: Period, b: Period): boolean => (a.endsOn === null || b.startsOn < a.endsOn) && (b.endsOn === null || a.startsOn < b.endsOn);

function findCommonRefusals(wanted: Wanted, facts: Common, running: readonly (Period & { readonly personId: PersonId })[]): StandInRefusal[] {
  const { personId, startsOn, endsOn } = wanted;
  const { post, today } = facts;
  const refusals: StandInRefusal[] = [];
  if (facts.onBehalfOf !== null) refusals.push({ kind: "not-in-own-right" });
  if (personId === post.personId) refusals.push({ kind: "stand-in-for-oneself", field: "personId" });
  if (startsOn < today) refusals.push({ kind: "stand-in-starts-in-past", field: "startsOn", today });
  if (endsOn !== null && endsOn <= startsOn) refusals.push({ kind: "stand-in-ends-before-start", field: "endsOn" });
  const beyond = startsOn < post.startsOn || (post.endsOn !== null && (startsOn >= post.endsOn || (endsOn !== null && endsOn > post.endsOn)));
  if (beyond) refusals.push({ kind: "beyond-post", field: "endsOn", startsOn: post.startsOn, endsOn: post.endsOn });
  const held = rolePermissions[post.role];
  const notHeld = wanted.permissions.filter((permission) => !held.includes(permission));
  if (notHeld.length > 0) refusals.push({ kind: "not-held", field: "permissions", permissions: notHeld });
  const never = wanted.permissions.filter((permission) => held.includes(permission) && neverHandedOn.includes(permission));
  if (never.length > 0) refusals.push({ kind: "never-handed-on", field: "permissions", permissions: never });
  const same = running.find((one) => one.personId === personId && meet(one, wanted));
  if (same) refusals.push({ kind: "already-stands-in", field: "personId", startsOn: same.startsOn, endsOn: same.endsOn });
  return refusals;
}

export interface DeputyFacts extends Common {
  /** Deputies of the same post that are not revoked. */
  readonly running: readonly (Period & { readonly personId: PersonId })[];
}

export function findDeputyRefusals(wanted: DeputyArrangement, facts: DeputyFacts): StandInRefusal[] {
  const refusals = findCommonRefusals(wanted, facts, facts.running);
  if (wanted.personId === facts.byPersonId) refusals.push({ kind: "own-arrangement", field: "personId" });
  if (wanted.kind === "acting" && wanted.endsOn === null) refusals.push({ kind: "acting-needs-end", field: "endsOn" });
  return refusals;
}

export interface DelegationFacts extends Common {
  /** Delegations of the same post to anyone, for the same place, that are not revoked. */
  readonly running: readonly (Period & { readonly personId: PersonId })[];
  /** The place of the delegation and all that contain it; the post's own must be among them. */
  readonly chain: readonly Place[];
}

/** A post of someone else is not one's own to hand on: it answers as one that does not exist, before this is asked. */
export function findDelegationRefusals(wanted: DelegationGrant, facts: DelegationFacts): StandInRefusal[] {
  const refusals = findCommonRefusals({ ...wanted, personId: wanted.toPersonId }, facts, facts.running);
  const { place } = facts.post;
  if (!facts.chain.some(({ kind, id }) => kind === place.kind && id === place.id)) refusals.push({ kind: "place-beyond-post", field: "place" });
  if (daysBetween(wanted.startsOn, wanted.endsOn) > mostDelegatedDays) refusals.push({ kind: "delegation-too-long", field: "endsOn", mostDays: mostDelegatedDays });
  return refusals;
}
