import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { CampusId, DistrictId, EntityId, PersonId, PostId } from "../identifier";
import { isOwnSubmission } from "../permission";
import type { Place } from "../place";
import { findPasswordRefusals, firstPassword } from "./password";
import { findDelegationRefusals, findDeputyRefusals, handableOf, type DelegationFacts, type DelegationGrant, type DeputyArrangement } from "./stand-in";

const today = civilDate("2026-11-24");
const id = <T extends string>(index: number) => `01J0000000000000000000000${index}` as T;
const [head, deputy, other] = [id<PersonId>(1), id<PersonId>(2), id<PersonId>(3)];
const school: Place = { kind: "entity", id: id<EntityId>(4) };
const campus: Place & { kind: "campus" } = { kind: "campus", id: id<CampusId>(5) };
const district: Place = { kind: "district", id: id<DistrictId>(6) };
const post = { personId: head, role: "principal", place: school, startsOn: civilDate("2021-09-01"), endsOn: civilDate("2027-09-01") } as const;
const facts: DelegationFacts = { today, byPersonId: head, onBehalfOf: null, post, running: [], chain: [campus, school, district] };
const grant: DelegationGrant = {
  personId: head, postId: id<PostId>(7), toPersonId: deputy, permissions: ["staff.read"], place: campus, startsOn: today, endsOn: civilDate("2027-01-01"), reason: "外出培训",
};
const delegation = (changed: object = {}, changedFacts: object = {}) =>
  findDelegationRefusals({ ...grant, ...changed }, { ...facts, ...changedFacts }).map(({ kind }) => kind);

describe("a delegation", () => {
  it("hands on named powers that the post carries, within its place and time", () => {
    expect(delegation()).toEqual([]);
  });

  it("gives nothing that its holder does not have", () => {
    expect(delegation({ permissions: ["staff.read", "plan.approve"] })).toEqual(["not-held"]);
    expect(delegation({}, { chain: [{ kind: "campus", id: id<CampusId>(8) }, { kind: "entity", id: id<EntityId>(9) }] })).toEqual(["place-beyond-post"]);
    expect(delegation({ endsOn: civilDate("2027-09-02") })).toEqual(["beyond-post"]);
  });

  it("never gives the keys of the house", () => {
    expect(delegation({ permissions: ["organisation.manage"] })).toEqual(["never-handed-on"]);
    expect(handableOf("district-administrator")).not.toContain("account.manage");
  });

  it("is not handed on again: only in one's own right", () => {
    expect(delegation({}, { onBehalfOf: other })).toEqual(["not-in-own-right"]);
  });

  it("is for a time, and goes to someone else", () => {
    expect(delegation({ endsOn: today })).toEqual(["stand-in-ends-before-start"]);
    expect(delegation({ toPersonId: head })).toEqual(["stand-in-for-oneself"]);
    expect(delegation({ endsOn: civilDate("2028-01-01") }, { post: { ...post, endsOn: null } })).toEqual(["delegation-too-long"]);
    expect(delegation({}, { running: [{ personId: deputy, startsOn: today, endsOn: civilDate("2026-12-01") }] })).toEqual(["already-stands-in"]);
  });
});

describe("a deputy", () => {
  const arrangement: DeputyArrangement = {
    postId: id<PostId>(7), personId: deputy, kind: "vice", permissions: ["staff.read"], startsOn: today, endsOn: null, reason: "协助校长",
  };
  const kinds = (changed: object = {}, byPersonId = head) =>
    findDeputyRefusals({ ...arrangement, ...changed }, { today, byPersonId, onBehalfOf: null, post, running: [] }).map(({ kind }) => kind);

  it("stands beside the holder as long as the post lasts; one who acts instead has an end", () => {
    expect(kinds()).toEqual([]);
    expect(kinds({ kind: "acting" })).toEqual(["acting-needs-end"]);
  });

  it("is never oneself: neither the holder nor who arranges it", () => {
    expect(kinds({ personId: head })).toContain("stand-in-for-oneself");
    expect(kinds({}, deputy)).toEqual(["own-arrangement"]);
  });
});

describe("a decision", () => {
  it("is not made on what one submitted, nor on what the person for whom one acts submitted", () => {
    expect(isOwnSubmission(head, head, null)).toBe(true);
    expect(isOwnSubmission(head, deputy, head)).toBe(true);
    expect(isOwnSubmission(deputy, deputy, head)).toBe(true);
    expect(isOwnSubmission(other, deputy, head)).toBe(false);
    expect(isOwnSubmission(null, deputy, head)).toBe(false);
  });
});

describe("a password", () => {
  const kinds = (next: string, current = "前一个口令-2025") => findPasswordRefusals({ current, next }, "wangfang").map(({ kind }) => kind);

  it("has ten characters of two kinds and is not the login, the old one or one key held down", () => {
    expect(kinds("晨光里的操场 7 号")).toEqual([]);
    expect(kinds("短-1")).toEqual(["password-too-short"]);
    expect(kinds("1234567890123")).toEqual(["password-one-kind"]);
    expect(kinds("WangFang-2026")).toEqual(["password-holds-login"]);
    expect(kinds("aaaaaaaaaaa1")).toEqual(["password-repeats"]);
    expect(kinds("前一个口令-2025 号", "前一个口令-2025 号")).toEqual(["password-unchanged"]);
  });

  it("that is given first can be read out, and is long enough not to be guessed", () => {
    const first = firstPassword(Uint8Array.from({ length: 16 }, (_none, index) => index * 16));
    expect(first).toMatch(/^([a-hj-km-np-y34679]{4}-){3}[a-hj-km-np-y34679]{4}$/);
    expect(kinds(first)).toEqual([]);
    expect(() => firstPassword(new Uint8Array(8))).toThrow(RangeError);
  });
});
