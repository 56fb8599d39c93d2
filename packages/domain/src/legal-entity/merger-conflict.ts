/** What stands against each other when two schools become one, each with an answer that is proposed. */
import type { CampusId, ClassId, PersonId, PostId } from "../identifier";
import type { Role } from "../role";
import type { ConflictAnswer } from "./merger-conflict-answer";
import type { ConflictFacts, RehearsedClass, RehearsedPerson, RehearsedPost } from "./merger-conflict-facts";
import type { MergerSide } from "./merger-opening";
import { nextClassName, sameClassName } from "./school-class";

interface Conflict {
  /** The same on every look, so that an answer stays with its conflict. */
  readonly key: string;
  readonly proposed: ConflictAnswer;
}

export interface NumberHolder {
  readonly employmentId: string;
  readonly name: string;
  readonly staffNumber: string;
}

export interface ClassHolder {
  readonly classId: ClassId;
  readonly campusId: CampusId;
  readonly name: string;
}

export interface PersonHolder {
  readonly personId: PersonId;
  readonly name: string;
  readonly employmentIds: readonly string[];
  readonly assignmentIds: readonly string[];
}

export interface StaffNumberConflict extends Conflict, Readonly<Record<MergerSide, NumberHolder>> {
  readonly kind: "staff-number";
}
export interface ClassNameConflict extends Conflict, Readonly<Record<MergerSide, ClassHolder>> {
  readonly kind: "class-name";
}
/** One human being on both sides, told by the identity number; the name alone says nothing. */
export interface PersonTwiceConflict extends Conflict, Readonly<Record<MergerSide, PersonHolder>> {
  readonly kind: "person-twice";
}
/** A post at the entity that is dissolved. */
export interface PostConflict extends Conflict {
  readonly kind: "post";
  readonly postId: PostId;
  readonly personId: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly title: string;
  /** Who holds the same post at the absorbing entity. */
  readonly beside: string | null;
  /** Campuses of the absorbed side that have no head: where the person may be appointed instead. */
  readonly campusesWithoutHead: readonly CampusId[];
}

export type MergerConflict = StaffNumberConflict | ClassNameConflict | PersonTwiceConflict | PostConflict;

/** The same number however it was typed: case, blanks, dashes, wide letters and leading zeros do not make another. */
export function sameStaffNumber(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .trim()
    // The place of a dash counts (XH1-23 is not XH12-3), its kind does not.
    .replaceAll(/[\s\p{Dash_Punctuation}_.]+/gu, "-")
    .replaceAll(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ""));
}

/** As it is compared: the last symbol may have been typed as a small x. */
export const sameIdentityNumber = (text: string): string => text.normalize("NFKC").trim().toUpperCase();

export function findMergerConflicts(facts: ConflictFacts): MergerConflict[] {
  const twice = findPersonsTwice(facts);
  return [...twice, ...findStaffNumbers(facts, twice), ...findClassNames(facts), ...findPosts(facts)];
}

/** Who a record is about: the identity number where it is known, else the record itself. */
const humanOf = ({ id, identityNumber }: RehearsedPerson): string =>
  identityNumber === null ? id : sameIdentityNumber(identityNumber);

type OfPerson = { readonly id: string; readonly personId: PersonId; readonly side: MergerSide };

function idsByPerson(rows: readonly OfPerson[]): (personId: PersonId, side: MergerSide) => readonly string[] {
  const ids = new Map<string, string[]>();
  for (const { id, personId, side } of rows) {
    const key = `${personId} ${side}`;
    ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  return (personId, side) => ids.get(`${personId} ${side}`) ?? [];
}

function findPersonsTwice(facts: ConflictFacts): PersonTwiceConflict[] {
  const employmentIdsOf = idsByPerson(facts.employments);
  const assignmentIdsOf = idsByPerson(facts.assignments);
  const holders = new Map<string, Partial<Record<MergerSide, PersonHolder>>>();
  for (const person of facts.people) {
    const found = holders.get(humanOf(person)) ?? {};
    holders.set(humanOf(person), found);
    for (const side of ["absorbing", "absorbed"] as const) {
      const employmentIds = [...(found[side]?.employmentIds ?? []), ...employmentIdsOf(person.id, side)];
      const assignmentIds = [...(found[side]?.assignmentIds ?? []), ...assignmentIdsOf(person.id, side)];
      if (employmentIds.length + assignmentIds.length === 0) continue;
      const { personId, name } = found[side] ?? { personId: person.id, name: person.name };
      found[side] = { personId, name, employmentIds, assignmentIds };
    }
  }
  return [...holders.values()].flatMap(({ absorbing, absorbed }): PersonTwiceConflict[] => {
    if (!absorbing || !absorbed || !isInBoth(absorbing, absorbed)) return [];
    const key = `person:${absorbing.personId}:${absorbed.personId}`;
    return [{ kind: "person-twice", key, absorbing, absorbed, proposed: { kind: "keep-side", side: "absorbing" } }];
  });
}

/** A teacher of one school who works at the other (交流、借调) has one contract and one place: nothing is twice. */
function isInBoth(absorbing: PersonHolder, absorbed: PersonHolder): boolean {
  if (absorbing.personId !== absorbed.personId) return true;
  const both = (of: "employmentIds" | "assignmentIds") => absorbing[of].length > 0 && absorbed[of].length > 0;
  return both("employmentIds") || both("assignmentIds");
}

function findStaffNumbers(facts: ConflictFacts, twice: readonly PersonTwiceConflict[]): StaffNumberConflict[] {
  const names = new Map(facts.people.map(({ id, name }) => [id, name]));
  const sameHuman = new Set(twice.flatMap(({ absorbed }) => absorbed.employmentIds));
  const holderOf = (row: ConflictFacts["employments"][number]): NumberHolder => ({
    employmentId: row.id, name: names.get(row.personId) ?? "", staffNumber: row.staffNumber,
  });
  const ofAbsorbing = new Map(
    facts.employments.filter(({ side }) => side === "absorbing").map((row) => [sameStaffNumber(row.staffNumber), row]),
  );
  const taken = facts.employments.map(({ staffNumber }) => staffNumber);
  return facts.employments.flatMap((row): StaffNumberConflict[] => {
    const other = row.side === "absorbed" ? ofAbsorbing.get(sameStaffNumber(row.staffNumber)) : undefined;
    if (!other || other.personId === row.personId || sameHuman.has(row.id)) return [];
    const staffNumber = freeStaffNumber(row.staffNumber, taken);
    taken.push(staffNumber);
    const proposed = { kind: "renumber", staffNumber } as const;
    return [{ kind: "staff-number", key: `staff-number:${row.id}`, absorbing: holderOf(other), absorbed: holderOf(row), proposed }];
  });
}

/** The number with the first letter behind it that makes it free. */
function freeStaffNumber(staffNumber: string, taken: readonly string[]): string {
  const used = new Set(taken.map(sameStaffNumber));
  for (let count = 1; ; count += 1) {
    const candidate = `${staffNumber}-B${count === 1 ? "" : count}`;
    if (!used.has(sameStaffNumber(candidate))) return candidate;
  }
}

function findClassNames({ classes }: ConflictFacts): ClassNameConflict[] {
  const ofAbsorbing = new Map(classes.filter(({ side }) => side === "absorbing").map((row) => [sameClassName(row.name), row]));
  const taken = classes.map(({ name }) => name);
  const holderOf = ({ id: classId, campusId, name }: RehearsedClass): ClassHolder => ({ classId, campusId, name });
  return classes.flatMap((row): ClassNameConflict[] => {
    const other = row.side === "absorbed" ? ofAbsorbing.get(sameClassName(row.name)) : undefined;
    if (!other) return [];
    const name = nextClassName(row.name, taken);
    if (name !== undefined) taken.push(name);
    const proposed: ConflictAnswer = name === undefined ? { kind: "keep-class-names" } : { kind: "rename-class", name };
    return [{ kind: "class-name", key: `class:${row.id}`, absorbing: holderOf(other), absorbed: holderOf(row), proposed }];
  });
}

function findPosts(facts: ConflictFacts): PostConflict[] {
  const names = new Map(facts.people.map(({ id, name }) => [id, name]));
  const { posts } = facts;
  const headed = new Set(posts.filter(({ role }) => role === "campus-head").map(({ campusId }) => campusId));
  const campusesWithoutHead = facts.campuses.filter(({ id, side }) => side === "absorbed" && !headed.has(id)).map(({ id }) => id);
  const isAtEntity = ({ side, campusId }: RehearsedPost, of: MergerSide) => side === of && campusId === null;
  return posts.filter((post) => isAtEntity(post, "absorbed")).map((post): PostConflict => {
    const beside = posts.find((other) => isAtEntity(other, "absorbing") && other.role === post.role);
    return {
      kind: "post",
      key: `post:${post.id}`,
      postId: post.id,
      personId: post.personId,
      name: names.get(post.personId) ?? "",
      role: post.role,
      title: post.title,
      beside: beside ? (names.get(beside.personId) ?? "") : null,
      campusesWithoutHead: post.role === "principal" ? campusesWithoutHead : [],
      proposed: { kind: "end-post" },
    };
  });
}
