import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { CampusId, ClassId, PersonId, PostId } from "../identifier";
import { findMergerAnswerRefusals, mergerOrders, openConflicts, type Answers } from "./merger-answer";
import type { ConflictAnswer } from "./merger-conflict-answer";
import { findMergerConflicts, sameStaffNumber, type MergerConflict } from "./merger-conflict";
import type { ConflictFacts } from "./merger-conflict-facts";
import type { MergerSide } from "./merger-opening";
import { nextClassName, sameClassName } from "./school-class";

const campus = { absorbing: "CA" as CampusId, absorbed: "CB" as CampusId };
const empty: ConflictFacts = {
  effectiveOn: civilDate("2027-02-01"),
  campuses: [{ id: campus.absorbing, side: "absorbing", name: "机场路小学" }, { id: campus.absorbed, side: "absorbed", name: "机场路小学市庄路校区" }],
  people: [], employments: [], assignments: [], classes: [], posts: [],
};
const person = (id: string, name: string, identityNumber: string | null = null) => ({ id: id as PersonId, name, identityNumber });
const employment = (personId: string, side: MergerSide, staffNumber: string) => ({ id: `E-${personId}-${side}`, personId: personId as PersonId, side, staffNumber });
const assignment = (personId: string, side: MergerSide) => ({ id: `A-${personId}-${side}`, personId: personId as PersonId, side, campusId: campus[side] });
const ofClass = (id: string, side: MergerSide, name: string) => ({ id: id as ClassId, side, campusId: campus[side], name });
const post = (id: string, personId: string, side: MergerSide, more: Partial<ConflictFacts["posts"][number]> = {}) =>
  ({ id: id as PostId, personId: personId as PersonId, side, role: "principal" as const, campusId: null, title: "校长", ...more });

const conflictsOf = (facts: Partial<ConflictFacts>) => findMergerConflicts({ ...empty, ...facts });
const judge = (facts: Partial<ConflictFacts>, answers: Answers = {}) => ({
  facts: { ...empty, ...facts }, conflicts: conflictsOf(facts), answers, numbersTaken: [],
});
const refusalsOf = (facts: Partial<ConflictFacts>, given: Answers, answers: Answers = {}) => findMergerAnswerRefusals(given, judge(facts, answers));
const proposals = (conflicts: readonly MergerConflict[]): Answers => Object.fromEntries(conflicts.map(({ key, proposed }) => [key, proposed]));

describe("the same staff number twice", () => {
  const facts = {
    people: [person("P1", "王敏"), person("P2", "李静")],
    employments: [employment("P1", "absorbing", "XH004-007"), employment("P2", "absorbed", "xh004－7")],
  };

  it("is found however it was typed, and the absorbed school's gets a number that is free", () => {
    expect(conflictsOf(facts)).toMatchObject([
      { kind: "staff-number", absorbing: { name: "王敏" }, absorbed: { name: "李静" }, proposed: { kind: "renumber", staffNumber: "xh004－7-B" } },
    ]);
    expect(sameStaffNumber("XH001-023")).not.toBe(sameStaffNumber("XH012-003"));
  });

  it("is not answered with a number that someone has, here or elsewhere in the district", () => {
    const [{ key = "" } = {}] = conflictsOf(facts);
    const taken = { kind: "staff-number-taken", key };
    expect(refusalsOf(facts, { [key]: { kind: "renumber", staffNumber: "XH004-7" } })).toMatchObject([taken]);
    const elsewhere = findMergerAnswerRefusals({ [key]: { kind: "renumber", staffNumber: "Z9" } }, { ...judge(facts), numbersTaken: ["Z9"] });
    expect(elsewhere).toMatchObject([taken]);
  });
});

describe("one person in both schools", () => {
  const both = {
    people: [person("P1", "张伟", "13010519800101123X"), person("P2", "张伟", "13010519800101123x")],
    employments: [employment("P1", "absorbing", "A1"), employment("P2", "absorbed", "B1")],
    assignments: [assignment("P1", "absorbing"), assignment("P2", "absorbed")],
  };

  it("is told by the identity number, never by the name alone", () => {
    expect(conflictsOf(both)).toMatchObject([{ kind: "person-twice", proposed: { kind: "keep-side", side: "absorbing" } }]);
    const [first] = both.people;
    expect(conflictsOf({ ...both, people: [person("P1", "张伟"), person("P2", "张伟")] })).toEqual([]);
    expect(conflictsOf({ ...both, people: [...(first ? [first] : []), person("P2", "张伟", "130105198001011248")] })).toEqual([]);
  });

  it("is no conflict where a teacher of one school works at the other, as in a rotation", () => {
    expect(conflictsOf({ people: [person("P1", "张伟")], employments: [employment("P1", "absorbing", "A1")], assignments: [assignment("P1", "absorbed")] })).toEqual([]);
  });

  it("the side that stays keeps contract and place, the other's end; nobody is left without", () => {
    const [{ key = "" } = {}] = conflictsOf(both);
    const orders = (answer: ConflictAnswer) => mergerOrders(conflictsOf(both), { [key]: answer });
    expect(orders({ kind: "keep-side", side: "absorbing" })).toMatchObject({ endEmployments: ["E-P2-absorbed"], endAssignments: ["A-P2-absorbed"] });
    expect(orders({ kind: "keep-side", side: "absorbed" })).toMatchObject({ endEmployments: ["E-P1-absorbing"], endAssignments: ["A-P1-absorbing"] });
    const withoutPlace = { ...both, assignments: [assignment("P2", "absorbed")] };
    expect(mergerOrders(conflictsOf(withoutPlace), { [key]: { kind: "keep-side", side: "absorbing" } }).endAssignments).toEqual([]);
  });

  it("may work on at both campuses, if it is one record", () => {
    const [{ key = "" } = {}] = conflictsOf(both);
    expect(refusalsOf(both, { [key]: { kind: "keep-both-places" } })).toMatchObject([{ kind: "places-of-two-records" }]);
    const one = {
      people: [person("P1", "张伟")],
      employments: [employment("P1", "absorbing", "A1"), employment("P1", "absorbed", "B1")],
      assignments: [assignment("P1", "absorbing"), assignment("P1", "absorbed")],
    };
    const [conflict] = conflictsOf(one);
    const answers: Answers = { [conflict?.key ?? ""]: { kind: "keep-both-places" } };
    expect(refusalsOf(one, answers)).toEqual([]);
    expect(mergerOrders(conflictsOf(one), answers)).toMatchObject({ endEmployments: ["E-P1-absorbed"], endAssignments: [] });
  });
});

describe("two classes of the same name", () => {
  const facts = { classes: [ofClass("K1", "absorbing", "2021级1班"), ofClass("K2", "absorbing", "2021级2班"), ofClass("K3", "absorbed", "2021级（1）班")] };

  it("the absorbed school's gets the next number of the year, or both keep their name", () => {
    expect(conflictsOf(facts)).toMatchObject([{ kind: "class-name", proposed: { kind: "rename-class", name: "2021级3班" } }]);
    expect(refusalsOf(facts, { "class:K3": { kind: "keep-class-names" } })).toEqual([]);
    expect(nextClassName("苗苗班", [])).toBeUndefined();
    expect(sameClassName("２０２１级 01班")).toBe("2021级1班");
  });

  it("is not answered with a name that another class has or gets", () => {
    expect(refusalsOf(facts, { "class:K3": { kind: "rename-class", name: "2021级（2）班" } })).toMatchObject([{ kind: "class-name-taken" }]);
    const more = { classes: [...facts.classes, ofClass("K4", "absorbed", "2021级2班")] };
    const given: Answers = { "class:K3": { kind: "rename-class", name: "2021级9班" }, "class:K4": { kind: "rename-class", name: "2021级9班" } };
    expect(refusalsOf(more, given).map(({ kind }) => kind)).toEqual(["class-name-taken", "class-name-taken"]);
  });
});

describe("posts at the entity that is dissolved", () => {
  const facts = { people: [person("P1", "沈校长"), person("P2", "冯校长")], posts: [post("T1", "P1", "absorbing"), post("T2", "P2", "absorbed")] };

  it("end on the day; the absorbed principal may head the campus instead", () => {
    expect(conflictsOf(facts)).toMatchObject([{ kind: "post", name: "冯校长", beside: "沈校长", campusesWithoutHead: ["CB"], proposed: { kind: "end-post" } }]);
    const answers: Answers = { "post:T2": { kind: "campus-head", campusId: campus.absorbed } };
    expect(refusalsOf(facts, answers)).toEqual([]);
    expect(mergerOrders(conflictsOf(facts), answers)).toMatchObject({ endPosts: ["T2"], appointHeads: [{ personId: "P2", campusId: "CB" }] });
  });

  it("end by themselves where nothing is left to choose; an answer that was given and cannot stand has to be given anew", () => {
    const headed = { ...facts, posts: [...facts.posts, post("T3", "P1", "absorbed", { role: "campus-head", campusId: campus.absorbed })] };
    const openWith = (of: Partial<ConflictFacts>, answers: Answers) =>
      openConflicts(judge(of, answers)).map(({ key }) => key);
    expect(openWith(facts, {})).toEqual(["post:T2"]);
    expect(openWith(headed, {})).toEqual([]);
    expect(mergerOrders(conflictsOf(headed), {})).toMatchObject({ endPosts: ["T2"], appointHeads: [] });
    expect(openWith(headed, { "post:T2": { kind: "campus-head", campusId: campus.absorbed } })).toEqual(["post:T2"]);
  });

  it("a campus that has a head gets no second one, and another school's campus none from here", () => {
    const headed = { ...facts, posts: [...facts.posts, post("T3", "P1", "absorbed", { role: "campus-head", campusId: campus.absorbed })] };
    expect(refusalsOf(headed, { "post:T2": { kind: "campus-head", campusId: campus.absorbed } })).toMatchObject([{ kind: "campus-has-head" }]);
    expect(refusalsOf(facts, { "post:T2": { kind: "campus-head", campusId: campus.absorbing } })).toMatchObject([{ kind: "campus-has-head" }]);
  });
});

describe("the answers", () => {
  const facts = { people: [person("P2", "冯校长")], posts: [post("T2", "P2", "absorbed")] };

  it("fit their conflict, and are not given to one that is gone", () => {
    expect(refusalsOf(facts, { "post:T2": { kind: "keep-class-names" } })).toEqual([{ kind: "answer-does-not-fit", key: "post:T2" }]);
    expect(refusalsOf(facts, { "post:T9": { kind: "end-post" } })).toEqual([{ kind: "conflict-gone", key: "post:T9" }]);
  });

  it("leave open what has none, and what had one that does not stand any more", () => {
    expect(openConflicts(judge(facts))).toHaveLength(1);
    expect(openConflicts(judge(facts, { "post:T2": { kind: "end-post" } }))).toEqual([]);
    expect(openConflicts(judge(facts, { "post:T2": { kind: "campus-head", campusId: "gone" as CampusId } }))).toHaveLength(1);
  });

  it("whatever two schools bring along, the proposed answers settle every conflict, and no staff number or class name is given twice", () => {
    const side = fc.constantFrom<MergerSide>("absorbing", "absorbed");
    const number = fc.tuple(fc.constantFrom("A", "a", "XH"), fc.constantFrom("-", " ", ""), fc.nat(12)).map((parts) => parts.join(""));
    const rows = fc.uniqueArray(fc.record({ id: fc.nat(60), side, number, identity: fc.option(fc.nat(9)) }), { selector: ({ id }) => id, maxLength: 40 });
    const classes = fc.uniqueArray(fc.record({ id: fc.nat(60), side, name: fc.tuple(fc.integer({ min: 2020, max: 2022 }), fc.nat(6)).map(([year, one]) => `${year}级${one}班`) }), { selector: ({ id }) => id, maxLength: 40 });
    fc.assert(
      fc.property(rows, classes, (staff, taught) => {
        const made: Partial<ConflictFacts> = {
          people: staff.map(({ id, identity }) => person(`P${id}`, "同名", identity === null ? null : `ID${identity}`)),
          employments: staff.map(({ id, side: at, number: one }) => employment(`P${id}`, at, one)),
          assignments: staff.map(({ id, side: at }) => assignment(`P${id}`, at)),
          classes: taught.map(({ id, side: at, name }) => ofClass(`K${id}`, at, name)),
        };
        const answers = proposals(conflictsOf(made));
        expect(openConflicts(judge(made, answers))).toEqual([]);
        const orders = mergerOrders(conflictsOf(made), answers);
        const given = orders.renumber.map(({ staffNumber }) => sameStaffNumber(staffNumber));
        expect(new Set(given).size).toBe(given.length);
        const names = orders.renameClasses.map(({ name }) => sameClassName(name));
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});
