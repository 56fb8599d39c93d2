import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import { exception, gate, today, withArticle, withoutArticle } from "./policy-example.test-data";
import { exceptionPeriod, findExceptionEndRefusals, findExceptionRefusals, type ExceptionFacts } from "./policy-exception";

const d = civilDate;
const facts: ExceptionFacts = { today, inForce: gate, held: [] };
const wanted = { articleKey: 1, instead: "校门六点五十分开启。", reason: "早高峰提前", startsOn: today, lastsUntil: d("2027-06-30") };
const kinds = (change: Partial<typeof wanted>, more: Partial<ExceptionFacts> = {}) =>
  findExceptionRefusals({ ...wanted, ...change }, { ...facts, ...more }).map(({ kind }) => kind);

describe("an exception", () => {
  it("says which article, what instead, why, and until when", () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ instead: " ", reason: "" })).toEqual(["exception-instead-missing", "exception-reason-missing"]);
  });

  it("is from an article that is in force at the campus", () => {
    expect(kinds({ articleKey: 9 })).toEqual(["article-not-in-force"]);
    expect(kinds({}, { inForce: undefined })).toEqual(["policy-not-in-force-there"]);
  });

  it("says something else than the article", () => {
    expect(kinds({ instead: "校门每日七点开启，十八点关闭。" })).toEqual(["exception-same-as-article"]);
  });

  it("begins today or later and lasts a day at least", () => {
    expect(kinds({ startsOn: d("2026-11-23") })).toEqual(["exception-starts-in-past"]);
    expect(kinds({ lastsUntil: d("2026-11-23") })).toEqual(["exception-ends-before-start"]);
    expect(kinds({ lastsUntil: today })).toEqual([]);
    expect(exceptionPeriod({ startsOn: today, lastsUntil: today })).toEqual({ startsOn: today, endsOn: d("2026-11-25") });
  });

  it("does not overlap another one from the same article; one that was called off before its day is none", () => {
    const held = [exception({ startsOn: d("2027-06-30"), endsOn: d("2027-08-01") })];
    expect(kinds({}, { held })).toEqual(["exception-held-already"]);
    expect(kinds({ lastsUntil: d("2027-06-29") }, { held })).toEqual([]);
    expect(kinds({ articleKey: 2 }, { held })).toEqual([]);
    expect(kinds({}, { held: [exception({ startsOn: d("2027-01-01"), endsOn: d("2027-01-01") })] })).toEqual([]);
  });

  it("does not reach into a version that is set already and changes its article: nobody answered for it there", () => {
    const ahead = (text: typeof gate) => ({ ahead: { text, startsOn: d("2027-01-01") } });
    const changed = ahead(withArticle(gate, 1, { text: "校门六点开启。" }));
    expect(kinds({}, changed)).toEqual(["article-changes-later"]);
    expect(kinds({}, ahead(withoutArticle(gate, 1)))).toEqual(["article-changes-later"]);
    expect(kinds({ lastsUntil: d("2026-12-31") }, changed)).toEqual([]);
    expect(kinds({}, ahead(withArticle(gate, 2, { text: "须预约。" })))).toEqual([]);
  });

  it("can be ended earlier, from today on, and never made longer", () => {
    const held = { endsOn: d("2027-09-01") };
    const end = (on: string) => findExceptionEndRefusals(d(on), held, today).map(({ kind }) => kind);
    expect([end("2026-11-24"), end("2026-11-23"), end("2027-09-01"), end("2028-01-01")]).toEqual([
      [], ["exception-end-in-past"], ["exception-end-later"], ["exception-end-later"],
    ]);
    expect(findExceptionEndRefusals(today, { endsOn: today }, today).map(({ kind }) => kind)).toEqual(["exception-over"]);
  });
});
