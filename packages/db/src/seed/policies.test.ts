import { describe, expect, it } from "vitest";
import { civilDate, isWithin, type CampusId, type CivilDate } from "@qitong/domain";
import { buildDemo } from "./build-demo";
import { pairs } from "./school-profiles";

const { rows } = buildDemo("a hash");
const campusOf = (name: string): CampusId | undefined => rows.campusName.find((row) => row.name === name)?.campusId;
const inForce = (row: { startsOn: CivilDate; endsOn?: CivilDate | null | undefined }, on: CivilDate) =>
  isWithin({ startsOn: row.startsOn, endsOn: row.endsOn ?? null }, on);

describe("the demo's policies and notices", () => {
  it("have one policy that both campuses share with one exception, and another in which they still differ", () => {
    const [own, former] = [campusOf(pairs.merged.absorbing), campusOf(pairs.merged.absorbed)];
    const at = (campusId: CampusId | undefined) => rows.policyInForce.filter((row) => row.campusId === campusId && inForce(row, civilDate("2026-11-24"))).map(({ policyId }) => policyId);
    const [exception] = rows.policyException;
    expect(rows.policyException).toHaveLength(1);
    expect(exception?.campusId).toBe(former);
    expect(at(own)).toContain(exception?.policyId);
    expect(at(former)).toContain(exception?.policyId);
    expect(at(own).filter((id) => !at(former).includes(id)).length).toBeGreaterThan(0);
    expect(at(former).filter((id) => !at(own).includes(id)).length).toBeGreaterThan(0);
  });

  it("have at most one version of a policy in force at a campus on any day", () => {
    const days = ["2024-06-01", "2025-10-01", "2026-08-31", "2026-09-01", "2026-09-15", "2026-11-24", "2026-12-01"].map((day) => civilDate(day));
    for (const day of days) {
      const there = rows.policyInForce.filter((row) => inForce(row, day)).map((row) => `${row.policyId} ${row.campusId}`);
      expect(new Set(there).size).toBe(there.length);
    }
  });

  it("reach each person once, and leave the teacher who signs in something to read", () => {
    const reached = rows.noticeRecipient.map((row) => `${row.noticeId} ${row.personId}`);
    expect(new Set(reached).size).toBe(reached.length);
    const teacher = rows.account.find(({ login }) => login === "teacher")?.personId;
    expect(rows.noticeRecipient.filter((row) => row.personId === teacher && row.openedAt === null).length).toBeGreaterThan(1);
    expect(new Set(rows.notice.map(({ status }) => status))).toEqual(new Set(["draft", "scheduled", "published", "withdrawn"]));
  });
});
