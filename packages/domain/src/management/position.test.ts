import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { DepartmentId, EntityId, PersonId, PositionId, PostId } from "../identifier";
import type { Department } from "./department";
import { findDepartmentMergeRefusals, planDepartmentMerge } from "./department-merge";
import {
  findDepartmentAppointmentRefusals, findPlanRefusals, findPositionOpeningRefusals, vacanciesOn, type Position, type PositionHolder,
} from "./position";

const today = civilDate("2026-11-24");
const started = civilDate("2020-09-01");
const departmentId = "01J00000000000000000000001" as DepartmentId;
const span = { openedOn: started, closedOn: null };
const person = (index: number) => `01J0000000000000000000010${index}` as PersonId;
const holder = (index: number, name: string, changed: Partial<PositionHolder> = {}): PositionHolder => ({
  postId: `01J0000000000000000000020${index}` as PostId, personId: person(index), personName: name, startsOn: started, endsOn: null, ...changed,
});
const position = (title: string, planned: number, holders: readonly PositionHolder[], changed: Partial<Position> = {}): Position => ({
  id: "01J00000000000000000000030" as PositionId, title, rank: "member", role: "department-member",
  numbers: [{ startsOn: started, endsOn: null, planned }], holders, ...changed,
});
const officers = position("干事", 2, [holder(1, "王芳")]);

describe("a position", () => {
  const opening = { departmentId, title: "副主任", rank: "deputy", role: "department-head", planned: 1, opensOn: today } as const;
  const kinds = (changed: object, positions: readonly Position[] = [officers]) =>
    findPositionOpeningRefusals({ ...opening, ...changed }, { today, department: span, positions }).map(({ kind }) => kind);

  it("has a title of its own in its department, and one head leads it", () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ title: "干事" })).toEqual(["position-title-taken"]);
    expect(kinds({ rank: "head", title: "主任" }, [position("处长", 1, [], { rank: "head" })])).toEqual(["second-head"]);
    expect(kinds({ rank: "head", planned: 2 }, [])).toEqual(["second-head"]);
  });

  it("shows what is vacant, and never less than nothing", () => {
    expect(vacanciesOn(officers, today)).toBe(1);
    expect(vacanciesOn(position("干事", 1, [holder(1, "王芳"), holder(2, "李强")]), today)).toBe(0);
  });

  it("is not planned below those who hold it, but what a merger has overfilled may come down step by step", () => {
    const plan = (planned: number, of: Position, seen: number) =>
      findPlanRefusals({ positionId: of.id, planned, seen, startsOn: today }, of, { today, department: span }).map(({ kind }) => kind);
    expect(plan(0, officers, 2)).toEqual(["fewer-than-held"]);
    expect(plan(1, officers, 2)).toEqual([]);
    expect(plan(3, officers, 1)).toEqual(["plan-changed-meanwhile"]);
    expect(plan(2, position("干事", 1, [holder(1, "王芳"), holder(2, "李强"), holder(3, "赵敏")]), 1)).toEqual([]);
  });
});

describe("an appointment to it", () => {
  const wanted = { positionId: officers.id, personId: person(5), startsOn: today, endsOn: null };
  const refuse = (changed: object, of = officers) =>
    findDepartmentAppointmentRefusals({ ...wanted, ...changed }, { today, byPersonId: person(9), department: span, position: of });

  it("stands while a place is free, on each of its days", () => {
    expect(refuse({})).toEqual([]);
    const soonFull = { ...officers, holders: [...officers.holders, holder(2, "李强", { startsOn: civilDate("2027-03-01") })] };
    expect(refuse({}, soonFull)).toMatchObject([{ kind: "position-full", planned: 2, names: ["王芳", "李强"] }]);
    expect(refuse({ endsOn: civilDate("2027-03-01") }, soonFull)).toEqual([]);
  });

  it("counts the plan of the day: a number that sinks later leaves no place from then on", () => {
    const shrinking = { ...officers, numbers: [{ startsOn: started, endsOn: civilDate("2027-01-01"), planned: 2 }, { startsOn: civilDate("2027-01-01"), endsOn: null, planned: 1 }] };
    expect(refuse({}, shrinking).map(({ kind }) => kind)).toEqual(["position-full"]);
  });

  it("is never one's own, never in the past, and never twice the same", () => {
    expect(refuse({ personId: person(9), startsOn: started }).map(({ kind }) => kind)).toEqual(["own-appointment", "post-starts-in-past"]);
    expect(refuse({ personId: person(1) }).map(({ kind }) => kind)).toEqual(["post-already-held"]);
  });
});

describe("merging departments", () => {
  const entity = "01J00000000000000000000009" as EntityId;
  const department = (index: number, name: string, parentId: DepartmentId | null = null): Department => {
    const id = `01J0000000000000000000004${index}` as DepartmentId;
    return { id, kind: "teaching", entityId: entity, openedOn: started, closedOn: null, version: 1, details: [{ departmentId: id, name, parentId, campusId: null, startsOn: started, endsOn: null }] };
  };
  const [kept, other] = [department(1, "教导处"), department(2, "教导处")];
  const head = position("主任", 1, [holder(1, "王芳")], { rank: "head", role: "department-head" });
  const into = { department: kept, positions: [head, officers] };
  const from = {
    department: other,
    positions: [
      position("主任", 1, [holder(5, "李强")], { rank: "head", role: "department-head" }),
      position("干事", 3, [holder(6, "赵敏"), holder(7, "钱华", { endsOn: civilDate("2026-09-01") })]),
    ],
  };

  it("takes everyone along, makes the second head a deputy, adds up the numbers, and counts whom it concerns", () => {
    const plan = planDepartmentMerge(into, [from], today);
    expect(plan.people).toBe(2);
    expect(plan.positions).toMatchObject([
      { positionId: null, title: "副主任", rank: "deputy", role: "department-head", planned: 1, moves: [{ personName: "李强", fromTitle: "主任", toTitle: "副主任", startsOn: today }] },
      { positionId: officers.id, title: "干事", planned: 5, moves: [{ personName: "赵敏" }] },
    ]);
  });

  it("is not done into itself, in the past, into a closed department, or into one that stands below", () => {
    const kinds = (merge: object, departments = [kept, other]) =>
      findDepartmentMergeRefusals({ intoId: kept.id, fromIds: [other.id], mergesOn: today, ...merge }, { today, departments }).map(({ kind }) => kind);
    expect(kinds({})).toEqual([]);
    expect(kinds({ fromIds: [kept.id] })).toContain("merge-into-itself");
    expect(kinds({ mergesOn: civilDate("2026-11-23") })).toEqual(["merge-in-past"]);
    expect(kinds({}, [kept, { ...other, closedOn: today }])).toEqual(["merge-of-closed"]);
    expect(kinds({}, [department(1, "教导处", other.id), other])).toEqual(["merge-into-below"]);
  });
});
