import { describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { auditEvent } from "@qitong/db/schema";
import { createCallerFactory, getDistrictSettings } from "@qitong/service";
import { serveWorld } from "@qitong/service/testing";
import { management } from "../router";

const { database, world, as } = await serveWorld("management", (context) => createCallerFactory(management)(context).setting);

describe("a district's figures", () => {
  it("are all shown with their defaults before anyone changes one", async () => {
    const settings = await as("district-auditor").byDistrict({ districtId: world.districts.xinhua });
    expect(settings.every((setting) => setting.change === null)).toBe(true);
    expect(settings.find((setting) => setting.name === "leastYearsAtOneSchool")).toMatchObject({ value: 6, defaultValue: 6 });
  });

  it("once changed hold for every service, and say who changed them; the audit has both values", async () => {
    const districtId = world.districts.xinhua;
    await as("district-officer").change({ districtId, name: "leastYearsAtOneSchool", value: 9, seen: 6 });
    const settings = await as("district-officer").byDistrict({ districtId });
    expect(settings.find((setting) => setting.name === "leastYearsAtOneSchool")).toMatchObject({ value: 9, defaultValue: 6, change: { byName: "人事干部" } });
    expect((await getDistrictSettings(database.open("staffing", 1).db, districtId)).leastYearsAtOneSchool).toBe(9);
    expect((await getDistrictSettings(database.root.db, world.districts.other)).leastYearsAtOneSchool).toBe(6);
    const [event] = await database.root.db.select().from(auditEvent).where(eq(auditEvent.subjectId, "leastYearsAtOneSchool"));
    expect(event).toMatchObject({ act: "management.setting.change", detail: { before: 6, after: 9 } });
  });

  it("changed by two officials at once are changed by one; the other is told", async () => {
    const districtId = world.districts.xinhua;
    const attempts = [0.11, 0.12, 0.13].map((value) => as("district-officer").change({ districtId, name: "quotaShare", value, seen: 0.1 }));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused.map((outcome): unknown => outcome.reason)).toMatchObject([
      { cause: { refusals: [{ kind: "setting-changed-meanwhile" }] } },
      { cause: { refusals: [{ kind: "setting-changed-meanwhile" }] } },
    ]);
  });

  it("are not changed by a leader, nor by the officer of another district", async () => {
    const change = { districtId: world.districts.xinhua, name: "pairsFirst", value: false, seen: true } as const;
    await expect(as("district-leader").change(change)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(as("foreign-officer").change(change)).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
  });
});
