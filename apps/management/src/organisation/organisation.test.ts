import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { civilDate, type DepartmentId, type PersonId, type PostId } from "@qitong/domain";
import { auditEvent, campusAffiliation, entitySuccession, legalEntity, post } from "@qitong/db/schema";
import { createCallerFactory, listDepartmentReach } from "@qitong/service";
import { outcomeOf, refusalsOf, serveWorld, type World } from "@qitong/service/testing";
import { management } from "../router";

const { database, world, clock, as } = await serveWorld(
  "management", (context) => createCallerFactory(management)(context).organisation, civilDate("2026-11-24"),
);
const today = clock.day;

const teacher = (campus: keyof World["teachers"], index: number): PersonId => {
  const id = world.teachers[campus][index];
  if (!id) throw new Error("too few teachers");
  return id;
};
const scope = () => ({ kind: "entity", id: world.mergedEntity }) as const;
const open = (name: string, changed: object = {}) =>
  as("principal").openDepartment({ entityId: world.mergedEntity, kind: "moral", name, parentId: null, campusId: null, opensOn: today, ...changed });
const departments = async (asOf = today) => (await as("principal").byScope({ scope: scope(), asOf })).departments;
const absent = { code: "NOT_FOUND", message: "absent" };

describe("the organisation of a school", () => {
  it("shows departments, positions, who serves where, and what is vacant", async () => {
    const organisation = await as("department-member").byScope({ scope: scope() });
    expect(organisation.leaders.map(({ personName, role }) => [role, personName])).toEqual([["principal", "宁安路校长"], ["campus-head", "执行校长"]]);
    expect(organisation.departments).toMatchObject([
      { name: "教导处", servesAll: true, originName: null, positions: [{ title: "主任", vacancies: 0, holders: [{ personName: "宁安老师3" }] }, { title: "干事", planned: 2, vacancies: 1 }] },
    ]);
  });

  it("is set up, renamed and closed with its history: each day shows what stood on it", async () => {
    const { departmentId } = await open("学生处");
    await as("principal").changeDepartment({ departmentId, version: 1, name: "德育处", parentId: world.teaching.id, campusId: world.campuses.ninganlu.id, startsOn: civilDate("2027-01-01") });
    expect((await departments()).find(({ id }) => id === departmentId)).toMatchObject({ name: "学生处", parentId: null, next: { name: "德育处" } });
    expect((await departments(civilDate("2027-01-01"))).find(({ id }) => id === departmentId)).toMatchObject({
      name: "德育处", parentId: world.teaching.id, campusIds: [world.campuses.ninganlu.id], servesAll: false,
    });
    expect((await departments(civilDate("2026-11-01"))).some(({ id }) => id === departmentId)).toBe(false);
    expect((await as("principal").department({ departmentId })).details.map(({ name, parentName }) => [name, parentName])).toEqual([["学生处", null], ["德育处", "教导处"]]);
  });

  it("at one campus is what serves that campus", async () => {
    await open("新华教导组", { campusId: world.campuses.xinhualu.id });
    const names = (await as("campus-head").byScope({ scope: { kind: "campus", id: world.campuses.ninganlu.id } })).departments.map(({ name }) => name);
    expect(names).toContain("教导处");
    expect(names).not.toContain("新华教导组");
  });

  it("is changed by one of two who changed the same at once; the other is told", async () => {
    const { departmentId } = await open("总务处");
    const rivals = ["后勤处", "总务办"].map((name) => outcomeOf(as("principal").changeDepartment({ departmentId, version: 1, name, parentId: null, campusId: null, startsOn: today })));
    const outcomes = await Promise.all(rivals);
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome !== undefined)).toMatchObject([{ kind: "department-changed-meanwhile" }]);
  });

  it("never has a circle, not even when two close one at once", async () => {
    const [a, b] = [(await open("甲组")).departmentId, (await open("乙组")).departmentId];
    const put = (departmentId: DepartmentId, parentId: DepartmentId, name: string) =>
      outcomeOf(as("principal").changeDepartment({ departmentId, version: 1, name, parentId, campusId: null, startsOn: today }));
    const outcomes = await Promise.all([put(a, b, "甲组"), put(b, a, "乙组")]);
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome !== undefined)).toMatchObject([{ kind: "parent-below-itself" }]);
  });

  it("takes nothing of another school: its departments, campuses and people answer as absent", async () => {
    await expect(open("办公室", { campusId: world.campuses.xiyuan.id })).rejects.toMatchObject(absent);
    await expect(open("办公室", { parentId: "01J00000000000000000000000" as DepartmentId })).rejects.toMatchObject(absent);
    const { officer: positionId } = world.teaching;
    const stranger = as("principal").appoint({ positionId, personId: teacher("xiyuan", 0), startsOn: today, endsOn: null });
    await expect(stranger).rejects.toMatchObject(absent);
    await expect(as("foreign-principal").openDepartment({ entityId: world.mergedEntity, kind: "other", name: "办公室", parentId: null, campusId: null, opensOn: today })).rejects.toMatchObject(absent);
  });
});

describe("a position", () => {
  it("gives its last place to one of several who are appointed at once", async () => {
    const { officer: positionId } = world.teaching;
    const rivals = [0, 1, 2].map((index) => outcomeOf(as("principal").appoint({ positionId, personId: teacher("xinhualu", index), startsOn: today, endsOn: null })));
    const outcomes = await Promise.all(rivals);
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
    for (const refused of outcomes.filter((outcome) => outcome !== undefined)) expect(refused).toMatchObject([{ kind: "position-full", planned: 2 }]);
  });

  it("reaches what its department serves, and is written to the audit with its title", async () => {
    const { departmentId } = await open("一年级组", { campusId: world.campuses.xinhualu.id });
    const { positionId } = await as("principal").openPosition({ departmentId, title: "组长", rank: "head", role: "department-head", planned: 1, opensOn: today });
    const { postId } = await as("principal").appoint({ positionId, personId: teacher("xinhualu", 3), startsOn: today, endsOn: null });
    expect((await listDepartmentReach(database.root.db, [departmentId], today)).get(departmentId)).toEqual([{ kind: "campus", id: world.campuses.xinhualu.id }]);
    const [event] = await database.root.db.select().from(auditEvent).where(eq(auditEvent.subjectId, postId));
    expect(event).toMatchObject({ act: "management.organisation.appoint", onBehalfOf: null, detail: { title: "一年级组组长" } });
    await as("principal").endPost({ postId, endsOn: today });
    expect((await departments()).find(({ id }) => id === departmentId)?.positions).toMatchObject([{ vacancies: 1, holders: [] }]);
  });

  it("is planned anew from a day; whoever planned on an older number is told", async () => {
    const { officer: positionId } = world.teaching;
    await as("principal").planPosition({ positionId, planned: 3, seen: 2, startsOn: civilDate("2027-03-01") });
    const numberOn = async (day: string) => (await departments(civilDate(day))).find(({ id }) => id === world.teaching.id)?.positions[1]?.planned;
    expect([await numberOn("2027-02-28"), await numberOn("2027-03-01")]).toEqual([2, 3]);
    expect(await refusalsOf(as("principal").planPosition({ positionId, planned: 4, seen: 2, startsOn: civilDate("2027-03-01") }))).toMatchObject([{ kind: "plan-changed-meanwhile", planned: 3 }]);
  });

  it("that the district gives at a school is not ended here", async () => {
    const [principalPost] = await database.root.db.select({ id: post.id }).from(post).where(eq(post.personId, world.principals.principal.personId));
    await expect(as("principal").endPost({ postId: principalPost?.id as PostId, endsOn: today })).rejects.toMatchObject(absent);
  });
});

describe("after a merger of schools", () => {
  it("the departments of both stand side by side, and reach no further than before, until the principal merges them", async () => {
    const { xinkaixue, ninganlu } = world.campuses;
    const { departmentId } = await as("district-administrator").openDepartment({ entityId: xinkaixue.entityId, kind: "teaching", name: "教导处", parentId: null, campusId: null, opensOn: today });
    const position = (title: string, rank: "head" | "member", planned: number) =>
      as("district-administrator").openPosition({ departmentId, title, rank, role: rank === "head" ? "department-head" : "department-member", planned, opensOn: today });
    const [head, officer] = [await position("主任", "head", 1), await position("干事", "member", 1)];
    await as("district-administrator").appoint({ positionId: head.positionId, personId: teacher("xinkaixue", 0), startsOn: today, endsOn: null });
    await as("district-administrator").appoint({ positionId: officer.positionId, personId: teacher("xinkaixue", 1), startsOn: today, endsOn: null });

    const { db } = database.root;
    await db.update(campusAffiliation).set({ endsOn: today }).where(eq(campusAffiliation.campusId, xinkaixue.id));
    await db.insert(campusAffiliation).values({ campusId: xinkaixue.id, entityId: ninganlu.entityId, startsOn: today });
    await db.update(legalEntity).set({ dissolvedOn: today }).where(eq(legalEntity.id, xinkaixue.entityId));
    await db.insert(entitySuccession).values({ fromEntityId: xinkaixue.entityId, toEntityId: ninganlu.entityId, succeededOn: today });

    const beside = (await departments()).filter(({ name }) => name === "教导处");
    expect(beside.map(({ originName, servesAll }) => [originName, servesAll])).toEqual([[null, true], ["新开学小学", false]]);
    expect((await listDepartmentReach(db, [departmentId], today)).get(departmentId)).toEqual([{ kind: "campus", id: xinkaixue.id }]);

    const merge = { intoId: world.teaching.id, fromIds: [departmentId], mergesOn: today };
    const preview = await as("principal").previewMerge(merge);
    expect(preview).toMatchObject({ refusals: [], people: 2, positions: [{ title: "副主任", planned: 1 }, { title: "干事", planned: 3 }] });
    expect(await refusalsOf(as("principal").mergeDepartments({ ...merge, people: 5 }))).toMatchObject([{ kind: "merge-changed-meanwhile", people: 2 }]);
    await as("principal").mergeDepartments({ ...merge, people: preview.people });
    const [merged, ...others] = (await departments()).filter(({ name }) => name === "教导处");
    expect(others).toEqual([]);
    expect(merged?.positions.find(({ title }) => title === "副主任")?.holders).toMatchObject([{ personName: "新开老师1", startsOn: today }]);
    expect(merged?.positions.find(({ title }) => title === "干事")).toMatchObject({ planned: 3, vacancies: 0 });
    const posts = await db.select({ endsOn: post.endsOn }).from(post).where(eq(post.positionId, head.positionId));
    expect(posts).toEqual([{ endsOn: today }]);
  });
});
