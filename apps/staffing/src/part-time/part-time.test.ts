import { readXlsx } from "hucre/xlsx";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { civilDate, type CampusId, type PersonId } from "@qitong/domain";
import { newId } from "@qitong/db";
import { auditEvent, partTimeService, weeklyLessons } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { refusalsOf, serveWorld, teacherAt } from "@qitong/service/testing";
import { staffing } from "../router";

const { database, world, clock, as } = await serveWorld("staffing", (context) => createCallerFactory(staffing)(context));

/** The PE teacher of 宁安路小学. */
let pe: PersonId;
const day = civilDate;

beforeAll(async () => {
  pe = teacherAt(world, "ninganlu", 3);
});
beforeEach(async () => {
  clock.day = day("2026-10-12");
  await database.root.db.delete(partTimeService);
  await database.root.db.delete(weeklyLessons);
});

const toXinhualu = (changes: object = {}) => ({
  personId: pe, hostCampusId: world.campuses.xinhualu.id, subject: "pe" as const, lessons: 8, homeLessons: 10,
  slots: [{ weekday: 2, lessons: [] }, { weekday: 4, lessons: [] }], startsOn: day("2026-10-12"), endsOn: day("2027-02-01"), reason: "", ...changes,
});
const rows = () => database.root.db.select().from(partTimeService);

describe("who may send a teacher to another campus", () => {
  it("is the principal within the school, and only the officer beyond it", async () => {
    await as("principal").partTime.arrange(toXinhualu());
    const beyond = toXinhualu({ hostCampusId: world.campuses.xiyuan.id, slots: [{ weekday: 1, lessons: [] }], lessons: 1, homeLessons: 9 });
    await expect(as("principal").partTime.arrange(beyond)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await as("district-officer").partTime.arrange(beyond);
    expect(await rows()).toHaveLength(2);
  });

  it("is nobody for another school's teacher, another district's campus, or one that is not there; all answer alike", async () => {
    const wrong = [
      ["principal", toXinhualu({ personId: teacherAt(world, "xiyuan", 3) })],
      ["principal", toXinhualu({ personId: newId<PersonId>() })],
      ["principal", toXinhualu({ hostCampusId: newId<CampusId>() })],
      ["district-officer", toXinhualu({ hostCampusId: world.campuses.foreign.id })],
      ["district-officer", toXinhualu({ personId: teacherAt(world, "foreign", 3) })],
    ] as const;
    for (const [role, input] of wrong) {
      await expect(as(role).partTime.arrange(input)).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
    }
    await expect(as("campus-head").partTime.arrange(toXinhualu())).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await rows()).toEqual([]);
  });

  it("may choose from the campuses within reach, with the way to each", async () => {
    const own = await as("principal").partTime.choices({ personId: pe });
    expect(own?.hosts).toEqual([{ campusId: world.campuses.xinhualu.id, name: "新华路小学", minutes: 0 }]);
    const all = await as("district-officer").partTime.choices({ personId: pe });
    expect(all?.hosts.map((host) => host.name).toSorted()).toEqual(["新华路小学", "新开学小学", "西苑小学"].toSorted());
  });
});

describe("an arrangement", () => {
  it("is kept with who made it, and leaves a trace in the audit", async () => {
    const { partTimeId } = await as("principal").partTime.arrange(toXinhualu());
    expect(await rows()).toMatchObject([{ id: partTimeId, homeCampusId: world.campuses.ninganlu.id, arrangedBy: world.principals.principal.personId }]);
    const events = await database.root.db.select().from(auditEvent).where(eq(auditEvent.subjectId, pe));
    expect(events.at(-1)).toMatchObject({ act: "staffing.partTime.arrange", detail: { partTimeId, lessons: 8, homeLessons: 10 } });
  });

  it("is refused where it overlaps another, with its place and time, and changes nothing", async () => {
    await as("principal").partTime.arrange(toXinhualu());
    const again = toXinhualu({ slots: [{ weekday: 4, lessons: [3, 4] }], lessons: 2, homeLessons: 6 });
    expect(await refusalsOf(as("principal").partTime.arrange(again))).toEqual([
      {
        kind: "part-time-overlaps", field: "slots", hostCampusId: world.campuses.xinhualu.id, weekday: 4, lessons: [3, 4],
        startsOn: day("2026-10-12"), endsOn: day("2027-02-01"),
      },
    ]);
    expect(await rows()).toHaveLength(1);
    expect((await as("principal").staff.byId({ personId: pe })).partTime.load).toMatchObject({ homeLessons: 10 });
  });

  it("of two that are made at once lets only one through", async () => {
    const both = await Promise.allSettled([as("principal").partTime.arrange(toXinhualu()), as("district-officer").partTime.arrange(toXinhualu())]);
    expect(both.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await rows()).toHaveLength(1);
  });

  it("ends on a day, and on earlier days it was in force", async () => {
    const { partTimeId } = await as("principal").partTime.arrange(toXinhualu());
    clock.day = day("2026-11-02");
    await as("principal").partTime.end({ partTimeId, endsOn: day("2026-11-02") });
    const load = async (asOf: string) => (await as("principal").staff.byId({ personId: pe, asOf: day(asOf) })).partTime.load;
    expect(await load("2026-11-01")).toMatchObject({ hostLessons: 8, total: 18 });
    expect(await load("2026-11-02")).toMatchObject({ hostLessons: 0, total: 10 });
    expect(await refusalsOf(as("principal").partTime.end({ partTimeId, endsOn: day("2026-11-03") }))).toMatchObject([{ kind: "part-time-already-ends" }]);
  });
});

describe("the load of a teacher who serves two campuses", () => {
  it("adds up in the file and for the teacher, with travel and what each campus bears", async () => {
    const { personId } = world.principals.teacher;
    await as("principal").partTime.arrange(toXinhualu({ personId, subject: "chinese", lessons: 4, homeLessons: 12 }));
    for (const { partTime } of [await as("principal").staff.byId({ personId }), await as("teacher").own.file({ personId })]) {
      expect(partTime.arrangements).toMatchObject([{ hostCampusName: "新华路小学", lessons: 4, minutes: 0 }]);
      expect(partTime.load).toMatchObject({ total: 16, aboveBy: 0, norm: { least: 14, most: 16 }, travelMinutes: 0 });
      expect(partTime.load?.parts.map(({ share, days }) => [share, days])).toEqual([[0.75, 3.75], [0.25, 1.25]]);
    }
  });

  it("follows the lessons at home, whose earlier numbers stay", async () => {
    await as("principal").partTime.recordLessons({ personId: pe, lessons: 17, startsOn: day("2026-09-01") });
    await as("principal").partTime.arrange(toXinhualu());
    const lessonsOn = async (asOf: string) => (await as("principal").staff.byId({ personId: pe, asOf: day(asOf) })).partTime.load?.homeLessons;
    expect([await lessonsOn("2026-10-11"), await lessonsOn("2026-10-12")]).toEqual([17, 10]);
    const back = as("principal").partTime.recordLessons({ personId: pe, lessons: 3, startsOn: day("2026-09-15") });
    expect(await refusalsOf(back)).toEqual([{ kind: "home-lessons-since", field: "startsOn", since: day("2026-10-12") }]);
  });
});

describe("the lists of the two campuses", () => {
  const listAt = (name: "ninganlu" | "xinhualu", asOf?: string) =>
    as("principal").staff.list({ scope: { kind: "campus", id: world.campuses[name].id }, ...(asOf ? { asOf: day(asOf) } : {}) });

  it("both show the teacher, the host as a guest who is not in its number, while it lasts", async () => {
    await as("principal").partTime.arrange(toXinhualu());
    const [home, host] = [await listAt("ninganlu"), await listAt("xinhualu")];
    expect(home.rows.find((row) => row.personId === pe)?.partTime).toMatchObject([{ direction: "to", campusName: "新华路小学", lessons: 8 }]);
    expect(home.visitors).toEqual([]);
    expect(host.visitors).toMatchObject([{ personId: pe, subject: "pe", campusName: "新华路小学", partTime: [{ direction: "from", campusName: "宁安路小学" }] }]);
    expect(host.total).toBe(4);
    expect((await listAt("xinhualu", "2026-10-11")).visitors).toEqual([]);
    expect((await listAt("xinhualu", "2027-02-01")).visitors).toEqual([]);
  });

  it("are exported with it", async () => {
    await as("principal").partTime.arrange(toXinhualu({ slots: [{ weekday: 2, lessons: [1, 2] }, { weekday: 4, lessons: [] }] }));
    const file = await as("principal").staff.export({ scope: { kind: "campus", id: world.campuses.xinhualu.id } });
    const { sheets } = await readXlsx(Buffer.from(file.base64, "base64"));
    const guest = sheets[0]?.rows.find((row) => row[0] === "宁安老师4");
    expect(guest?.at(-1)).toBe("来自宁安路小学（周二第1、2节、周四，每周8节）");
  });

  it("are one board of a school, with each person's load", async () => {
    await as("principal").partTime.arrange(toXinhualu());
    const { people } = await as("principal").partTime.board({ scope: { kind: "entity", id: world.mergedEntity } });
    expect(people).toMatchObject([{ name: "宁安老师4", homeCampusName: "宁安路小学", isOwn: true, load: { total: 18 } }]);
    const host = await as("campus-head").partTime.board({ scope: { kind: "campus", id: world.campuses.ninganlu.id } });
    expect(host.people).toHaveLength(1);
  });
});
