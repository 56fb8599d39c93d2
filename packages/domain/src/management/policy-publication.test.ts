import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate, isWithin } from "../civil-date";
import type { PolicyExceptionId } from "../identifier";
import { findAcknowledgementRefusals, waitsForAcknowledgement } from "./policy-acknowledgement";
import { exceptionChanges, findConflictRefusals, findConflicts, type ConflictAnswer } from "./policy-conflict";
import { article, campusId, exception, exceptionId, gate, state, today, withArticle, withoutArticle } from "./policy-example.test-data";
import { findPublicationRefusals, type PublicationFacts } from "./policy-publication";

const d = civilDate;
const earlier = withArticle(gate, 1, { text: "校门每日六点半开启，十八点关闭。" });
const wanted = {
  latestSeen: 1, campusIds: [campusId], effectiveOn: d("2026-12-01"), note: "", acknowledgedBy: ["staff" as const],
  acknowledgeUntil: d("2026-12-10"), answers: [] as ConflictAnswer[],
};
const facts: PublicationFacts = { today, latest: 1, text: earlier, states: [state()] };
const kinds = (change: Partial<typeof wanted>, more: Partial<PublicationFacts> = {}) =>
  findPublicationRefusals({ ...wanted, ...change }, { ...facts, ...more }).map(({ kind }) => kind);

describe("publishing", () => {
  it("needs a finished text, a campus, and a day that is not past", () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({}, { text: { title: "门卫", articles: [] } })).toEqual(["no-articles"]);
    expect(kinds({}, { states: [] })).toEqual(["no-campus-chosen"]);
    expect(kinds({ effectiveOn: d("2026-11-23") })).toEqual(["policy-effective-past"]);
  });

  it("never begins before the newest version of the campus, so that no history is rewritten", () => {
    const states = [state({ latestStartsOn: d("2027-01-01") })];
    expect(kinds({}, { states })).toEqual(["later-version-set"]);
    expect(kinds({ effectiveOn: d("2027-01-01") }, { states })).toEqual([]);
  });

  it("is done on what was seen: a version published meanwhile sends one back to look", () => {
    expect(kinds({}, { latest: 2 })).toEqual(["published-meanwhile"]);
  });

  it("that would change nothing at any campus is refused; where one of two has the text already it is not", () => {
    expect(kinds({}, { text: gate })).toEqual(["nothing-changes"]);
    expect(kinds({}, { text: gate, states: [state(), state({ text: null, latestStartsOn: null })] })).toEqual([]);
  });

  it("sets no day for acknowledging that is past, nor one for nobody", () => {
    expect(kinds({ acknowledgeUntil: d("2026-11-01") })).toEqual(["acknowledge-until-past"]);
    expect(findPublicationRefusals({ ...wanted, acknowledgedBy: [] }, facts).map(({ kind }) => kind)).toEqual(["acknowledge-until-without-audience"]);
  });
});

describe("an exception under a new version", () => {
  const held = [exception()];

  it("from an article that stays as it is goes on without a question", () => {
    expect(kinds({}, { text: withArticle(gate, 2, { text: "须预约。" }), states: [state({ exceptions: held })] })).toEqual([]);
  });

  it("from an article that changes is a conflict, and must be answered before publishing there", () => {
    const states = [state({ exceptions: held })];
    expect(findConflicts(earlier, state({ exceptions: held }))).toMatchObject([{ change: "changed", number: 1, exception: { id: exceptionId } }]);
    expect(kinds({}, { states })).toEqual(["conflict-unanswered"]);
    for (const answer of [{ kind: "keep" }, { kind: "end" }, { kind: "adapt", instead: "六点二十开启。" }] as const) {
      expect(kinds({ answers: [{ exceptionId, ...answer }] }, { states })).toEqual([]);
    }
  });

  it("from an article that is taken away can only be ended", () => {
    const conflicts = findConflicts(withoutArticle(gate, 1), state({ exceptions: held }));
    expect(conflicts).toMatchObject([{ change: "removed", after: null }]);
    expect(findConflictRefusals(conflicts, [{ exceptionId, kind: "keep" }]).map(({ kind }) => kind)).toEqual(["exception-without-article"]);
    expect(findConflictRefusals(conflicts, [{ exceptionId, kind: "end" }])).toEqual([]);
  });

  it("is not adapted to nothing, nor to what the new article says itself", () => {
    const conflicts = findConflicts(earlier, state({ exceptions: held }));
    const refused = (instead: string) => findConflictRefusals(conflicts, [{ exceptionId, kind: "adapt", instead }]).map(({ kind }) => kind);
    expect(refused("")).toEqual(["exception-instead-missing"]);
    expect(refused("校门每日六点半开启，十八点关闭。")).toEqual(["exception-same-as-article"]);
  });

  it("is kept only while the new article does not say the same", () => {
    const text = withArticle(gate, 1, { text: exception().instead });
    expect(findConflictRefusals(findConflicts(text, state({ exceptions: held })), [{ exceptionId, kind: "keep" }]).map(({ kind }) => kind)).toEqual([
      "exception-same-as-article",
    ]);
  });

  it("is not answered for somebody else's exception, nor twice", () => {
    const stray = "01JEXCEPT00000000000000009" as PolicyExceptionId;
    const states = [state({ exceptions: held })];
    expect(kinds({ answers: [{ exceptionId, kind: "end" }, { exceptionId: stray, kind: "end" }] }, { states })).toEqual(["answer-without-conflict"]);
    expect(kinds({ answers: [{ exceptionId, kind: "end" }, { exceptionId, kind: "keep" }] }, { states })).toEqual(["answer-without-conflict"]);
  });

  it("that is adapted ends on the day and is followed by another with the same reason and last day", () => {
    const conflicts = findConflicts(earlier, state({ exceptions: held }));
    const changes = exceptionChanges(conflicts, [{ exceptionId, kind: "adapt", instead: "六点二十开启。" }], { on: d("2026-12-01"), isInherited: false });
    expect(changes).toMatchObject({
      ends: [{ exceptionId, endsOn: "2026-12-01" }],
      adds: [{ follows: exceptionId, articleKey: 1, instead: "六点二十开启。", reason: "周边道路早高峰提前", startsOn: "2026-12-01", endsOn: "2027-09-01" }],
    });
  });

  it("is the same through all answers before the day: what was true until then stays true", () => {
    const on = d("2026-12-01");
    const before = fc.integer({ min: 0, max: 90 }).map((days) => new Date(Date.UTC(2026, 8, 1 + days)).toISOString().slice(0, 10)).filter((day) => day < on);
    const answer = fc.constantFrom<ConflictAnswer>(
      { exceptionId, kind: "keep" }, { exceptionId, kind: "end" }, { exceptionId, kind: "adapt", instead: "改" },
    );
    fc.assert(
      fc.property(before, answer, fc.boolean(), (day, given, isInherited) => {
        const conflicts = findConflicts(earlier, state({ exceptions: held, isInherited }));
        const { ends, adds } = exceptionChanges(conflicts, [given], { on, isInherited });
        const rows = [exception({ endsOn: ends[0]?.endsOn ?? exception().endsOn }), ...adds];
        expect(rows.filter((row) => isWithin(row, d(day))).map(({ instead }) => instead)).toEqual([exception().instead]);
        const after = rows.filter((row) => isWithin(row, on)).map(({ instead }) => instead);
        expect(after).toEqual({ keep: [exception().instead], end: [], adapt: ["改"] }[given.kind]);
      }),
    );
  });
});

describe("a policy of a former school", () => {
  const inherited = state({
    isInherited: true,
    text: { title: "新开学小学门卫制度", articles: [article(7, "开门时间", "七点半开启。"), article(8, "夜间值守", "两人值守。")] },
    exceptions: [exception({ articleKey: 7 }), exception({ id: "01JEXCEPT00000000000000002" as PolicyExceptionId, articleKey: 8 })],
  });

  it("asks of each of its exceptions what becomes of it, by the headings of the articles", () => {
    expect(findConflicts(gate, inherited).map(({ change, after }) => [change, after?.key ?? null])).toEqual([["changed", 1], ["removed", null]]);
  });

  it("hands an exception that is kept to the article of the new policy", () => {
    const conflicts = findConflicts(gate, inherited);
    const changes = exceptionChanges(conflicts, conflicts.map((one) => ({ exceptionId: one.exception.id, kind: one.after ? "keep" : "end" })), {
      on: d("2026-12-01"), isInherited: true,
    });
    expect(changes.ends).toHaveLength(2);
    expect(changes.adds).toMatchObject([{ follows: exceptionId, articleKey: 1, instead: exception().instead }]);
  });
});

describe("acknowledging", () => {
  it("is of the newest version at one's campus, by those of whom it is asked", () => {
    const kinds = (facts: Parameters<typeof findAcknowledgementRefusals>[0]) => findAcknowledgementRefusals(facts).map(({ kind }) => kind);
    expect(kinds({ isNewest: true, isAsked: true })).toEqual([]);
    expect(kinds({ isNewest: true, isAsked: false })).toEqual(["acknowledgement-not-asked"]);
    expect(kinds({ isNewest: false, isAsked: true })).toEqual(["version-outdated"]);
  });

  it("is waited for from those who are asked and have not said it yet", () => {
    expect(waitsForAcknowledgement({ isAsked: true, acknowledgedAt: null })).toBe(true);
    expect(waitsForAcknowledgement({ isAsked: true, acknowledgedAt: "2026-11-24T02:00:00.000Z" })).toBe(false);
    expect(waitsForAcknowledgement({ isAsked: false, acknowledgedAt: null })).toBe(false);
  });
});
