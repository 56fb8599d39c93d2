import { assert, integer, property, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import type { CampusId, EntityId, PersonId } from "../identifier";
import type { DecisionFacts } from "./decision-facts";
import { decisionImpact } from "./decision-impact";
import { countClasses, lessonsNeeded } from "./lessons-needed";
import { defaultLoadSettings } from "./load-settings";
import type { ReallocationFacts, TransferMove, TransferTeacher } from "./reallocation-facts";
import { defaultTransferSettings } from "./transfer-settings";

const [west, east, north] = ["west" as CampusId, "east" as CampusId, "north" as CampusId];
const person = (name: string) => name as PersonId;
const teacher = (name: string, campusId: CampusId, subject: string): TransferTeacher => ({
  personId: person(name), campusId, subject, aboveDegree: true, backbone: false, peOrArts: subject === "pe", atCampusSince: null, bars: [],
});
const campus = (campusId: CampusId, lon: number | null) => ({
  campusId, entityId: `school of ${campusId}` as EntityId, stage: "primary" as const, pupils: 200, requiredTeachers: { pe: 1, chinese: 1 },
  location: lon === null ? null : { lon, lat: 38 },
});
/** West has six classes and so eighteen PE lessons: exactly what one PE teacher gives. */
const facts: ReallocationFacts = {
  teachers: [teacher("pe", west, "pe"), teacher("head", west, "chinese"), teacher("other", east, "chinese"), teacher("pe east", east, "pe")],
  campuses: [campus(west, 114), campus(east, 114.02), campus(north, null)],
  pairs: [],
};
const classes = { primary: 6, junior: 0, basis: "register" } as const;
const more: DecisionFacts = {
  classHeads: [{ personId: person("head"), campusId: west, className: "2024级1班" }],
  campuses: [
    { campusId: west, classes, figures: { pupils: 100, rooms: 500, sports: 800, equipment: 300_000, multimedia: 5 } },
    { campusId: east, classes, figures: { pupils: 100 } },
    { campusId: north, classes: null, figures: {} },
  ],
  partTime: [{ personId: person("pe east"), homeCampusId: east, hostCampusId: west, subject: "pe", lessons: 4, minutes: 40 }],
};
const move = (name: string, fromCampusId: CampusId, toCampusId: CampusId): TransferMove => ({ personId: person(name), fromCampusId, toCampusId });
const impact = (...moves: TransferMove[]) => decisionImpact(moves, facts, more, defaultTransferSettings, defaultLoadSettings);
const at = (result: ReturnType<typeof impact>, campusId: CampusId) => {
  const found = result.campuses.find((one) => one.campusId === campusId);
  if (!found) throw new Error(`nothing of ${campusId}`);
  return found;
};
const short = (result: ReturnType<typeof impact>, campusId: CampusId, moment: "before" | "after", subject: string) =>
  at(result, campusId)[moment].short?.find((one) => one.subject === subject);

describe("the lessons that a campus has to give", () => {
  it("are its classes times the weekly periods, from the register where every year has a class", () => {
    expect(countClasses("primary", 2026, [2021, 2022, 2023, 2024, 2025, 2026, 2026, 2020], 9)).toEqual({ primary: 7, junior: 0, basis: "register" });
    expect(countClasses("primary", 2027, [2022, 2023, 2024, 2025, 2026], 9)).toEqual({ primary: 9, junior: 0, basis: "report" });
    expect(countClasses("junior", 2026, [2024, 2025, 2026], null)).toEqual({ primary: 0, junior: 3, basis: "register" });
    expect(countClasses("nine-year", 2026, [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026], null)).toEqual({ primary: 6, junior: 3, basis: "register" });
    expect(countClasses("primary", 2026, [], null)).toBeNull();
    expect(lessonsNeeded(classes).get("pe")).toBe(18);
    expect(lessonsNeeded({ primary: 6, junior: 3, basis: "register" }).get("pe")).toBe(27);
    expect(lessonsNeeded(classes).get("labour")).toBeUndefined();
  });
});

describe("a decision that moves nobody", () => {
  it("changes nothing, and claims nothing of a campus whose classes are not known", () => {
    const result = impact();
    for (const one of result.campuses) expect(one.after).toBe(one.before);
    expect(result.worse).toEqual([]);
    expect(result.totals.missingLessons.after).toBe(result.totals.missingLessons.before);
    expect(at(result, north).before.short).toBeNull();
    expect(result.totals.classesUnknown).toBe(1);
  });
});

describe("the lessons of a subject", () => {
  it("are given up to the norm, a class head at half of it, guests included", () => {
    const result = impact();
    // 18 needed, 18 by the own teacher and 4 by the guest.
    expect(short(result, west, "before", "pe")).toBeUndefined();
    // 36 needed, and the only teacher leads a class: 8.
    expect(short(result, west, "before", "chinese")).toMatchObject({ needed: 36, given: 8, missing: 28, teachers: 1, load: 44, most: 16 });
    // The guest's four lessons are missing at home.
    expect(short(result, east, "before", "pe")).toMatchObject({ given: 14, missing: 4 });
  });

  it("go without a teacher where theirs leaves, and are covered where the teacher comes", () => {
    const result = impact(move("pe", west, east));
    expect(short(result, west, "after", "pe")).toMatchObject({ given: 4, missing: 14, teachers: 0, load: null });
    expect(short(result, east, "after", "pe")).toBeUndefined();
    expect(result.worse).toContainEqual({ kind: "lessons-uncovered", campusId: west, subject: "pe", before: 0, after: 14, teachers: 0, load: null });
    expect(result.worse).toContainEqual({ kind: "below-cover", campusId: west, subject: "pe", after: 0, required: 1 });
  });

  it("lose the guest who is moved, with the guest's way", () => {
    const result = impact(move("pe east", east, north));
    expect(result.totals.partTimeMinutes).toEqual({ before: 40, after: 0 });
    expect(at(result, west).after).not.toBe(at(result, west).before);
    expect(short(result, west, "after", "pe")).toBeUndefined();
    expect(short(result, east, "after", "pe")).toMatchObject({ given: 0, missing: 18 });
  });
});

describe("a class", () => {
  it("loses its head who is moved; the head's lessons are free at the new campus", () => {
    const result = impact(move("head", west, east));
    expect(at(result, west).lostHeads).toEqual([{ personId: person("head"), campusId: west, className: "2024级1班" }]);
    expect(result.worse).toContainEqual({ kind: "head-lost", personId: person("head"), campusId: west, className: "2024级1班" });
    expect(short(result, east, "after", "chinese")).toMatchObject({ given: 32 });
  });
});

describe("the way", () => {
  it("is summed over the moves with the longest named, and a way that is not known is told", () => {
    const result = impact(move("pe", west, east), move("other", east, north));
    const [known] = at(result, east).incoming;
    expect(known?.minutes).toBeGreaterThan(0);
    expect(result.totals).toMatchObject({ wayMinutes: known?.minutes, worstWay: { personId: "pe" }, waysUnknown: 1 });
  });
});

describe("the seven indicators", () => {
  it("change with the teachers, and a school that no longer meets one is named first", () => {
    const result = impact(move("pe", west, east));
    const [before, after] = (["before", "after"] as const).map((moment) => at(result, west)[moment].units[0]?.indicators.peArts);
    expect([before, after]).toMatchObject([{ value: 1, met: true }, { value: 0, met: false }]);
    expect(at(result, west).after.units[0]?.indicators.rooms).toEqual(at(result, west).before.units[0]?.indicators.rooms);
    expect(result.worse[0]).toMatchObject({ kind: "indicator-lost", campusId: west, indicator: "peArts", before: 1, after: 0, threshold: 0.9 });
    expect(result.totals.indicatorsMet).toEqual({ before: 6, after: 5 });
  });
});

describe("any decision", () => {
  const names = facts.teachers.map(({ personId, campusId }) => ({ personId, campusId }));
  const moved = uniqueArray(integer({ min: 0, max: names.length - 1 })).map((indexes) =>
    indexes.flatMap((index) => {
      const one = names[index];
      return one ? [{ personId: one.personId, fromCampusId: one.campusId, toCampusId: one.campusId === west ? east : west }] : [];
    }),
  );

  it("does the same in any order, and leaves the facts as they were", () => {
    assert(property(moved, (moves) => {
      const [one, other] = [impact(...moves), impact(...moves.toReversed())];
      expect(one.totals).toEqual(other.totals);
      expect(one.campuses.map(({ after }) => after.short)).toEqual(other.campuses.map(({ after }) => after.short));
      expect(impact().worse).toEqual([]);
      expect(one.campuses.reduce((sum, { incoming }) => sum + incoming.length, 0)).toBe(moves.length);
    }));
  });

  it("does not count a move of someone who is not where it takes them from", () => {
    expect(impact(move("pe", north, east)).worse).toEqual([]);
    expect(impact(move("nobody", west, east)).worse).toEqual([]);
  });
});
