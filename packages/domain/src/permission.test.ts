import { describe, expect, it } from "vitest";
import type { AccountId, CampusId, DistrictId, EntityId, PersonId } from "./identifier";
import { findHolding, holdsAnywhere, mayAt, type HeldPost, type Principal } from "./permission";
import type { Place } from "./place";

const id = <T extends string>(last: number) => `01J0000000000000000000000${last}` as T;
const [me, head] = [id<PersonId>(1), id<PersonId>(2)];
const district: Place = { kind: "district", id: id<DistrictId>(3) };
const school: Place = { kind: "entity", id: id<EntityId>(4) };
const campus: Place = { kind: "campus", id: id<CampusId>(5) };
const chain = [campus, school, district];
const asking = (...posts: HeldPost[]): Principal => ({ accountId: id<AccountId>(9), personId: me, posts });

const deputy: HeldPost = { role: "principal", place: school, standsIn: { kind: "deputy", forPersonId: head, within: school } };
const delegate: HeldPost = {
  role: "principal", place: campus, standsIn: { kind: "delegate", forPersonId: head, only: ["staff.read"], within: school },
};

describe("a power held for someone else", () => {
  it("is the post's own, where the post reaches", () => {
    expect(mayAt(asking(deputy), "plan.answer", chain)).toBe(true);
    expect(mayAt(asking(deputy), "plan.answer", [district])).toBe(false);
  });

  it("is no more than what was handed on", () => {
    expect(mayAt(asking(delegate), "staff.read", chain)).toBe(true);
    expect(mayAt(asking(delegate), "plan.answer", chain)).toBe(false);
    expect(holdsAnywhere(asking(delegate), "plan.answer")).toBe(false);
  });

  it("never names a permission that the post does not carry", () => {
    const more: HeldPost = { ...delegate, standsIn: { kind: "delegate", forPersonId: head, only: ["plan.approve"], within: school } };
    expect(holdsAnywhere(asking(more), "plan.approve")).toBe(false);
  });

  it("for one campus ends when the campus leaves the school of the post", () => {
    const elsewhere: Place = { kind: "entity", id: id<EntityId>(6) };
    expect(mayAt(asking(delegate), "staff.read", [campus, elsewhere, district])).toBe(false);
  });

  it("gives way to one's own: what one may oneself is not done for another", () => {
    const own: HeldPost = { role: "campus-head", place: campus };
    expect(findHolding(asking(delegate, own), "staff.read", chain)).toBe(own);
    expect(findHolding(asking(delegate), "staff.read", chain)?.standsIn?.forPersonId).toBe(head);
  });
});

describe("one's own person", () => {
  it("is in everyone's reach, with no post at all, and nobody else's", () => {
    expect(mayAt(asking(), "own.manage", [{ kind: "person", id: me }])).toBe(true);
    expect(mayAt(asking(deputy), "own.manage", [{ kind: "person", id: head }, ...chain])).toBe(false);
  });
});

describe("the head of the teaching office", () => {
  const post: HeldPost = { role: "department-head", place: school };

  it("edits and adopts the school's curriculum plan, and another department's head reads it", () => {
    const may = (held: HeldPost) => (["curriculum.read", "curriculum.edit", "curriculum.adopt"] as const).filter((permission) => mayAt(asking(held), permission, chain));
    expect(may({ ...post, headsTeaching: true })).toEqual(["curriculum.read", "curriculum.edit", "curriculum.adopt"]);
    expect(may(post)).toEqual(["curriculum.read"]);
  });

  it("hands a part of it to a deputy as any post does", () => {
    const held: HeldPost = { ...post, headsTeaching: true, standsIn: { kind: "deputy", forPersonId: head, only: ["curriculum.edit"], within: school } };
    expect([mayAt(asking(held), "curriculum.edit", chain), mayAt(asking(held), "curriculum.adopt", chain)]).toEqual([true, false]);
  });
});
