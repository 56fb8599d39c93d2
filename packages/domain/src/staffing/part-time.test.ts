import { assert, boolean, constantFrom, integer, property, record, subarray, uniqueArray } from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "../civil-date";
import type { CampusId, PersonId } from "../identifier";
import { defaultLoadSettings, loadNorm } from "./load-settings";
import { findSlotClashes, lessonsOfADay, type NewPartTime, type PartTime } from "./part-time";
import { findPartTimeEndRefusals, findPartTimeRefusals, type PartTimeFacts } from "./part-time-rules";
import { defaultTransferSettings } from "./transfer-settings";
import { weeklyLoad, type LoadFacts } from "./weekly-load";

const [home, host, other] = ["home" as CampusId, "host" as CampusId, "other" as CampusId];
const day = civilDate;
const settings = { ...defaultTransferSettings, ...defaultLoadSettings };
const norm = loadNorm("primary", "pe", settings);

/** Tuesdays and Thursdays, whole days, eight lessons; ten remain at home: exactly the norm of a PE teacher. */
const wanted: NewPartTime = {
  personId: "teacher" as PersonId, hostCampusId: host, subject: "pe", slots: [{ weekday: 2, lessons: [] }, { weekday: 4, lessons: [] }],
  lessons: 8, homeLessons: 10, startsOn: day("2026-12-01"), endsOn: day("2027-02-01"), reason: "",
};
const facts: PartTimeFacts = {
  home: { campusId: home, startsOn: day("2016-09-01"), endsOn: null },
  arranged: [], exemptions: [], isClassHead: false, norm, minutes: 12, homeLessonsSince: null,
};
const arranged = (changes: Partial<PartTime> = {}): PartTime => ({
  hostCampusId: other, slots: [{ weekday: 4, lessons: [1, 2] }], lessons: 2, startsOn: day("2026-09-01"), endsOn: null, ...changes,
});
const kinds = (changes: Partial<NewPartTime>, factChanges: Partial<PartTimeFacts> = {}) =>
  findPartTimeRefusals({ ...wanted, ...changes }, { ...facts, ...factChanges }, settings).map((refusal) => refusal.kind);

describe("an arrangement of part-time service", () => {
  it("is made when nothing speaks against it", () => {
    expect(kinds({})).toEqual([]);
  });

  it("goes to another campus, within the commute limit, on a way that is known", () => {
    expect(kinds({ hostCampusId: home })).toEqual(["host-is-home"]);
    expect(findPartTimeRefusals(wanted, { ...facts, minutes: 46 }, settings)).toEqual([
      { kind: "host-too-far", field: "hostCampusId", minutes: 46, limit: 45 },
    ]);
    expect(kinds({}, { minutes: undefined })).toEqual(["host-way-unknown"]);
    expect(findPartTimeRefusals(wanted, { ...facts, minutes: undefined }, { ...settings, commuteLimitMinutes: null })).toEqual([]);
  });

  it("names weekdays, each once, and no more lessons than they have room for", () => {
    expect(kinds({ slots: [] })).toEqual(["no-weekdays"]);
    expect(kinds({ slots: [{ weekday: 2, lessons: [1] }, { weekday: 2, lessons: [2] }], lessons: 2 })).toEqual(["weekday-twice"]);
    expect(kinds({ lessons: 0 })).toEqual(["no-lessons"]);
    expect(kinds({ slots: [{ weekday: 2, lessons: [1, 2] }], lessons: 3, homeLessons: 9 })).toEqual(["more-lessons-than-periods"]);
  });

  it("does not want the teacher at two campuses at once, and says when and where", () => {
    expect(findPartTimeRefusals({ ...wanted, homeLessons: 4 }, { ...facts, arranged: [arranged()] }, settings)).toEqual([
      { kind: "part-time-overlaps", field: "slots", hostCampusId: other, weekday: 4, lessons: [1, 2], startsOn: day("2026-09-01"), endsOn: null },
    ]);
    const afternoon = [{ weekday: 4, lessons: [5, 6] }];
    expect(kinds({ slots: afternoon, lessons: 2 }, { arranged: [arranged()] })).toEqual([]);
    expect(kinds({ homeLessons: 4 }, { arranged: [arranged({ endsOn: wanted.startsOn })] })).toEqual([]);
    expect(kinds({}, { arranged: [arranged({ startsOn: day("2027-01-05"), endsOn: day("2027-01-05") })] })).toEqual([]);
  });

  it("lies within the time at the home campus, and does not rewrite the lessons of before", () => {
    expect(kinds({ endsOn: wanted.startsOn })).toEqual(["part-time-ends-before-start"]);
    expect(kinds({}, { home: { ...facts.home, startsOn: day("2027-01-01") } })).toEqual(["not-at-home-yet"]);
    const leaving = { home: { ...facts.home, endsOn: day("2027-01-31") } };
    expect(kinds({}, leaving)).toEqual(["home-ends-first"]);
    expect(kinds({ endsOn: null }, leaving)).toEqual(["home-ends-first"]);
    expect(kinds({}, { homeLessonsSince: day("2026-12-02") })).toEqual(["home-lessons-since"]);
    expect(kinds({}, { homeLessonsSince: day("2026-12-01") })).toEqual([]);
  });

  it("spares who is exempt at any time of it; who is kept by the school may serve", () => {
    const ill = { kind: "ill" as const, startsOn: day("2027-01-10"), endsOn: null };
    expect(kinds({}, { exemptions: [ill] })).toEqual(["exempt-meanwhile"]);
    expect(kinds({}, { exemptions: [{ ...ill, startsOn: day("2027-02-01") }] })).toEqual([]);
    expect(kinds({}, { exemptions: [{ ...ill, kind: "protected" }] })).toEqual([]);
  });

  it("stays within the norm, a class counting as half a load, or says why not", () => {
    expect(findPartTimeRefusals({ ...wanted, homeLessons: 11 }, facts, settings)).toEqual([
      { kind: "load-above-norm", field: "reason", load: 19, most: 18 },
    ]);
    expect(kinds({}, { isClassHead: true })).toEqual(["load-above-norm"]);
    expect(kinds({ homeLessons: 1 }, { isClassHead: true })).toEqual([]);
    expect(kinds({ homeLessons: 11, reason: "同组教师产假，全组分担" })).toEqual([]);
  });

  it("counts the other arrangements in the load, at the time when most of them run together", () => {
    const monday = { slots: [{ weekday: 1, lessons: [] }], lessons: 3 };
    const one = arranged({ ...monday, startsOn: day("2026-09-01"), endsOn: day("2026-12-20") });
    const next = arranged({ ...monday, startsOn: day("2026-12-20"), endsOn: null });
    expect(findPartTimeRefusals(wanted, { ...facts, arranged: [one, next] }, settings)).toEqual([
      { kind: "load-above-norm", field: "reason", load: 21, most: 18 },
    ]);
  });

  it("ends from today on and only earlier than it would; what has not begun is called off on its first day", () => {
    const today = day("2026-12-15");
    const running = { startsOn: day("2026-12-01"), endsOn: day("2027-02-01") };
    const ahead = { startsOn: day("2027-01-01"), endsOn: null };
    expect(findPartTimeEndRefusals(today, running, today)).toEqual([]);
    expect(findPartTimeEndRefusals(ahead.startsOn, ahead, today)).toEqual([]);
    expect(findPartTimeEndRefusals(day("2026-12-14"), running, today).map(({ kind }) => kind)).toEqual(["part-time-end-in-past"]);
    expect(findPartTimeEndRefusals(day("2027-02-01"), running, today).map(({ kind }) => kind)).toEqual(["part-time-already-ends"]);
    expect(findPartTimeEndRefusals(today, ahead, today).map(({ kind }) => kind)).toEqual(["part-time-end-before-start"]);
  });
});

const slots = uniqueArray(
  record({ weekday: integer({ min: 1, max: 5 }), lessons: subarray(Array.from({ length: lessonsOfADay }, (_, index) => index + 1)) }),
  { selector: (slot) => slot.weekday, minLength: 1 },
);

describe("two weekly patterns", () => {
  it("clash for both or for neither, and every pattern clashes with itself", () => {
    const days = (clashes: ReturnType<typeof findSlotClashes>) => clashes.map((clash) => clash.weekday).toSorted();
    assert(property(slots, slots, (one, two) => {
      expect(days(findSlotClashes(one, two))).toEqual(days(findSlotClashes(two, one)));
      expect(findSlotClashes(one, one)).toHaveLength(one.length);
    }));
  });

  it("that were both accepted never want the teacher twice in one lesson", () => {
    assert(property(slots, slots, integer({ min: 0, max: 200 }), (one, two, shift) => {
      const first: PartTime = { hostCampusId: other, slots: one, lessons: 1, startsOn: wanted.startsOn, endsOn: wanted.endsOn };
      const second = { ...wanted, slots: two, lessons: 1, homeLessons: 1, startsOn: addDays(wanted.startsOn, shift), endsOn: null };
      if (findPartTimeRefusals(second, { ...facts, arranged: [first] }, settings).length > 0) return;
      const apart = first.endsOn !== null && second.startsOn >= first.endsOn;
      const taken = new Set(one.flatMap(({ weekday, lessons }) => (lessons.length === 0 ? [1, 2, 3, 4, 5, 6, 7, 8] : lessons).map((lesson) => `${weekday} ${lesson}`)));
      const free = two.every(({ weekday, lessons }) => (lessons.length === 0 ? [1, 2, 3, 4, 5, 6, 7, 8] : lessons).every((lesson) => !taken.has(`${weekday} ${lesson}`)));
      expect(apart || free).toBe(true);
    }));
  });
});

describe("the weekly load", () => {
  const load = (changes: Partial<LoadFacts> = {}) =>
    weeklyLoad({ homeCampusId: home, homeLessons: 10, isClassHead: false, norm, partTime: [{ ...wanted }], minutesTo: () => 12, ...changes }, settings);

  it("adds home, host and class, against the norm of the subject and stage", () => {
    expect(load()).toMatchObject({ total: 18, aboveBy: 0, hostLessons: 8, classHead: 0, norm: { least: 16, most: 18 } });
    expect(load({ isClassHead: true })).toMatchObject({ total: 27, classHead: 9, aboveBy: 9 });
    expect(loadNorm("junior", "physics", settings)).toEqual({ least: 10, most: 12 });
    expect(loadNorm("junior", "history", settings)).toEqual({ least: 12, most: 14 });
    expect(loadNorm("primary", null, settings)).toEqual({ least: 18, most: 20 });
  });

  it("claims no total and no shares without the lessons at home", () => {
    expect(load({ homeLessons: null })).toMatchObject({ total: null, aboveBy: 0, parts: [] });
  });

  it("goes over and back on each day, and says where the way is not known", () => {
    expect(load().travelMinutes).toBe(48);
    expect(load({ minutesTo: () => undefined })).toMatchObject({ travelMinutes: 0, travelUnknownTo: [host] });
  });

  it("splits the pay base by lessons: the class counts at home, and the days are those of a week", () => {
    expect(load({ isClassHead: true, homeLessons: 3 }).parts).toEqual([
      { campusId: home, workload: 12, share: 0.6, days: 3 },
      { campusId: host, workload: 8, share: 0.4, days: 2 },
    ]);
    assert(property(integer({ min: 0, max: 20 }), integer({ min: 1, max: 20 }), boolean(), constantFrom("pe", "chinese"), (homeLessons, lessons, isClassHead, subject) => {
      const { parts } = load({ homeLessons, isClassHead, norm: loadNorm("primary", subject, settings), partTime: [{ ...wanted, lessons }] });
      expect(parts.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(1);
      expect(parts.reduce((sum, part) => sum + part.days, 0)).toBeCloseTo(5);
    }));
  });
});
