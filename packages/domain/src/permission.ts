/**
 * Who may do what: a post gives a role at a place between two dates; a role is a list of permissions.
 * Deny by default. The server enforces it, the screen reads the same lists to leave out what is not allowed.
 */
import type { CivilDate } from "./civil-date";
import type { AccountId, DepartmentId, PersonId } from "./identifier";
import type { Place } from "./place";

export const permissions = [
  "registry.read", // entities, campuses, their names, codes and figures
  "registry.import", // schools and their figures from a workbook
  "registry.manage", // names, codes, addresses, certificates, legal representatives; groups of schools
  "merger.read",
  "merger.manage", // open, record steps, schedule, withdraw
  "handover.read", // the ledger of what an absorbed school hands over
  "handover.list", // put things on the ledger
  "handover.count", // the releasing side: count, and explain differences
  "handover.confirm", // the receiving side: confirm, dispute, agree to an explanation
  "handover.manage", // the official: sign off differences, open an item again, close the ledger
  "balance.read",
  "staff.read",
  "staff.import",
  "staff.manage", // exemptions from rotation, with their evidence
  "staff.arrange", // part-time service at a second campus, and the lessons a teacher gives at home
  "staff.identity.reveal", // see an identity number or phone in clear; each look is logged
  "staff.evidence.read", // open the paper behind an exemption; each look is logged
  "preference.read", // what teachers wish and refuse for a school year, and whom they would swap with
  "preference.manage", // open and close the time in which they state it
  "establishment.read", // approved staff, titles, vacancies and the forecast: numbers of people, nobody's name
  "establishment.manage", // enter decrees and projections of pupils, save sets of assumptions
  "plan.read",
  "plan.draft", // create, suggest, edit, submit, withdraw
  "plan.answer", // a principal's yes or no for each teacher
  "plan.approve", // never the one who submitted
  "own.read", // one's own assignment, history and what is open for oneself
  "own.manage", // hand on powers that one holds, and take them back; state where one would rotate to
  "organisation.read", // departments, posts in them, who serves where
  "organisation.manage", // open, change, close and merge departments, appoint to their posts, arrange deputies
  "account.read",
  "account.manage", // create, disable, revoke sessions, appoint to posts and end them
  "audit.read",
  "setting.read", // the district's figures, with their sources
  "setting.change",
  "policy.read", // what is in force at a place, with versions, exceptions and who has acknowledged
  "policy.manage", // draft, publish, roll back, allow exceptions, remind: of one's own school, or of the district
  "notice.read", // the board of notices that were sent: reached, read, confirmed
  "notice.send", // write, publish, withdraw, remind
  "emergency.read", // whom to call at each campus in an emergency, and what a campus lacks; a colleague's own mobile stays masked
  "emergency.manage", // keep the list of a campus, and see it in clear
  "approval.own", // start an approval, see those one takes part in, decide what is addressed to a post one holds
  "approval.design", // draw the flows of approvals, check them and set them live
  "request.read", // what parents and teachers ask for, never their contact data
  "request.dispatch", // give a request to a handler, join duplicates, decline what is not ours
  "request.handle", // be given a request, take it up and answer it
  "request.contact.reveal", // see an asker's name and phone where the asker allows it; each look is logged
  "request.code", // a campus's public code and its poster
  "hall.read", // the board of the hall: applications without who applied, and how promises are kept
  "hall.manage", // open or close an item of the hall, its promise, and what is added to its guide
  "council.read",
  "council.speak", // open topics, comment, propose, make a request of a topic
  "council.vote", // be called to vote, and follow an outcome as supervisor
  "council.run", // open votes, name the supervisor, end a topic
  "province.read", // the standing of each district of a province: counts and coefficients, no school and no person
  "province.check", // count districts again and compare with what is kept
] as const;
export type Permission = (typeof permissions)[number];

export const roles = [
  "province-officer", // 省教育厅: reads counts of districts; reaches into none of them
  "district-officer", // 人事科: drafts plans, opens merger cases, imports
  "district-leader", // 分管局长: approves
  "district-administrator", // 信息中心: accounts and posts
  "district-auditor", // 督导室: reads, changes nothing
  "principal", // 校长 of a legal entity with all its campuses
  "campus-head", // 执行校长 of one campus
  "department-head", // 部门负责人, reaching the campuses that the department serves
  "department-member",
  "teacher",
  "parent-representative", // 家长代表 of one campus in the parents' council
] as const;
export type Role = (typeof roles)[number];

export const rolePermissions = {
  "province-officer": ["province.read", "province.check", "own.read"],
  "district-officer": [
    "registry.read", "registry.import", "registry.manage", "merger.read", "merger.manage", "balance.read", "organisation.read", "handover.read", "handover.list", "handover.manage",
    "staff.read", "staff.import", "staff.manage", "staff.arrange", "staff.identity.reveal", "staff.evidence.read", "preference.read", "preference.manage",
    "establishment.read", "establishment.manage", "plan.read", "plan.draft", "setting.read", "setting.change", "own.read",
    "policy.read", "policy.manage", "notice.read", "notice.send", "emergency.read",
    "request.read", "request.dispatch", "request.handle", "request.contact.reveal", "request.code", "hall.read", "council.read",
  ],
  "district-leader": [
    "registry.read", "merger.read", "handover.read", "balance.read", "organisation.read", "staff.read", "establishment.read", "plan.read", "plan.approve", "setting.read", "own.read",
    "policy.read", "notice.read", "notice.send", "emergency.read", "request.read", "request.contact.reveal", "hall.read", "council.read",
  ],
  "district-administrator": [
    "registry.read", "organisation.read", "organisation.manage", "account.read", "account.manage", "audit.read", "setting.read", "setting.change",
    "approval.design", "hall.read", "hall.manage", "emergency.read", "own.read",
  ],
  "district-auditor": [
    "registry.read", "merger.read", "handover.read", "balance.read", "organisation.read", "staff.read", "establishment.read", "plan.read", "audit.read", "setting.read", "own.read",
    "policy.read", "notice.read", "emergency.read", "request.read", "hall.read", "council.read",
  ],
  principal: [
    "registry.read", "merger.read", "balance.read", "organisation.read", "organisation.manage",
    "handover.read", "handover.list", "handover.count", "handover.confirm",
    "staff.read", "staff.arrange", "staff.identity.reveal", "staff.evidence.read", "preference.read", "establishment.read", "plan.read", "plan.answer", "own.read",
    "policy.read", "policy.manage", "notice.read", "notice.send", "emergency.read", "emergency.manage",
    "request.read", "request.dispatch", "request.handle", "request.contact.reveal", "request.code", "hall.read",
    "council.read", "council.speak", "council.run",
  ],
  "campus-head": [
    "registry.read", "balance.read", "organisation.read", "handover.read", "handover.list", "handover.count", "staff.read", "establishment.read", "own.read",
    "policy.read", "notice.read", "notice.send", "emergency.read", "emergency.manage",
    "request.read", "request.dispatch", "request.handle", "request.contact.reveal", "request.code", "hall.read",
    "council.read", "council.speak", "council.run",
  ],
  "department-head": ["registry.read", "balance.read", "organisation.read", "staff.read", "own.read"],
  "department-member": ["organisation.read", "own.read"],
  teacher: ["own.read"],
  "parent-representative": ["own.read", "council.read", "council.speak", "council.vote"],
} as const satisfies Record<Role, readonly Permission[]>;

/** Where a post may be: also in a department, whose reach follows from the campuses that it serves on the day. */
export type PostPlace = Place | { readonly kind: "department"; readonly id: DepartmentId };

/** The kind of place at which a role may be given. */
export const rolePlace = {
  "province-officer": "province",
  "district-officer": "district",
  "district-leader": "district",
  "district-administrator": "district",
  "district-auditor": "district",
  principal: "entity",
  "campus-head": "campus",
  "department-head": "department",
  "department-member": "department",
  teacher: "person",
  "parent-representative": "campus",
} as const satisfies Record<Role, PostPlace["kind"]>;

/** A post in force: what the principal of a request holds today, in the own right or for someone else. */
export interface HeldPost {
  readonly role: Role;
  readonly place: Place;
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
  return (rolePermissions[role] as readonly Permission[]).includes(permission);
}

/** What everyone has over the own person, without a post. */
const ownPermissions: readonly Permission[] = ["own.read", "own.manage", "approval.own"];
export const isOwn = (permission: Permission): boolean => ownPermissions.includes(permission);

/** Whether a post, as it is held, carries the permission. */
export function carries({ role, standsIn }: HeldPost, permission: Permission): boolean {
  return holds(role, permission) && (standsIn?.only === undefined || standsIn.only.includes(permission));
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
