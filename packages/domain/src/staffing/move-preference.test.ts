import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { CampusId, PersonId } from "../identifier";
import { findPreferenceRefusals, movePreferencesOf, type PreferenceFacts, type PreferenceStatement } from "./move-preference";
import { findWindowRefusals, windowPhase } from "./preference-window";
import { findPreferenceWarnings } from "./transfer-warnings";

const campus = (number: number) => `campus-${number}` as CampusId;
const me = "me" as PersonId;
const today = civilDate("2026-11-24");
const window = { schoolYear: 2027, opensOn: civilDate("2026-11-02"), endsOn: civilDate("2026-12-01") };
const facts: PreferenceFacts = {
  window,
  campuses: [...[1, 2, 3, 4, 5].map((number) => ({ campusId: campus(number), stage: "primary" as const })), { campusId: campus(9), stage: "junior" }],
  own: { campusId: campus(1), stage: "primary" },
};
const willing: PreferenceStatement = { willing: true, reason: null, reasonNote: "", wishes: [campus(2)], refuses: [campus(3)], commuteNote: "" };
const kinds = (changes: Partial<PreferenceStatement>, of: Partial<PreferenceFacts> = {}, on = today) =>
  findPreferenceRefusals({ ...willing, ...changes }, { ...facts, ...of }, on).map(({ kind }) => kind);

describe("what a teacher states", () => {
  it("stands while the window is open, and not before or after it", () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({}, {}, civilDate("2026-11-01"))).toEqual(["window-not-open"]);
    expect(kinds({}, {}, civilDate("2026-12-01"))).toEqual(["window-not-open"]);
    expect(kinds({}, { window: null })).toEqual(["window-not-open"]);
  });

  it("gives a reason for a no, and explains another one", () => {
    expect(kinds({ willing: false })).toEqual(["preference-reason-missing"]);
    expect(kinds({ willing: false, reason: "family" })).toEqual([]);
    expect(kinds({ willing: false, reason: "other" })).toEqual(["preference-note-missing"]);
    expect(kinds({ willing: false, reason: "other", reasonNote: "在读" })).toEqual([]);
  });

  it("names up to three campuses, each once, of the stage, and not the own one", () => {
    expect(kinds({ wishes: [2, 4, 5, 9].map(campus) })).toEqual(["preference-too-many-wishes", "preference-other-stage"]);
    expect(kinds({ wishes: [campus(1)] })).toEqual(["preference-own-campus"]);
    expect(kinds({ refuses: [campus(2)] })).toEqual(["preference-campus-twice"]);
    expect(kinds({ wishes: [campus(9)] })).toEqual(["preference-other-stage"]);
  });

  it("is of someone who works at a campus", () => {
    expect(kinds({}, { own: null })).toEqual(["preference-no-campus"]);
  });
});

describe("what it means for a plan", () => {
  it("is a list of wishes in order, and of refusals", () => {
    expect(movePreferencesOf(me, { willing: true, wishes: [campus(2), campus(4)], refuses: [campus(3)] })).toEqual([
      { personId: me, campusId: campus(2), kind: "wish", rank: 1 },
      { personId: me, campusId: campus(4), kind: "wish", rank: 2 },
      { personId: me, campusId: campus(3), kind: "refuse", rank: null },
    ]);
    expect(movePreferencesOf(me, { willing: true, wishes: [], refuses: [] })).toEqual([{ personId: me, campusId: null, kind: "wish", rank: null }]);
    expect(movePreferencesOf(me, { willing: false, wishes: [], refuses: [] })).toEqual([{ personId: me, campusId: null, kind: "refuse", rank: null }]);
  });

  it("warns of a move against it, and of no other", () => {
    const moves = [{ personId: me, fromCampusId: campus(1), toCampusId: campus(3) }];
    const stated = (statement: Pick<PreferenceStatement, "willing" | "wishes" | "refuses">) => findPreferenceWarnings(moves, movePreferencesOf(me, statement));
    expect(stated({ willing: true, wishes: [], refuses: [campus(3)] })).toEqual([{ kind: "campus-refused", personId: me, campusId: campus(3) }]);
    expect(stated({ willing: false, wishes: [], refuses: [] })).toEqual([{ kind: "against-will", personId: me }]);
    expect(stated({ willing: true, wishes: [campus(3)], refuses: [campus(2)] })).toEqual([]);
  });
});

describe("the window", () => {
  it("is open from its first day until before its end", () => {
    expect(["2026-11-01", "2026-11-02", "2026-11-30", "2026-12-01"].map((day) => windowPhase(window, civilDate(day)))).toEqual(["before", "open", "open", "closed"]);
    expect(windowPhase(null, today)).toBe("none");
  });

  it("ends after it begins, not in the past, and before the school year is over; it may be closed today", () => {
    const wrong = (changes: Partial<typeof window>) => findWindowRefusals({ ...window, ...changes }, today).map(({ kind }) => kind);
    expect(wrong({})).toEqual([]);
    expect(wrong({ endsOn: today })).toEqual([]);
    expect(wrong({ endsOn: civilDate("2026-11-23") })).toEqual(["window-ends-in-past"]);
    expect(wrong({ opensOn: civilDate("2026-12-01") })).toEqual(["window-ends-before-start"]);
    expect(wrong({ endsOn: civilDate("2028-09-02") })).toEqual(["window-past-year"]);
  });
});
