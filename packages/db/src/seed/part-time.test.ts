import { describe, expect, it } from "vitest";
import { isWithin } from "@qitong/domain";
import { defaultLoadSettings, loadNorm, roomIn, type PartTimeSlot } from "@qitong/domain/staffing";
import { buildDemo } from "./build-demo";
import { demoDay } from "./demo-day";

const { rows } = buildDemo("a hash");
const only = <T>(values: readonly T[]): T => {
  const [value, ...more] = values;
  if (value === undefined || more.length > 0) throw new Error(`${values.length} instead of one`);
  return value;
};

describe("part-time service in the demo", () => {
  it("is of people who work at the home campus, lead no class, are not exempt, and stay within the norm", () => {
    expect(rows.partTimeService).toHaveLength(4);
    for (const { personId, homeCampusId, hostCampusId, subject, slots, lessons } of rows.partTimeService) {
      expect(hostCampusId).not.toBe(homeCampusId);
      const home = only(rows.assignment.filter((row) => row.personId === personId && isWithin({ startsOn: row.startsOn, endsOn: row.endsOn ?? null }, demoDay)));
      expect(home.campusId).toBe(homeCampusId);
      expect([...rows.duty, ...rows.exemption].filter((row) => row.personId === personId)).toEqual([]);
      const recorded = only(rows.weeklyLessons.filter((row) => row.personId === personId));
      expect(recorded.lessons + lessons).toBeLessThanOrEqual(loadNorm("primary", subject, defaultLoadSettings).most);
      expect(lessons).toBeLessThanOrEqual(roomIn(slots as PartTimeSlot[]));
    }
  });

  it("names the class of a head where the register has classes: each class one head, at its own campus", () => {
    const led = rows.duty.flatMap((row) => (row.classId ? [[row.classId, row.campusId] as const] : []));
    expect(new Set(led.map(([classId]) => classId)).size).toBe(led.length);
    expect(led.length).toBe(rows.schoolClass.length);
    const campusOf = new Map(rows.schoolClass.map((row) => [row.id, row.campusId]));
    for (const [classId, campusId] of led) expect(campusOf.get(classId)).toBe(campusId);
  });
});
