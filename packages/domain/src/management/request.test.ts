import { array, assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorkingDay } from "../calendar/working-day";
import { addDays, civilDate, type CivilDate } from "../civil-date";
import type { CampusId, PersonId, RequestId } from "../identifier";
import { boardFigures, requestBoard, type BoardRow } from "./request-board";
import { defaultHandler, defaultRequestSettings as settings, requestCatalogue, requestCategories } from "./request-category";
import { dueAfter, dueReminders, requestClock } from "./request-clock";
import { AskInput, CampusCode, Contact, grouped, RequestNumber } from "./request-input";
import { askersTrace, isRunning, requestActs, requestLifecycle, requestStatuses, statusAfter, traceKinds, type TraceKind } from "./request-lifecycle";
import {
  findAskerActRefusals, findDispatchRefusals, findHandlerActRefusals, findMergeRefusals, findRevealRefusals, findStaffActRefusals, type RequestFacts,
} from "./request-rules";

const today = civilDate("2026-11-24");
const wang = "01J00000000000000000000001" as PersonId;
const li = "01J00000000000000000000002" as PersonId;
const campusId = "01J00000000000000000000003" as CampusId;
const request: RequestFacts = {
  id: "01J00000000000000000000004" as RequestId, campusId, status: "handling", version: 3, handlerId: wang, reopened: 0, answeredOn: null,
};
const kinds = (refusals: readonly { kind: string }[]) => refusals.map(({ kind }) => kind);

describe("the categories", () => {
  it("are twenty, with words in both languages, a handler, and a promise of 3 or 5 working days", () => {
    expect(requestCategories).toHaveLength(20);
    for (const { label, workingDays } of Object.values(requestCatalogue)) {
      expect([label.zh.length > 0, label.en.length > 0, [3, 5].includes(workingDays)]).toEqual([true, true, true]);
    }
  });

  it("name who handles by default; where a campus has no such person, the nearest does", () => {
    const principal = { role: "principal", id: wang } as const;
    const officer = { role: "district-officer", id: li } as const;
    expect(defaultHandler([officer, principal], "fees", settings)).toBe(officer);
    expect(defaultHandler([officer, principal], "facilities", settings)).toBe(principal);
    expect(defaultHandler([], "facilities", settings)).toBeUndefined();
  });
});

describe("the life of a request", () => {
  it("has a way to an end from every status, and none out of an end but opening again", () => {
    const ends = requestStatuses.filter((status) => !isRunning(status) && status !== "answered");
    const reaches = (from: (typeof requestStatuses)[number], seen = new Set([from])): boolean =>
      ends.includes(from) || Object.values(requestLifecycle[from].acts).some((to) => !seen.has(to) && reaches(to, seen.add(to)));
    expect(requestStatuses.filter((status) => !reaches(status))).toEqual([]);
    expect(ends.flatMap((status) => Object.keys(requestLifecycle[status].acts))).toEqual(["reopen"]);
  });

  it("is never answered without having been dispatched and taken up, whatever is done to it", () => {
    assert(
      property(array(constantFrom(...requestActs), { maxLength: 30 }), (acts) => {
        const done: string[] = [];
        let status: (typeof requestStatuses)[number] = "received";
        for (const act of acts) {
          const next = statusAfter(status, act);
          if (next === undefined) continue;
          done.push(act);
          status = next;
        }
        const answered = done.indexOf("answer");
        const [dispatched, started] = [done.indexOf("dispatch"), done.indexOf("start")];
        expect(answered === -1 || (dispatched !== -1 && dispatched < started && started < answered)).toBe(true);
      }),
    );
  });
});

describe("an act of staff", () => {
  it("rests on what they saw: a request that someone else changed meanwhile is looked at again", () => {
    expect(kinds(findStaffActRefusals(request, "decline", 2))).toEqual(["request-changed"]);
    expect(kinds(findStaffActRefusals({ ...request, status: "closed" }, "decline", 3))).toEqual(["request-act-not-now"]);
  });

  it("that answers is the handler's own", () => {
    expect(findHandlerActRefusals(request, "answer", 3, wang)).toEqual([]);
    expect(kinds(findHandlerActRefusals({ ...request, status: "received" }, "answer", 1, li))).toEqual(["request-changed", "request-act-not-now", "not-the-handler"]);
  });

  it("gives a request only to someone who may handle it, and gives it to another when it reassigns", () => {
    expect(findDispatchRefusals({ ...request, status: "received", handlerId: null }, "dispatch", 3, li, [wang, li])).toEqual([]);
    expect(kinds(findDispatchRefusals(request, "reassign", 3, wang, [wang, li]))).toEqual(["handler-unchanged"]);
    expect(kinds(findDispatchRefusals(request, "reassign", 3, li, [wang]))).toEqual(["handler-cannot"]);
  });

  it("joins a duplicate to a living request of the same campus", () => {
    const other: RequestFacts = { ...request, id: "01J00000000000000000000005" as RequestId };
    expect(findMergeRefusals(request, 3, other)).toEqual([]);
    expect(findMergeRefusals(request, 3, { ...other, status: "closed" })).toEqual([]);
    expect(kinds(findMergeRefusals(request, 3, undefined))).toEqual(["merge-target-absent"]);
    expect(kinds(findMergeRefusals(request, 3, { ...other, campusId: "01J00000000000000000000009" as CampusId }))).toEqual(["merge-target-absent"]);
    expect(kinds(findMergeRefusals(request, 3, request))).toEqual(["merge-into-itself"]);
    expect(kinds(findMergeRefusals(request, 3, { ...other, status: "withdrawn" }))).toEqual(["merge-target-over"]);
  });

  it("shows a contact to those whom the asker chose, and to the school only if the asker let it", () => {
    expect(findRevealRefusals("school", false)).toEqual([]);
    expect(findRevealRefusals("district", true)).toEqual([]);
    expect(kinds(findRevealRefusals("district", false))).toEqual(["contact-kept-from-school"]);
    expect(kinds(findRevealRefusals(null, true))).toEqual(["no-contact"]);
  });
});

describe("what an asker may do", () => {
  const answered: RequestFacts = { ...request, status: "answered", answeredOn: civilDate("2026-11-20") };

  it("is to rate an answer, or to open the request again: once, and within fifteen days", () => {
    expect(findAskerActRefusals(answered, "rate", today, settings)).toEqual([]);
    expect(findAskerActRefusals(answered, "reopen", civilDate("2026-12-05"), settings)).toEqual([]);
    expect(findAskerActRefusals(answered, "reopen", civilDate("2026-12-06"), settings)).toEqual([{ kind: "time-to-respond-over", lastDay: "2026-12-05" }]);
    expect(findAskerActRefusals({ ...answered, reopened: 1 }, "reopen", today, settings)).toEqual([{ kind: "reopened-enough", times: 1 }]);
  });

  it("is to add to it or take it back until it is answered", () => {
    expect(findAskerActRefusals(request, "withdraw", today, settings)).toEqual([]);
    expect(kinds(findAskerActRefusals(answered, "withdraw", today, settings))).toEqual(["asker-act-not-now"]);
    expect(kinds(findAskerActRefusals(answered, "supplement", today, settings))).toEqual(["asker-act-not-now"]);
  });
});

describe("the clock", () => {
  it("counts working days after the day of receipt, past the holidays of the year", () => {
    expect(dueAfter(civilDate("2026-09-30"), 3).date).toBe("2026-10-10");
    expect(dueAfter(civilDate("2026-11-27"), 1).date).toBe("2026-11-30");
  });

  const at = (day: string) => requestClock({ status: "handling", dueOn: civilDate("2026-11-27") }, civilDate(day), settings);

  it("is calm, then soon, then today, then late, and stands still once answered", () => {
    expect(at("2026-11-24")).toEqual({ colour: "calm", workingDays: 3 });
    expect(at("2026-11-26")).toEqual({ colour: "soon", workingDays: 1 });
    expect(at("2026-11-27")).toEqual({ colour: "today", workingDays: 0 });
    expect(at("2026-11-28")).toEqual({ colour: "late", workingDays: 0 });
    expect(at("2026-12-01")).toEqual({ colour: "late", workingDays: 2 });
    expect(requestClock({ status: "answered", dueOn: civilDate("2026-11-27") }, civilDate("2026-12-01"), settings).colour).toBe("stopped");
  });

  it("reminds once before the due day and notes once that it has passed, also when the day was moved meanwhile", () => {
    const facts = { status: "handling", dueOn: civilDate("2026-11-27"), remindedFor: null, overdueFor: null } as const;
    expect(dueReminders(facts, civilDate("2026-11-24"), settings)).toEqual([]);
    expect(dueReminders(facts, civilDate("2026-11-26"), settings)).toEqual(["reminded"]);
    expect(dueReminders({ ...facts, remindedFor: facts.dueOn }, civilDate("2026-11-27"), settings)).toEqual([]);
    expect(dueReminders({ ...facts, remindedFor: civilDate("2026-11-20") }, civilDate("2026-11-27"), settings)).toEqual(["reminded"]);
    expect(dueReminders(facts, civilDate("2026-12-02"), settings)).toEqual(["overdue"]);
    expect(dueReminders({ ...facts, overdueFor: facts.dueOn }, civilDate("2026-12-02"), settings)).toEqual([]);
  });

  it("never lets a due day fall on a day off, from whatever day and for whatever promise", () => {
    assert(property(integer({ min: 0, max: 700 }), integer({ min: 1, max: 30 }), (shift, days) => {
      const from = addDays(civilDate("2025-01-01"), shift);
      const due = dueAfter(from, days).date;
      expect([due > from, isWorkingDay(due)]).toEqual([true, true]);
    }));
  });
});

describe("the trace", () => {
  it("is one; the asker sees the parts that are for both, and no words that are for staff", () => {
    const entry = (kind: TraceKind) => ({ kind, text: kind });
    const all = (Object.keys(traceKinds) as TraceKind[]).map(entry);
    const seen = askersTrace(all);
    expect(seen.map(({ kind }) => kind)).not.toContain("note");
    expect(seen.map(({ kind }) => kind)).not.toContain("reassigned");
    expect(seen.map(({ kind }) => kind)).not.toContain("contact-seen");
    expect(seen.find(({ kind }) => kind === "dispatched")?.text).toBeNull();
    expect(seen.find(({ kind }) => kind === "answered")?.text).toBe("answered");
  });
});

describe("what is typed", () => {
  it("forgives small letters and spaces in a code and a number, and no other sign", () => {
    expect(CampusCode.parse("7k3q 9xyz-w012")).toBe("7K3Q9XYZW012");
    expect(CampusCode.safeParse("7K3Q9XYZW0I2").error?.issues[0]?.message).toBe("campus-code");
    expect(RequestNumber.parse(" s261124-004213 ")).toBe("S261124-004213");
    expect(grouped("7K3Q9XYZW012")).toBe("7K3Q-9XYZ-W012");
  });

  it("takes a phone number as people write it and refuses what is none", () => {
    const contact = { name: "王女士", disclosure: "school" };
    expect(Contact.parse({ ...contact, phone: "138 0000-1234" }).phone).toBe("13800001234");
    expect(Contact.safeParse({ ...contact, phone: "12345" }).error?.issues[0]).toMatchObject({ path: ["phone"], message: "phone" });
  });

  it("may come without a name, with at most four photos", () => {
    const ask = { code: "7K3Q9XYZW012", secret: "0123456789AB", category: "canteen", text: "午餐常常是凉的", place: "", asker: "parent", contact: null, photos: [] };
    expect(AskInput.safeParse(ask).success).toBe(true);
    expect(AskInput.safeParse({ ...ask, photos: Array.from({ length: 5 }, () => ({ base64: "AAAA" })) }).success).toBe(false);
    expect(AskInput.safeParse({ ...ask, category: "weather" }).success).toBe(false);
  });
});

describe("the board", () => {
  const row = (changed: Partial<BoardRow>): BoardRow => ({
    campusId, category: "canteen", status: "closed", receivedOn: civilDate("2026-11-02"), firstDueOn: civilDate("2026-11-05"),
    firstAnsweredOn: civilDate("2026-11-04"), rating: 5, isSolved: true, reopened: 0, count: 1, ...changed,
  });
  const late: Partial<BoardRow> = { status: "handling", firstAnsweredOn: null, rating: null, isSolved: null };

  it("shows no figure where there is nothing to count", () => {
    expect(boardFigures([], today)).toEqual({
      received: 0, solved: 0, late: 0, rated: 0, solvedShare: null, onTimeShare: null, meanWorkingDays: null,
      satisfiedShare: null, saidSolvedShare: null, reopenedShare: null,
    });
    expect(boardFigures([row(late)], today)).toMatchObject({ solvedShare: 0, meanWorkingDays: null, satisfiedShare: null, onTimeShare: 0 });
  });

  it("counts what is answered as solved, what is overdue against the promise, and neither duplicates nor what is not ours", () => {
    const rows = [row({ count: 3 }), row(late), row({ status: "merged" }), row({ status: "not-ours" }), row({ status: "withdrawn" })];
    expect(boardFigures(rows, today)).toMatchObject({ received: 4, solved: 3, late: 1, solvedShare: 0.75, onTimeShare: 0.75, meanWorkingDays: 2 });
  });

  it("takes back a solution that was opened again, and keeps the day of its first answer", () => {
    const reopened = row({ status: "dispatched", reopened: 1, rating: null, isSolved: null });
    expect(boardFigures([reopened], today)).toMatchObject({ solved: 0, meanWorkingDays: 2, onTimeShare: 1, reopenedShare: 1, late: 0 });
  });

  it("calls very satisfied, satisfied and mostly satisfied satisfied", () => {
    const rated = [5, 4, 3, 2, 1].map((rating) => row({ rating, isSolved: rating > 3 }));
    expect(boardFigures(rated, today)).toMatchObject({ rated: 5, satisfiedShare: 0.6, saidSolvedShare: 0.4 });
  });

  it("shows every campus, every category, the months in order, and the spots with more than one", () => {
    const other = "01J00000000000000000000007" as CampusId;
    const board = requestBoard([row({ count: 4 }), row({ category: "safety" }), row({ receivedOn: civilDate("2026-10-12") as CivilDate })], [campusId, other], today);
    expect(board.byCampus.map(({ figures }) => figures.received)).toEqual([6, 0]);
    expect(board.byCategory).toHaveLength(20);
    expect(board.byMonth.map(({ month }) => month)).toEqual(["2026-10", "2026-11"]);
    expect(board.hotSpots).toEqual([{ campusId, category: "canteen", received: 5, late: 0 }]);
  });
});
