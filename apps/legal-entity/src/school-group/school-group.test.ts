import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { SchoolGroupKind } from "@qitong/domain/legal-entity";
import { civilDate, type CampusId, type SchoolGroupId } from "@qitong/domain";
import { newId } from "@qitong/db";
import { auditEvent, campusAffiliation, groupMembership, schoolGroup } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { serveWorld } from "@qitong/service/testing";
import { legalEntity } from "../router";
import { endGroupsWithin } from "./end-with-merger";

const { database, world, as } = await serveWorld(
  "legal-entity", (context) => createCallerFactory(legalEntity)(context).schoolGroup, civilDate("2026-11-24"),
);
const absent = { code: "NOT_FOUND", message: "absent" };

const officer = () => as("district-officer");
const refused = (...kinds: string[]) => ({ cause: { refusals: kinds.map((kind) => expect.objectContaining({ kind })) } });

async function open(kind: SchoolGroupKind, name: string, leadCampusId: CampusId, startsOn = "2025-09-01"): Promise<SchoolGroupId> {
  const { id } = await officer().open({ districtId: world.districts.xinhua, kind, name, leadCampusId, startsOn, basis: "新教[2025]7号" });
  return id;
}
const listOn = async (asOf?: string) => (await officer().list({ scope: { kind: "district", id: world.districts.xinhua }, ...(asOf ? { asOf } : {}) })).groups;

describe("a group", () => {
  it("is opened by the official with a school that leads it, joined, left and ended; each stays to be read", async () => {
    const { xiyuan, xinkaixue, ninganlu } = world.campuses;
    const groupId = await open("education-group", "西苑教育集团", xiyuan.id);
    await officer().join({ groupId, campusId: xinkaixue.id, role: "member", startsOn: "2025-09-01" });
    await officer().join({ groupId, campusId: ninganlu.id, role: "member", startsOn: "2026-03-01" });
    await officer().leave({ groupId, campusId: xinkaixue.id, startsOn: "2025-09-01", endsOn: "2026-09-01" });
    expect(await listOn("2026-08-31")).toMatchObject([
      { id: groupId, basis: "新教〔2025〕7号", startsOn: "2025-09-01", members: [{ role: "lead", campusName: "西苑小学" }, { isOnDay: true }, { isOnDay: true }] },
    ]);
    const [today] = await listOn();
    expect(today?.members.filter(({ isOnDay }) => isOnDay).map(({ campusName }) => campusName)).toEqual(["西苑小学", "宁安路小学"]);
    expect(await officer().end({ groupId, endsOn: "2026-11-24" })).toEqual({ ended: 2 });
    expect(await listOn()).toEqual([]);
    expect(await listOn("2026-11-23")).toHaveLength(1);
    const events = await database.root.db.select().from(auditEvent).where(eq(auditEvent.subjectId, groupId));
    expect(events.map(({ act }) => act.split(".").at(-1))).toEqual(["open", "join", "join", "leave", "end"]);
  });

  it("changes no legal entity", async () => {
    const before = await database.root.db.select().from(campusAffiliation);
    const groupId = await open("zone", "西苑学区", world.campuses.xiyuan.id);
    await officer().join({ groupId, campusId: world.campuses.xinkaixue.id, role: "member", startsOn: "2025-09-01" });
    expect(await database.root.db.select().from(campusAffiliation)).toEqual(before);
  });

  it("takes no school of another district, in any place of the input", async () => {
    const { foreign, xiyuan } = world.campuses;
    const wish = { districtId: world.districts.xinhua, kind: "joint", name: "跨区联办", startsOn: "2026-09-01", basis: null } as const;
    await expect(officer().open({ ...wish, leadCampusId: foreign.id })).rejects.toMatchObject(absent);
    const groupId = await open("joint", "联办", xiyuan.id);
    await expect(officer().join({ groupId, campusId: foreign.id, role: "member", startsOn: "2026-09-01" })).rejects.toMatchObject(absent);
    await expect(officer().join({ groupId: newId(), campusId: xiyuan.id, role: "member", startsOn: "2026-09-01" })).rejects.toMatchObject(absent);
    await expect(as("foreign-officer").end({ groupId, endsOn: "2026-12-01" })).rejects.toMatchObject(absent);
    await expect(as("principal").end({ groupId, endsOn: "2026-12-01" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("托管 and 领办", () => {
  it("are one at a time, for the campus and for its whole legal entity", async () => {
    const { xiyuan, xinkaixue, ninganlu, xinhualu } = world.campuses;
    const first = await open("entrusted", "托管一", xinkaixue.id);
    await officer().join({ groupId: first, campusId: xinhualu.id, role: "member", startsOn: "2026-09-01" });
    const second = await open("led", "领办一", xiyuan.id);
    await expect(officer().join({ groupId: second, campusId: xinhualu.id, role: "member", startsOn: "2026-10-01" })).rejects.toMatchObject(refused("in-other-group"));
    // The other campus of the same legal entity.
    await expect(officer().join({ groupId: second, campusId: ninganlu.id, role: "member", startsOn: "2026-10-01" })).rejects.toMatchObject(refused("in-other-group"));
    await officer().leave({ groupId: first, campusId: xinhualu.id, startsOn: "2026-09-01", endsOn: "2026-11-01" });
    await officer().join({ groupId: second, campusId: ninganlu.id, role: "member", startsOn: "2026-11-01" });
    await officer().leave({ groupId: second, campusId: ninganlu.id, startsOn: "2026-11-01", endsOn: "2026-11-24" });
  });

  it("two officials who entrust one school to two others at once: one of them is refused", async () => {
    const { xiyuan, xinkaixue, xinhualu } = world.campuses;
    const groups = [await open("entrusted", "托管二", xiyuan.id, "2026-01-01"), await open("entrusted", "托管三", xinkaixue.id, "2026-01-01")];
    const outcomes = await Promise.allSettled(groups.map((groupId) => officer().join({ groupId, campusId: xinhualu.id, role: "member", startsOn: "2026-12-01" })));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const held = await database.root.db.select().from(groupMembership).where(eq(groupMembership.campusId, xinhualu.id));
    expect(held.filter(({ groupId, endsOn }) => groups.includes(groupId) && endsOn === null)).toHaveLength(1);
  });

  it("end on the day on which the two schools become one legal entity; a zone goes on", async () => {
    const { db } = database.root;
    const { xiyuan, xinkaixue } = world.campuses;
    const on = civilDate("2026-11-20");
    const groupId = await open("entrusted", "托管四", xiyuan.id, "2026-02-01");
    // Written past the rules, which would refuse it: 新开学小学 leads groups of its own in the tests above.
    await db.insert(groupMembership).values({ groupId, campusId: xinkaixue.id, role: "member", startsOn: civilDate("2026-02-01") });
    const later = await open("joint", "联办五", xiyuan.id, "2026-02-01");
    await db.insert(groupMembership).values({ groupId: later, campusId: xinkaixue.id, role: "member", startsOn: civilDate("2027-03-01") });
    await db.update(campusAffiliation).set({ endsOn: on }).where(eq(campusAffiliation.campusId, xinkaixue.id));
    await db.insert(campusAffiliation).values({ campusId: xinkaixue.id, entityId: xiyuan.entityId, startsOn: on });
    const ended = await db.transaction((tx) => endGroupsWithin(tx, xiyuan.entityId, on));
    expect(ended).toContain(groupId);
    const [group] = await db.select().from(schoolGroup).where(eq(schoolGroup.id, groupId));
    expect(group?.endedOn).toBe(on);
    // What was to begin after that day never does.
    expect(await db.select().from(groupMembership).where(eq(groupMembership.groupId, later)).orderBy(groupMembership.startsOn)).toMatchObject([
      { role: "lead", endsOn: on }, { role: "member", startsOn: "2027-03-01", endsOn: "2027-03-01" },
    ]);
    const zone = (await listOn()).find(({ kind }) => kind === "zone");
    expect(zone?.members.every(({ isOnDay }) => isOnDay)).toBe(true);
  });
});

describe("the groups of a school", () => {
  it("are those of its campuses on the day, with all that are in them", async () => {
    const scope = { kind: "entity", id: world.campuses.xiyuan.entityId } as const;
    const { groups } = await officer().list({ scope });
    expect(groups.map(({ name }) => name)).toContain("西苑学区");
    await expect(as("principal").list({ scope })).rejects.toMatchObject(absent);
    expect((await as("principal").list({ scope: { kind: "entity", id: world.mergedEntity } })).groups).toEqual([]);
  });
});
