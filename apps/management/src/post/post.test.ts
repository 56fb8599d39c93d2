import { describe, expect, it } from "vitest";
import { civilDate, type PersonId, type PostId } from "@qitong/domain";
import type { Appointment } from "@qitong/domain/management";
import { createCallerFactory } from "@qitong/service";
import { outcomeOf, refusalsOf, serveWorld, teacherAt, type World, type WorldRole } from "@qitong/service/testing";
import { management } from "../router";

const { world, clock, as } = await serveWorld("management", (context) => createCallerFactory(management)(context).post);
const teacher = (campus: keyof World["teachers"], index: number): PersonId => teacherAt(world, campus, index);

const headOf = (personId: PersonId, changed: Partial<Appointment> = {}): Appointment => ({
  personId, role: "principal", place: { kind: "entity", id: world.campuses.xiyuan.entityId }, title: "校长",
  startsOn: civilDate("2026-11-01"), endsOn: null, ...changed,
});

describe("an appointment", () => {
  it("gives the post, shows it with its place, and finds the candidate by name", async () => {
    const [candidate] = await as("district-administrator").candidates({ districtId: world.districts.xinhua, search: "西苑老师1" });
    expect(candidate).toMatchObject({ name: "西苑老师1", staffNumber: "西苑1", campusName: "西苑小学" });
    const { postId } = await as("district-administrator").appoint(headOf(teacher("xiyuan", 0)));
    const posts = await as("district-administrator").list({ districtId: world.districts.xinhua, role: "principal" });
    expect(posts.find((post) => post.id === postId)).toMatchObject({ personName: "西苑老师1", placeName: "西苑小学", state: "ahead" });
  });

  it("is one of two when two administrators appoint a principal at once", async () => {
    const place = { kind: "entity", id: world.campuses.xinkaixue.entityId } as const;
    const rivals = [0, 1, 2, 3].map((index) => outcomeOf(as("district-administrator").appoint(headOf(teacher("xinkaixue", index), { place }))));
    const outcomes = await Promise.all(rivals);
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
    for (const refused of outcomes.filter((outcome) => outcome !== undefined)) {
      expect(refused).toMatchObject([{ kind: "post-occupied" }]);
    }
  });

  it("at a place of another district, or of nobody's, answers as absent", async () => {
    const foreign = headOf(teacher("xiyuan", 1), { place: { kind: "entity", id: world.campuses.foreign.entityId } });
    await expect(as("district-administrator").appoint(foreign)).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
    const stranger = headOf(teacher("foreign", 0));
    await expect(as("district-administrator").appoint(stranger)).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
  });

  it("is never one's own, nor made by someone who only reads", async () => {
    const { personId } = world.principals["district-administrator"];
    const own = headOf(personId, { role: "district-officer", place: { kind: "district", id: world.districts.xinhua } });
    expect(await refusalsOf(as("district-administrator").appoint(own))).toMatchObject([{ kind: "own-appointment" }]);
    await expect(as("district-auditor").appoint(headOf(teacher("xiyuan", 1)))).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("the list of posts", () => {
  it("tells of any day which posts were in force, with the places' names of that day", async () => {
    const list = (asOf?: string) => as("district-administrator").list({ districtId: world.districts.xinhua, role: "district-officer", ...(asOf ? { asOf } : {}) });
    expect(await list()).toMatchObject([{ state: "in-force", placeName: "新华区" }]);
    expect(await list("2016-08-31")).toMatchObject([{ state: "ahead" }]);
  });
});

describe("the end of a post", () => {
  const postOf = async (role: WorldRole): Promise<PostId> => {
    const posts = await as("district-administrator").list({ districtId: world.districts.xinhua });
    const found = posts.find((post) => post.personId === world.principals[role].personId);
    if (!found) throw new Error(`no post of ${role}`);
    return found.id;
  };

  it("stays in the record with its last day", async () => {
    const postId = await postOf("campus-head");
    await as("district-administrator").end({ postId, endsOn: clock.today() });
    const posts = await as("district-administrator").list({ districtId: world.districts.xinhua, role: "campus-head" });
    expect(posts).toMatchObject([{ id: postId, endsOn: clock.today(), state: "ended" }]);
  });

  it("is not that of one's own administrator post", async () => {
    const postId = await postOf("district-administrator");
    expect(await refusalsOf(as("district-administrator").end({ postId, endsOn: clock.today() }))).toMatchObject([{ kind: "own-administrator-post" }]);
  });
});
