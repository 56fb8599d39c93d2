/**
 * Who may do what: a post gives a role at a place between two dates; a role is a list of permissions.
 * Which there are, and which role has them, stands with each unification (`management-permissions.ts` and its like).
 * Deny by default. The server enforces it, the screen reads the same lists to leave out what is not allowed.
 */
import type { CivilDate } from "./civil-date";
import { curriculumGrants, curriculumPermissions, teachingHeadGrants } from "./curriculum-permissions";
import type { AccountId, PersonId } from "./identifier";
import { legalEntityGrants, legalEntityPermissions } from "./legal-entity-permissions";
import { managementGrants, managementPermissions } from "./management-permissions";
import type { Place } from "./place";
import { rolePlace, roles, type PostPlace, type Role } from "./role";
import { staffingGrants, staffingPermissions } from "./staffing-permissions";

export const permissions = [...legalEntityPermissions, ...staffingPermissions, ...managementPermissions, ...curriculumPermissions] as const;
export type Permission = (typeof permissions)[number];

const permissionsOf = (role: Role): readonly Permission[] => [
  ...legalEntityGrants[role], ...staffingGrants[role], ...managementGrants[role], ...curriculumGrants[role],
];

export const rolePermissions = Object.fromEntries(roles.map((role) => [role, permissionsOf(role)])) as Readonly<Record<Role, readonly Permission[]>>;

/** A post in force: what the principal of a request holds today, in the own right or for someone else. */
export interface HeldPost {
  readonly role: Role;
  readonly place: Place;
  /** Of a head of the teaching office (教导处), which has more than other heads of departments have. */
  readonly headsTeaching?: true;
  /** Of another's post: whose it is, how one came to it, and which of its permissions one has. */
  readonly standsIn?: StandingIn;
}

export interface StandingIn {
  readonly kind: "deputy" | "delegate";
  readonly forPersonId: PersonId;
  /** All of the post's, when absent. */
  readonly only?: readonly Permission[] | undefined;
  /** Where the post itself reaches; what was handed on for a part of it ends where the post's reach ends. */
  readonly within: Place;
}

/** Who asks. `posts` are only those in force on the day of the request. */
export interface Principal {
  readonly accountId: AccountId;
  readonly personId: PersonId;
  readonly posts: readonly HeldPost[];
  /** The password was given by someone else: nothing is open before it is changed. */
  readonly mustChangePassword?: true;
}

export function holds(role: Role, permission: Permission): boolean {
  return rolePermissions[role].includes(permission);
}

/** What everyone has over the own person, without a post. */
const ownPermissions: readonly Permission[] = ["own.read", "own.manage", "approval.own"];
export const isOwn = (permission: Permission): boolean => ownPermissions.includes(permission);

/** Whether a post, as it is held, carries the permission. */
export function carries({ role, headsTeaching, standsIn }: HeldPost, permission: Permission): boolean {
  const isOfPost = holds(role, permission) || (headsTeaching === true && (teachingHeadGrants as readonly Permission[]).includes(permission));
  return isOfPost && (standsIn?.only === undefined || standsIn.only.includes(permission));
}

/** Whether any post carries the permission, wherever it reaches. */
export function holdsAnywhere(principal: Principal, permission: Permission): boolean {
  return isOwn(permission) || principal.posts.some((post) => carries(post, permission));
}

const isIn = (chain: readonly Place[], { kind, id }: Place): boolean => chain.some((place) => place.kind === kind && place.id === id);

/** The post by which a permission is held at a chain of places; one's own before another's. */
export function findHolding(principal: Principal, permission: Permission, chain: readonly Place[]): HeldPost | undefined {
  const holding = principal.posts.filter(
    (post) => carries(post, permission) && isIn(chain, post.place) && (!post.standsIn || isIn(chain, post.standsIn.within)),
  );
  return holding.find((post) => !post.standsIn) ?? holding[0];
}

/**
 * Whether the principal may use `permission` on something at `chain`: the place itself and all that contain it
 * (a campus, its entity today, its district). One's own person is always within one's own reach.
 */
export function mayAt(principal: Principal, permission: Permission, chain: readonly Place[]): boolean {
  if (isOwn(permission)) return isIn(chain, { kind: "person", id: principal.personId });
  return findHolding(principal, permission, chain) !== undefined;
}

/**
 * Whether a decision would be on one's own submission: neither who acts nor the person for whom one acts may have submitted
 * it. So an approver cannot hand the approval to the one who submitted, nor have a deputy approve what the approver submitted.
 */
export function isOwnSubmission(submittedBy: PersonId | null, by: PersonId, onBehalfOf: PersonId | null): boolean {
  return submittedBy !== null && (submittedBy === by || submittedBy === onBehalfOf);
}

/** The permissions that the principal has at a chain of places; for menus and buttons. */
export function permissionsAt(principal: Principal, chain: readonly Place[]): Permission[] {
  return permissions.filter((permission) => mayAt(principal, permission, chain));
}

export interface PostPeriod {
  readonly role: Role;
  readonly place: PostPlace;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

export type AppointmentRefusal =
  | { readonly kind: "role-not-at-place"; readonly field: "role"; readonly role: Role; readonly needs: PostPlace["kind"] }
  | { readonly kind: "post-ends-before-start"; readonly field: "endsOn" }
  | { readonly kind: "post-already-held"; readonly field: "role"; readonly startsOn: CivilDate; readonly endsOn: CivilDate | null };

/** Why a person cannot be appointed to a post; `held` are all the posts the person has or had. */
export function findAppointmentRefusals(wanted: PostPeriod, held: readonly PostPeriod[]): AppointmentRefusal[] {
  const refusals: AppointmentRefusal[] = [];
  const needs = rolePlace[wanted.role];
  if (needs !== wanted.place.kind) refusals.push({ kind: "role-not-at-place", field: "role", role: wanted.role, needs });
  if (wanted.endsOn !== null && wanted.endsOn <= wanted.startsOn) refusals.push({ kind: "post-ends-before-start", field: "endsOn" });
  const same = held.find(
    (post) =>
      post.role === wanted.role && post.place.id === wanted.place.id &&
      (post.endsOn === null || wanted.startsOn < post.endsOn) &&
      (wanted.endsOn === null || post.startsOn < wanted.endsOn),
  );
  if (same) refusals.push({ kind: "post-already-held", field: "role", startsOn: same.startsOn, endsOn: same.endsOn });
  return refusals;
}
