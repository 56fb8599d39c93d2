import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "../civil-date";
import type { CampusId, EntityId } from "../identifier";
import {
  findGroupOpeningRefusals, findJoiningRefusals, groupKinds, groupStartsOn, type GroupFacts, type JoiningFacts, type OtherMembership,
} from "./school-group";
import { findGroupEndRefusals, findLeavingRefusals } from "./school-group-end";

const day = civilDate;
const today = day("2026-11-24");
const campus = (name: string) => `01JCAMPVS000000000000000${name.padStart(2, "0")}` as CampusId;
const entity = (name: string) => `01JENT1TY000000000000000${name.padStart(2, "0")}` as EntityId;

const facts: JoiningFacts = {
  today, campusId: campus("2"), openedOn: day("2000-09-01"), closedOn: null, entityId: entity("2"), leadEntityId: entity("1"), others: [],
};
const group: GroupFacts = {
  kind: "entrusted", endedOn: null,
  memberships: [{ campusId: campus("1"), campusName: "西苑小学", role: "lead", startsOn: day("2025-09-01"), endsOn: null }],
};
const wish = { role: "member", startsOn: day("2026-09-01") } as const;
const other = (more: Partial<OtherMembership> = {}): OtherMembership => ({
  kind: "led", groupName: "另一组", role: "member", campusId: campus("2"), startsOn: day("2026-01-01"), endsOn: null, ...more,
});
const kindsOf = (refusals: readonly { readonly kind: string }[]) => refusals.map(({ kind }) => kind);
const joining = (more: Partial<JoiningFacts> = {}, of: Partial<GroupFacts> = {}, as: Partial<{ role: "lead" | "member"; startsOn: typeof today }> = {}) =>
  kindsOf(findJoiningRefusals({ ...wish, ...as }, { ...group, ...of }, { ...facts, ...more }));

describe("opening a group", () => {
  const opening = { kind: "entrusted", name: "西苑托管", startsOn: day("2026-12-01") } as const;
  const lead = { ...facts, campusId: campus("1"), entityId: entity("1"), leadEntityId: null };

  it("needs a school to lead it and a name of its own", () => {
    expect(findGroupOpeningRefusals(opening, { lead, namesInUse: [], wrongBasis: null })).toEqual([]);
    expect(findGroupOpeningRefusals(opening, { lead, namesInUse: ["西苑托管"], wrongBasis: "口头" })).toEqual([
      { kind: "group-name-taken", field: "name", name: "西苑托管" },
      { kind: "basis-form", field: "basis", text: "口头" },
    ]);
  });

  it("a school that is managed by another leads no 托管, though it may lead a group of another kind", () => {
    const managed = { ...lead, others: [other({ campusId: campus("1") })] };
    expect(findGroupOpeningRefusals(opening, { lead: managed, namesInUse: [], wrongBasis: null })).toMatchObject([
      { kind: "in-other-group", field: "leadCampusId", groupKind: "led", role: "member" },
    ]);
    expect(findGroupOpeningRefusals({ ...opening, kind: "education-group" }, { lead: managed, namesInUse: [], wrongBasis: null })).toEqual([]);
  });
});

describe("joining a group", () => {
  it("is for a school that is there, from the day of the group on", () => {
    expect(joining()).toEqual([]);
    expect(joining({ openedOn: day("2026-10-01") })).toEqual(["campus-not-open-yet"]);
    expect(joining({ closedOn: day("2026-09-01") })).toEqual(["campus-closed"]);
    expect(joining({}, {}, { startsOn: day("2024-01-01") })).toEqual(["joins-before-group"]);
    expect(joining({}, {}, { startsOn: day("2062-01-01") })).toEqual(["joins-too-far-ahead"]);
  });

  it("is once at a time, and again after it ended", () => {
    const member = { campusId: campus("2"), campusName: "新开学小学", role: "member", startsOn: day("2026-01-01"), endsOn: null } as const;
    expect(joining({}, { memberships: [...group.memberships, member] })).toEqual(["already-member"]);
    const former = { ...member, endsOn: day("2026-07-01") };
    expect(joining({}, { memberships: [...group.memberships, former] })).toEqual([]);
  });

  it("is not possible once the group has ended", () => {
    expect(joining({}, { endedOn: day("2026-08-01") })).toEqual(["group-ended"]);
  });

  it("leaves the group with one lead", () => {
    expect(joining({}, { kind: "zone" }, { role: "lead" })).toEqual(["group-has-lead"]);
    expect(joining({}, { kind: "zone", memberships: [] }, { role: "lead" })).toEqual([]);
  });
});

describe("a school in several groups", () => {
  it("is in one 托管 or 领办 at a time: neither twice managed, nor managed and managing", () => {
    expect(joining({ others: [other()] })).toEqual(["in-other-group"]);
    expect(joining({ others: [other({ role: "lead" })] })).toEqual(["in-other-group"]);
    expect(joining({ others: [other({ endsOn: day("2026-09-01") })] })).toEqual([]);
  });

  it("counts with all the campuses of its legal entity, for it is the entity that is managed", () => {
    expect(joining({ others: [other({ campusId: campus("3") })] })).toEqual(["in-other-group"]);
  });

  it("may lead several", () => {
    const refusals = findJoiningRefusals({ role: "lead", startsOn: day("2026-09-01") }, { ...group, memberships: [] }, { ...facts, others: [other({ role: "lead" })] });
    expect(refusals).toEqual([]);
  });

  it("is in one zone at a time, each campus by itself", () => {
    const zone = other({ kind: "zone", groupName: "西苑学区" });
    expect(joining({ others: [zone] }, { kind: "zone" })).toEqual(["in-other-group"]);
    expect(joining({ others: [{ ...zone, campusId: campus("3") }] }, { kind: "zone" })).toEqual([]);
  });

  it("may be in a zone, in an education group and managed at the same time", () => {
    expect(joining({ others: [other({ kind: "zone" }), other({ kind: "education-group" })] })).toEqual([]);
  });

  it("of the same legal entity as the lead needs no 托管, 领办 or 联办, but may be in its zone", () => {
    const one = { leadEntityId: entity("2") };
    for (const kind of ["entrusted", "led", "joint"] as const) expect(joining(one, { kind })).toEqual(["same-entity-as-lead"]);
    for (const kind of ["zone", "education-group"] as const) expect(joining(one, { kind })).toEqual([]);
  });

  it("is never managed twice, whatever the days", () => {
    assert(
      property(integer({ min: 0, max: 900 }), integer({ min: 1, max: 900 }), integer({ min: 0, max: 1200 }), constantFrom("entrusted", "led"), (from, length, at, kind) => {
        const startsOn = addDays(day("2024-01-01"), from);
        const endsOn = addDays(startsOn, length);
        const wanted = addDays(day("2024-01-01"), at);
        const refused = findJoiningRefusals({ role: "member", startsOn: wanted }, { ...group, kind, memberships: [] }, { ...facts, today: wanted, others: [other({ startsOn, endsOn })] });
        // A membership without an end meets all that is not over on its first day.
        expect(kindsOf(refused)).toEqual(wanted < endsOn ? ["in-other-group"] : []);
      }),
    );
  });
});

describe("leaving a group", () => {
  const membership = { campusId: campus("2"), campusName: "新开学小学", role: "member", startsOn: day("2026-09-01"), endsOn: null } as const;
  const of = { ...group, memberships: [...group.memberships, membership] };
  const leaving = (endsOn: string, one: Parameters<typeof findLeavingRefusals>[1] = membership) => kindsOf(findLeavingRefusals(day(endsOn), one, of, today));

  it("ends the membership after it began, once", () => {
    expect(leaving("2026-11-24")).toEqual([]);
    expect(leaving("2026-09-01")).toEqual(["leaves-before-joining"]);
    expect(leaving("2026-12-01", { ...membership, endsOn: day("2026-10-01") })).toEqual(["membership-ended"]);
  });

  it("that has not begun is called off on its first day", () => {
    const ahead = { ...membership, startsOn: day("2027-03-01") };
    expect(leaving("2027-03-01", ahead)).toEqual([]);
    expect(leaving("2027-02-01", ahead)).toEqual(["leaves-before-joining"]);
  });

  it("is not for the lead: the group ends as a whole", () => {
    expect(leaving("2026-11-24", { ...membership, role: "lead" })).toEqual(["lead-ends-with-group"]);
  });
});

describe("the end of a group", () => {
  it("ends every open membership, so none may begin later", () => {
    expect(findGroupEndRefusals(day("2026-12-31"), group, today)).toEqual([]);
    expect(findGroupEndRefusals(day("2025-09-01"), group, today)).toEqual([
      { kind: "member-joins-later", field: "endsOn", name: "西苑小学", startsOn: "2025-09-01" },
    ]);
  });

  it("comes once", () => {
    expect(kindsOf(findGroupEndRefusals(day("2026-12-31"), { ...group, endedOn: day("2026-12-01") }, today))).toEqual(["group-ended"]);
  });

  it("a group begins with its first membership, whatever its kind", () => {
    for (const kind of groupKinds) expect([kind, groupStartsOn(group.memberships)]).toEqual([kind, "2025-09-01"]);
  });
});
