import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { civilDate, type CampusId, type PersonId } from "@qitong/domain";
import { auditEvent } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { refusalsOf, serveWorld } from "@qitong/service/testing";
import { staffing } from "../router";
import { listMovePreferences } from "./store";

const { database, world, as } = await serveWorld("staffing", (context) => createCallerFactory(staffing)(context).preference, civilDate("2026-10-12"));
const schoolYear = 2027;
let me: PersonId;

beforeAll(async () => {
  me = world.principals.teacher.personId;
});

const wish = (wishes: CampusId[], refuses: CampusId[] = []) => ({
  personId: me, schoolYear, willing: true, reason: null, reasonNote: "", wishes, refuses, commuteNote: "骑行 20 分钟内",
});
const setWindow = (opensOn: string, endsOn: string) =>
  as("district-officer").setWindow({ districtId: world.districts.xinhua, schoolYear, opensOn: civilDate(opensOn), endsOn: civilDate(endsOn) });
const kinds = (refusals: readonly { kind: string }[]) => refusals.map(({ kind }) => kind);

describe("what a teacher states", () => {
  it("is not asked for before the district has opened a window", async () => {
    expect(await as("teacher").own({ personId: me })).toMatchObject({ window: null });
    expect(kinds(await refusalsOf(as("teacher").state(wish([]))))).toEqual(["window-not-open"]);
  });

  it("is nobody else's to state or to read on that page: not a colleague's, not the principal's", async () => {
    await setWindow("2026-10-01", "2026-11-01");
    const [, other] = world.teachers.ninganlu;
    if (!other) throw new Error("the world has too few teachers");
    await expect(as("teacher").state({ ...wish([]), personId: other })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(as("principal").own({ personId: me })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("names campuses of the district only: a foreign one is not there", async () => {
    await expect(as("teacher").state(wish([world.campuses.foreign.id]))).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(as("teacher").state(wish([], [world.campuses.foreign.id]))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("may be changed, and what was stated before stays", async () => {
    const { xiyuan, xinkaixue, xinhualu } = world.campuses;
    await as("teacher").state(wish([xiyuan.id]));
    await as("teacher").state(wish([xinkaixue.id, xiyuan.id], [xinhualu.id]));
    const { statements, campuses } = await as("teacher").own({ personId: me });
    expect(campuses.map(({ name }) => name).toSorted()).toEqual(["新华路小学", "新开学小学", "西苑小学"].toSorted());
    expect(statements.map((one) => one.wishes.map(({ name }) => name))).toEqual([["新开学小学", "西苑小学"], ["西苑小学"]]);
    expect(await listMovePreferences(database.root.db, world.districts.xinhua, schoolYear)).toEqual([
      { personId: me, campusId: xinkaixue.id, kind: "wish", rank: 1 },
      { personId: me, campusId: xiyuan.id, kind: "wish", rank: 2 },
      { personId: me, campusId: xinhualu.id, kind: "refuse", rank: null },
    ]);
  });

  it("is read by the official and the principal of the school, with counts, and by nobody else", async () => {
    const scope = { kind: "entity", id: world.mergedEntity } as const;
    expect(await as("principal").list({ scope, schoolYear })).toMatchObject({ teachers: 8, rows: [{ name: "宁安老师1", willing: true }] });
    expect((await as("district-officer").list({ scope: { kind: "entity", id: world.campuses.xiyuan.entityId }, schoolYear })).rows).toEqual([]);
    await expect(as("principal").list({ scope: { kind: "entity", id: world.campuses.xiyuan.entityId }, schoolYear })).rejects.toMatchObject({ code: "NOT_FOUND" });
    for (const role of ["district-leader", "district-auditor", "campus-head", "department-head", "teacher"] as const) {
      await expect(as(role).list({ scope, schoolYear })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
  });

  it("leaves in the audit that it was stated, and nothing of what", async () => {
    const events = await database.root.db.select().from(auditEvent).where(eq(auditEvent.act, "staffing.preference.state"));
    expect(events.map(({ detail }) => detail)).toEqual([{ schoolYear }, { schoolYear }]);
  });

  it("ends with the window, which an official may close early or open longer", async () => {
    await setWindow("2026-10-01", "2026-10-12");
    expect(kinds(await refusalsOf(as("teacher").state(wish([]))))).toEqual(["window-not-open"]);
    expect(kinds(await refusalsOf(setWindow("2026-10-01", "2026-10-11")))).toEqual(["window-ends-in-past"]);
    await setWindow("2026-10-01", "2026-12-01");
    await as("teacher").state(wish([]));
  });
});
