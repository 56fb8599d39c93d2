import { beforeAll, describe, expect, it } from "vitest";
import { civilDate, type DistrictId } from "@qitong/domain";
import { auditEvent } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { serveWorld, type WorldRole } from "@qitong/service/testing";
import { management } from "../router";

const { database, world, as } = await serveWorld("management", (context) => createCallerFactory(management)(context).audit);

beforeAll(async () => {
  const { xinhua, other } = world.districts;
  await insertEvent(xinhua, "staffing.staff.revealIdentity", "2026-10-01T15:59:59Z");
  await insertEvent(xinhua, "staffing.staff.revealIdentity", "2026-10-01T16:00:00Z");
  await insertEvent(xinhua, "legal-entity.merger-case.applyDue", "2026-10-02T01:00:00Z", null);
  await insertEvent(other, "staffing.staff.revealIdentity", "2026-10-02T01:00:00Z");
});

async function insertEvent(districtId: DistrictId, act: string, at: string, role: WorldRole | null = "principal"): Promise<void> {
  const by = role && world.principals[role];
  await database.root.db.insert(auditEvent).values({
    districtId, act, at: new Date(at), accountId: by?.accountId ?? null, personId: by?.personId ?? null,
    subjectKind: "person", subjectId: world.principals.teacher.personId, detail: { reason: "核对" }, requestId: null,
  });
}

describe("the audit of a district", () => {
  const districtId = () => world.districts.xinhua;

  it("shows its own events only, newest first, with the names of who and what; acts of the clock have no person", async () => {
    const { rows, next } = await as("district-auditor").list({ districtId: districtId() });
    expect(rows.map((row) => [row.act, row.personName, row.subjectName])).toEqual([
      ["legal-entity.merger-case.applyDue", null, "宁安老师1"],
      ["staffing.staff.revealIdentity", "宁安路校长", "宁安老师1"],
      ["staffing.staff.revealIdentity", "宁安路校长", "宁安老师1"],
    ]);
    expect(next).toBeNull();
  });

  it("takes days as they are in China, both included", async () => {
    const on = civilDate("2026-10-01");
    expect((await as("district-auditor").list({ districtId: districtId(), from: on, to: on })).rows).toHaveLength(1);
    expect((await as("district-auditor").list({ districtId: districtId(), from: civilDate("2026-10-02") })).rows).toHaveLength(2);
  });

  it("is narrowed by the beginning of an act, by who, and by what", async () => {
    const count = async (filter: object) => (await as("district-auditor").list({ districtId: districtId(), ...filter })).rows.length;
    expect(await count({ act: "staffing." })).toBe(2);
    expect(await count({ act: "%" })).toBe(0);
    expect(await count({ personId: world.principals.principal.personId })).toBe(2);
    expect(await count({ subjectKind: "person", subjectId: world.principals.teacher.personId })).toBe(3);
    expect(await as("district-auditor").acts({ districtId: districtId() })).toEqual([
      { act: "legal-entity.merger-case.applyDue", count: 1 },
      { act: "staffing.staff.revealIdentity", count: 2 },
    ]);
  });

  it("pages by id, so that events written meanwhile move no page", async () => {
    const first = await as("district-auditor").list({ districtId: districtId(), limit: 2 });
    expect(first.next).toBe(first.rows[1]?.id);
    const second = await as("district-auditor").list({ districtId: districtId(), limit: 2, cursor: first.next });
    expect(second.rows).toHaveLength(1);
    expect(second.next).toBeNull();
  });

  it("is read by auditor and administrator, and by nobody else", async () => {
    await expect(as("district-administrator").list({ districtId: districtId() })).resolves.toBeDefined();
    await expect(as("district-officer").list({ districtId: districtId() })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(as("district-auditor").list({ districtId: world.districts.other })).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
