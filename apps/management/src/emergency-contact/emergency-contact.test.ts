import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { civilDate, type CampusId, type PartTimeId, type PersonId } from "@qitong/domain";
import type { ContactRole, EmergencyContact } from "@qitong/domain/management";
import { newId } from "@qitong/db";
import { assignment, auditEvent, campus, campusAffiliation, emergencyContact, emergencyList, partTimeService, person } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { contextOf, serveWorld, type World, type WorldRole } from "@qitong/service/testing";
import { management } from "../router";

const { database, world, clock, as } = await serveWorld("management", (context) => createCallerFactory(management)(context).emergencyContact, civilDate("2026-11-24"));
const absent = { code: "NOT_FOUND", message: "absent" };

beforeEach(async () => {
  clock.day = civilDate("2026-11-24");
  await database.root.db.delete(emergencyContact);
  await database.root.db.delete(emergencyList);
});

const teacherOf = (campusName: keyof World["teachers"], index: number): PersonId => {
  const id = world.teachers[campusName][index];
  if (!id) throw new Error("too few teachers");
  return id;
};
const refused = (...refusals: object[]) => ({ cause: { refusals: refusals.map((refusal) => expect.objectContaining(refusal)) } });
const ninganlu = () => world.campuses.ninganlu.id;

const office = (role: ContactRole, name: string, ...phones: string[]): EmergencyContact => ({ role, holder: { kind: "office", name }, phones, isRoundTheClock: role === "guard", note: "" });
const colleague = (role: ContactRole, personId: PersonId, ...phones: string[]): EmergencyContact => ({ role, holder: { kind: "colleague", personId }, phones, isRoundTheClock: false, note: "" });
const safety = () => colleague("safety-lead", teacherOf("ninganlu", 1), "13800001234", "0311-87650001");
const guard = office("guard", "东门保安室", "0311-87654321");
const police = { ...office("police", "西苑派出所", "110"), isRoundTheClock: true };

const keep = (contacts: readonly EmergencyContact[], version = 0, { by = "principal" as WorldRole, campusId = ninganlu() } = {}) =>
  as(by).keep({ campusId, version, contacts: contacts.map((contact) => ({ ...contact, phones: [...contact.phones] })) });

describe("nobody", () => {
  it("keeps the list of a campus that is not the own one: nor an official, an inspector, a teacher", async () => {
    await expect(keep([guard], 0, { by: "campus-head", campusId: world.campuses.xinhualu.id })).rejects.toMatchObject(absent);
    await expect(keep([guard], 0, { campusId: world.campuses.xiyuan.id })).rejects.toMatchObject(absent);
    await expect(keep([guard], 0, { campusId: newId<CampusId>() })).rejects.toMatchObject(absent);
    for (const by of ["district-officer", "district-leader", "district-auditor", "teacher", "department-head"] as const) {
      await expect(keep([guard], 0, { by })).rejects.toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await database.root.db.select().from(emergencyList)).toEqual([]);
  });

  it("names someone of another school; a stranger is answered like one who does not exist, and nothing is written", async () => {
    const kindOf = (personId: PersonId) => keep([guard, colleague("staff", personId, "13900005678")]).catch((error: { readonly cause?: unknown }) => error.cause);
    const answers = await Promise.all([kindOf(teacherOf("xiyuan", 0)), kindOf(teacherOf("foreign", 0)), kindOf(newId<PersonId>())]);
    for (const answer of answers) expect(answer).toMatchObject({ refusals: [{ kind: "contact-not-colleague", ordinal: 2 }] });
    expect(await database.root.db.select().from(emergencyList)).toEqual([]);
  });

  it("keeps a list over one that another kept meanwhile, though both do it at once", async () => {
    const outcomes = await Promise.allSettled([keep([guard]), keep([police], 0, { by: "campus-head" })]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({ reason: refused({ kind: "emergency-list-changed" }) });
    expect(await database.root.db.select().from(emergencyContact)).toHaveLength(1);
  });

  it("of the district sees a colleague's own mobile in clear without leaving a trace; the numbers of the school are open", async () => {
    await keep([safety(), guard]);
    for (const role of ["district-officer", "district-leader", "district-auditor", "district-administrator"] as const) {
      const { contacts } = await as(role).ofCampus({ campusId: ninganlu() });
      expect(contacts.map(({ phones }) => phones)).toEqual([
        [{ text: "138****1234", isMasked: true }, { text: "0311-87650001", isMasked: false }],
        [{ text: "0311-87654321", isMasked: false }],
      ]);
    }
    const board = JSON.stringify(await as("district-leader").board({ scope: { kind: "district", id: world.districts.xinhua } }));
    expect(board).not.toContain("13800001234");
    const look = { campusId: ninganlu(), version: 1, ordinal: 1, reason: "校园突发事件联络" };
    await expect(as("district-leader").reveal(look)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await as("district-officer").reveal(look)).toEqual({ phones: ["13800001234", "0311-87650001"] });
    const events = await database.root.db.select().from(auditEvent).where(eq(auditEvent.act, "management.emergencyContact.reveal"));
    expect(events).toMatchObject([{ detail: { name: "宁安老师2", reason: "校园突发事件联络" } }]);
    await expect(as("district-officer").reveal({ ...look, version: 2 })).rejects.toMatchObject(refused({ kind: "emergency-list-changed" }));
    await expect(as("district-officer").reveal({ ...look, ordinal: 9 })).rejects.toMatchObject(absent);
  });

  it("writes a person's phone into the audit, which is for ever", async () => {
    await keep([safety(), guard]);
    const events = await database.root.db.select().from(auditEvent).where(eq(auditEvent.act, "management.emergencyContact.keep"));
    const last = events.at(-1);
    expect(last).toMatchObject({ subjectId: ninganlu(), detail: { version: 1, before: [], contacts: [{ role: "safety-lead" }, { role: "guard", name: "东门保安室" }] } });
    expect(JSON.stringify(last)).not.toContain("13800001234");
  });
});

describe("the list of a campus", () => {
  it("is kept by its principal or its head, in the order given, without a gap", async () => {
    await keep([police, guard, safety()]);
    await keep([guard, safety(), police], 1, { by: "campus-head" });
    const seen = await as("principal").ofCampus({ campusId: ninganlu() });
    expect(seen).toMatchObject({ list: { version: 2, keptByName: "执行校长" }, mayKeep: true, isInOperation: true });
    expect(seen.contacts.map(({ ordinal, role }) => [ordinal, role])).toEqual([[1, "guard"], [2, "safety-lead"], [3, "police"]]);
  });

  it("is refused with every reason at once, and then writes nothing", async () => {
    await expect(keep([office("guard", "", "87654321"), police, { ...police, role: "street" }], 5)).rejects.toMatchObject(
      refused({ kind: "emergency-list-changed" }, { kind: "contact-unnamed" }, { kind: "phone-wrong" }, { kind: "phone-twice", first: 2 }),
    );
    expect((await as("principal").ofCampus({ campusId: ninganlu() })).list).toBeNull();
  });

  it("is corrected within its day; on another day it ends and stays to be read", async () => {
    await keep([guard]);
    await keep([guard, police], 1);
    clock.day = civilDate("2026-12-01");
    await keep([safety(), guard], 2);
    const asOf = async (day: string) => (await as("principal").ofCampus({ campusId: ninganlu(), asOf: day })).contacts.map(({ role }) => role);
    expect(await asOf("2026-11-23")).toEqual([]);
    expect(await asOf("2026-11-30")).toEqual(["guard", "police"]);
    expect(await asOf("2026-12-01")).toEqual(["safety-lead", "guard"]);
    const rows = await database.root.db.select().from(emergencyList).orderBy(emergencyList.startsOn);
    expect(rows).toMatchObject([{ startsOn: "2026-11-24", endsOn: "2026-12-01", version: 2 }, { startsOn: "2026-12-01", endsOn: null, version: 3 }]);
  });

  it("is not kept for a campus that is closed, which is on no board", async () => {
    const { db } = database.root;
    const { id } = world.campuses.xinhualu;
    await db.update(campus).set({ closedOn: civilDate("2026-11-01") }).where(eq(campus.id, id));
    await expect(keep([guard], 0, { campusId: id })).rejects.toMatchObject(refused({ kind: "campus-not-in-operation" }));
    expect(await as("principal").ofCampus({ campusId: id })).toMatchObject({ isInOperation: false, gaps: [] });
    expect((await as("principal").board({ scope: { kind: "entity", id: world.mergedEntity } })).campuses.map(({ campusId }) => campusId)).toEqual([ninganlu()]);
    await db.update(campus).set({ closedOn: null }).where(eq(campus.id, id));
  });
});

describe("what a campus lacks", () => {
  const rowOf = async (campusId: CampusId) => {
    const { campuses } = await as("district-officer").board({ scope: { kind: "district", id: world.districts.xinhua } });
    return campuses.find((row) => row.campusId === campusId);
  };

  it("is shown for each campus of the district, and no other; it blocks nothing", async () => {
    await keep([police, safety(), guard]);
    await keep([safety()], 0, { campusId: world.campuses.xinhualu.id });
    const { campuses } = await as("district-officer").board({ scope: { kind: "district", id: world.districts.xinhua } });
    expect(campuses.map(({ name, contacts, gaps }) => [name, contacts, gaps.map(({ kind }) => kind)]).toSorted()).toEqual([
      ["宁安路小学", 3, []],
      ["新华路小学", 1, ["round-the-clock"]],
      ["新开学小学", 0, ["safety-lead", "round-the-clock"]],
      ["西苑小学", 0, ["safety-lead", "round-the-clock"]],
    ]);
    expect(await rowOf(ninganlu())).toMatchObject({ safetyLeads: ["宁安老师2"], roundTheClock: [{ name: "东门保安室" }], entityName: "宁安路小学" });
  });

  it("is by the district's own figures", async () => {
    const districtId = world.districts.xinhua;
    // A caller is one act: its key is claimed once.
    const settings = () => createCallerFactory(management)(contextOf("management", database.open("management", 1).db, world.principals["district-officer"], clock)).setting;
    await keep([safety(), guard]);
    await settings().change({ districtId, name: "emergencySafetyLeads", value: 2, seen: 1 });
    expect(await rowOf(ninganlu())).toMatchObject({ gaps: [{ kind: "safety-lead", needed: 2, found: 1 }] });
    await settings().change({ districtId, name: "emergencySafetyLeads", value: 1, seen: 2 });
  });

  it("is a colleague who has left, from that day on", async () => {
    await keep([safety(), guard]);
    const of = and(eq(assignment.personId, teacherOf("ninganlu", 1)), eq(assignment.campusId, ninganlu()));
    await database.root.db.update(assignment).set({ endsOn: civilDate("2026-11-24") }).where(of);
    expect(await rowOf(ninganlu())).toMatchObject({ gaps: [{ kind: "safety-lead" }, { kind: "colleague-left", ordinal: 1 }] });
    expect((await as("principal").ofCampus({ campusId: ninganlu(), asOf: "2026-11-23" })).gaps).toEqual(expect.not.arrayContaining([{ kind: "colleague-left", ordinal: 1 }]));
    await expect(keep([safety(), guard, police], 1)).rejects.toMatchObject(refused({ kind: "contact-not-colleague", ordinal: 1 }));
    await database.root.db.update(assignment).set({ endsOn: null }).where(of);
  });
});

describe("who works at a campus", () => {
  it("sees its list with every number, and that of no other campus", async () => {
    await keep([safety(), guard]);
    await keep([police], 0, { campusId: world.campuses.xinhualu.id });
    const { personId } = world.principals.teacher;
    const own = await as("teacher").own({ personId });
    expect(own).toMatchObject([{ name: "宁安路小学", contacts: [{ name: "宁安老师2", phones: [{ text: "13800001234", isMasked: false }, {}] }, { role: "guard" }], left: [] }]);
    await expect(as("teacher").own({ personId: teacherOf("xinhualu", 0) })).rejects.toMatchObject(absent);
    await expect(as("teacher").ofCampus({ campusId: ninganlu() })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("of a campus where one teaches part-time is at hand too, as long as one does", async () => {
    const personId = world.principals.teacher.personId;
    await keep([guard]);
    await database.root.db.insert(partTimeService).values({
      id: newId<PartTimeId>(), districtId: world.districts.xinhua, personId, homeCampusId: ninganlu(), hostCampusId: world.campuses.xiyuan.id, subject: "music",
      slots: [], lessons: 4, reason: null, startsOn: civilDate("2026-09-01"), endsOn: civilDate("2027-01-01"), arrangedBy: personId, arrangedAt: new Date(),
    });
    expect((await as("teacher").own({ personId })).map(({ name }) => name)).toContain("西苑小学");
    clock.day = civilDate("2027-01-01");
    expect((await as("teacher").own({ personId })).map(({ name }) => name)).not.toContain("西苑小学");
  });

  it("is found by name for the list, within the own school", async () => {
    const found = await as("campus-head").colleagues({ campusId: ninganlu(), search: "老师1" });
    expect(found.map(({ name }) => name)).toEqual(["宁安老师1", "新华老师1"]);
    const [head] = await database.root.db.select({ id: person.id }).from(person).where(eq(person.name, "执行校长"));
    await keep([colleague("safety-lead", head?.id ?? newId(), "13800001234")]);
  });
});

describe("a merger", () => {
  it("leaves each campus its list: nothing of it is written, and the new principal keeps it from then on", async () => {
    const { db } = database.root;
    const { id, entityId } = world.campuses.xiyuan;
    await db.insert(emergencyList).values({ campusId: id, startsOn: civilDate("2026-09-01"), version: 4, keptBy: newId<PersonId>(), keptAt: new Date("2026-09-01T02:00:00Z") });
    await db.insert(emergencyContact).values({
      campusId: id, startsOn: civilDate("2026-09-01"), ordinal: 1, role: "safety-lead", personId: teacherOf("xiyuan", 0), phones: ["13700001111"], isRoundTheClock: true, note: "",
    });
    await keep([safety(), guard]);
    const before = await db.select().from(emergencyContact);
    await expect(as("principal").ofCampus({ campusId: id })).rejects.toMatchObject(absent);
    clock.day = civilDate("2026-12-01");
    await db.update(campusAffiliation).set({ endsOn: clock.day }).where(and(eq(campusAffiliation.campusId, id), eq(campusAffiliation.entityId, entityId)));
    await db.insert(campusAffiliation).values({ campusId: id, entityId: world.mergedEntity, startsOn: clock.day });
    expect(await db.select().from(emergencyContact)).toEqual(before);
    expect(await as("principal").ofCampus({ campusId: id })).toMatchObject({ list: { version: 4, startsOn: "2026-09-01" }, contacts: [{ name: "西苑老师1" }], gaps: [], mayKeep: true });
    // One school now: its people may stand in the list of either campus.
    await keep([colleague("safety-lead", teacherOf("ninganlu", 1), "13800001234"), colleague("doctor", teacherOf("xiyuan", 0), "13700001111")], 4, { campusId: id });
    expect((await as("principal").ofCampus({ campusId: id, asOf: "2026-11-30" })).contacts).toMatchObject([{ name: "西苑老师1" }]);
  });
});
