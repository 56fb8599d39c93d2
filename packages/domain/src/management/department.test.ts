import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate, type CivilDate } from "../civil-date";
import type { CampusId, DepartmentId, EntityId } from "../identifier";
import { changedDetails, detailOn, inTreeOrder, leadsToItself, type Department } from "./department";
import { findDepartmentChangeRefusals, findDepartmentClosingRefusals, findDepartmentOpeningRefusals } from "./department-rules";

const today = civilDate("2026-11-24");
const started = civilDate("2020-09-01");
const school = "01J00000000000000000000001" as EntityId;
const merged = "01J00000000000000000000002" as EntityId;
const north = "01J00000000000000000000003" as CampusId;
const south = "01J00000000000000000000004" as CampusId;
const idOf = (index: number) => `01J000000000000000000001${String(index).padStart(2, "0")}` as DepartmentId;

function department(index: number, name: string, changed: Partial<Department> & { parentId?: DepartmentId; campusId?: CampusId } = {}): Department {
  const { parentId = null, campusId = null, ...rest } = changed;
  const id = idOf(index);
  return {
    id, kind: "teaching", entityId: school, openedOn: started, closedOn: null, version: 1,
    details: [{ departmentId: id, name, parentId, campusId, startsOn: started, endsOn: null }], ...rest,
  };
}

const teaching = department(1, "教导处");
const research = department(2, "教科室", { parentId: teaching.id });
const grade = department(3, "一年级组", { parentId: research.id });
const departments = [teaching, research, grade];
const facts = { today, departments };

const change = (of: Department, changed: { name?: string; parentId?: DepartmentId | null; campusId?: CampusId | null; startsOn?: CivilDate } = {}) => {
  const detail = detailOn(of, today);
  return { departmentId: of.id, version: of.version, name: detail?.name ?? "", parentId: detail?.parentId ?? null, campusId: detail?.campusId ?? null, startsOn: today, ...changed };
};
const changeKinds = (of: Department, changed: Parameters<typeof change>[1], within = facts) =>
  findDepartmentChangeRefusals(change(of, changed), of, within).map(({ kind }) => kind);

describe("setting up a department", () => {
  const opening = { entityId: school, kind: "moral", name: "德育处", parentId: null, campusId: null, opensOn: today } as const;
  const kinds = (changed: object) => findDepartmentOpeningRefusals({ ...opening, ...changed }, idOf(9), facts).map(({ kind }) => kind);

  it("is done from today on, below a department that is open", () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ parentId: teaching.id })).toEqual([]);
    expect(kinds({ opensOn: addDays(today, -1) })).toEqual(["department-in-past"]);
    expect(kinds({ parentId: idOf(77) })).toEqual(["parent-not-open"]);
  });

  it("gives a name once for the same campus, and not again beside it", () => {
    expect(kinds({ name: "教导处" })).toEqual(["department-name-taken"]);
    expect(kinds({ name: "教导处", campusId: north })).toEqual([]);
  });

  it("leaves the departments of a merged school their names until someone merges them", () => {
    const beside = { today, departments: [...departments, department(5, "德育处", { entityId: merged })] };
    expect(findDepartmentOpeningRefusals(opening, idOf(9), beside)).toEqual([]);
  });

  it("puts below a department of one campus only what serves that campus", () => {
    const ofNorth = { today, departments: [department(1, "教导处", { campusId: north })] };
    const below = (campusId: CampusId | null) =>
      findDepartmentOpeningRefusals({ ...opening, parentId: idOf(1), campusId }, idOf(9), ofNorth).map(({ kind }) => kind);
    expect(below(north)).toEqual([]);
    expect(below(south)).toEqual(["parent-of-other-campus"]);
    expect(below(null)).toEqual(["parent-of-other-campus"]);
  });
});

describe("changing a department", () => {
  it("keeps what it was before the day, and after it what it became", () => {
    const renamed: Department = { ...teaching, details: changedDetails(teaching, { name: "课程教学处", parentId: null, campusId: null, startsOn: today }) };
    expect(detailOn(renamed, addDays(today, -1))?.name).toBe("教导处");
    expect(detailOn(renamed, today)?.name).toBe("课程教学处");
  });

  it("never puts a department below itself, or below what stands below it", () => {
    expect(changeKinds(teaching, { parentId: teaching.id })).toEqual(["parent-below-itself"]);
    expect(changeKinds(teaching, { parentId: grade.id })).toEqual(["parent-below-itself"]);
    expect(changeKinds(grade, { parentId: teaching.id })).toEqual([]);
  });

  it("sees a circle that would close only on a later day, by a change that is planned already", () => {
    const planned: Department = { ...research, details: changedDetails(research, { name: "教科室", parentId: null, campusId: null, startsOn: today }) };
    const later: Department = { ...planned, details: changedDetails(planned, { name: "教科室", parentId: idOf(4), campusId: null, startsOn: civilDate("2027-01-01") }) };
    const other = department(4, "学术委员会");
    expect(changeKinds(other, { parentId: later.id }, { today, departments: [teaching, later, other] })).toEqual(["parent-below-itself"]);
  });

  it("tells whoever looked before someone else changed it", () => {
    expect(findDepartmentChangeRefusals({ ...change(grade, { name: "低年级组" }), version: 7 }, grade, facts)).toEqual([{ kind: "department-changed-meanwhile" }]);
  });

  it("that is planned for later comes before another one", () => {
    const startsOn = civilDate("2027-03-01");
    const planned: Department = { ...grade, details: changedDetails(grade, { name: "低年级组", parentId: research.id, campusId: null, startsOn }) };
    expect(changeKinds(planned, { name: "低段组" })).toEqual(["later-change-planned"]);
  });

  it("to one campus is not made while a part of it serves the other", () => {
    const lower = department(5, "南校区教导组", { parentId: teaching.id, campusId: south });
    const within = { today, departments: [teaching, lower] };
    expect(changeKinds(teaching, { campusId: north }, within)).toEqual(["children-of-other-campus"]);
  });

  it("that changes nothing is none", () => {
    expect(changeKinds(grade, {})).toContain("nothing-changes");
  });

  it("whatever the order of changes, on no day a department is above itself", () => {
    const step = fc.record({ of: fc.nat(5), to: fc.option(fc.nat(5)), inDays: fc.nat(40) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let all = Array.from({ length: 6 }, (_none, index) => department(index, `部门${index}`));
        const days = new Set<CivilDate>([today]);
        for (const { of, to, inDays } of steps) {
          const mover = all[of];
          if (!mover) continue;
          const startsOn = addDays(today, inDays);
          const next = change(mover, { parentId: to === null ? null : idOf(to), startsOn, name: detailOn(mover, startsOn)?.name ?? "" });
          if (findDepartmentChangeRefusals(next, mover, { today, departments: all }).length > 0) continue;
          days.add(startsOn);
          all = all.map((one) => (one.id === mover.id ? { ...one, details: changedDetails(one, next) } : one));
        }
        for (const day of days) for (const one of all) expect(leadsToItself(one.id, detailOn(one, day)?.parentId ?? null, all, day)).toBe(false);
      }),
    );
  });
});

describe("closing a department", () => {
  const closing = (of: Department, people: readonly string[] = []) =>
    findDepartmentClosingRefusals({ departmentId: of.id, version: 1, closesOn: today }, of, people, facts);

  it("waits until nothing stands below it and nobody serves in it", () => {
    expect(closing(grade)).toEqual([]);
    expect(closing(research)).toEqual([{ kind: "department-has-children", names: ["一年级组"] }]);
    expect(closing(grade, ["王芳"])).toEqual([{ kind: "department-has-people", names: ["王芳"] }]);
  });
});

describe("the tree of a day", () => {
  it("shows each department below its parent, and one whose parent is elsewhere at the top", () => {
    const items = departments.map((one) => ({ id: one.id, parentId: detailOn(one, today)?.parentId ?? null }));
    expect(inTreeOrder(items).map(({ item, depth }) => [item.id, depth])).toEqual([[teaching.id, 0], [research.id, 1], [grade.id, 2]]);
    expect(inTreeOrder(items.slice(1)).map(({ depth }) => depth)).toEqual([0, 1]);
  });
});
