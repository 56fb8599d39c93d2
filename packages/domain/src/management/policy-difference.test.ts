import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { CampusId } from "../identifier";
import { versionOn, type PolicyText } from "./policy";
import { alignArticles, differArticles, differWords, isSameText } from "./policy-difference";
import { article, gate, withArticle, withoutArticle } from "./policy-example.test-data";
import { articleNumberZh, chineseNumber, policyTitleKey } from "./policy-words";

const kinds = (before: PolicyText | null, after: PolicyText) => differArticles(before, after).map(({ kind, key }) => `${kind} ${key}`);

describe("the difference between two texts", () => {
  it("is told article by article: an article put in before another moves numbers and changes nothing", () => {
    const after = { ...gate, articles: [article(4, "总则", "为保障校园安全，制定本制度。"), ...gate.articles] };
    expect(kinds(gate, after)).toEqual(["added 4", "same 1", "same 2", "same 3"]);
    expect(differArticles(gate, after)[1]).toMatchObject({ numberBefore: 1, numberAfter: 2 });
  });

  it("shows what is gone at the place where it stood", () => {
    expect(kinds(gate, withoutArticle(gate, 2))).toEqual(["same 1", "removed 2", "same 3"]);
    expect(kinds(gate, withoutArticle(gate, 1))).toEqual(["removed 1", "same 2", "same 3"]);
    expect(kinds(gate, { ...gate, articles: [] })).toEqual(["removed 1", "removed 2", "removed 3"]);
  });

  it("of a first version is all new", () => {
    expect(kinds(null, gate)).toEqual(["added 1", "added 2", "added 3"]);
  });

  it("within an article is told in words", () => {
    expect(differWords("校门七点开启。", "校门七点半开启。").filter(({ kind }) => kind !== "same")).toEqual([{ kind: "added", text: "半" }]);
  });

  it("is nothing exactly when every article, its place and the title are the same", () => {
    expect(isSameText(gate, { ...gate, articles: [...gate.articles] })).toBe(true);
    expect(isSameText(gate, { ...gate, title: "门卫制度" })).toBe(false);
    expect(isSameText(gate, { ...gate, articles: gate.articles.toReversed() })).toBe(false);
    expect(isSameText(gate, withArticle(gate, 1, { text: "全天关闭。" }))).toBe(false);
    expect(isSameText(null, gate)).toBe(false);
  });

  it("loses no word: what stays and goes is the old text, what stays and comes the new one", () => {
    const text = fc.string({ unit: fc.constantFrom("校", "门", "七", "点", "开", "，", " ", "a", "<b>"), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = differWords(before, after);
        const without = (left: string) => pieces.filter(({ kind }) => kind !== left).map((piece) => piece.text).join("");
        expect([without("added"), without("removed")]).toEqual([before, after]);
      }),
    );
  });

  it("holds every article of both texts once", () => {
    const keys = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 9 });
    const textOf = (held: number[]): PolicyText => ({ title: "制度", articles: held.map((key) => article(key, `条${key}`, "内容")) });
    fc.assert(
      fc.property(keys, keys, (before, after) => {
        const found = differArticles(textOf(before), textOf(after));
        expect(found.map(({ key }) => key).toSorted()).toEqual([...new Set([...before, ...after])].toSorted());
        expect(found.filter((one) => one.after !== null).map(({ key }) => key)).toEqual(after);
      }),
    );
  });
});

describe("the policies of two schools", () => {
  it("are about the same thing when their titles are, without the school's name and brackets", () => {
    const schools = ["西苑小学", "新开学小学"];
    expect(policyTitleKey("《西苑小学 门卫管理制度》", schools)).toBe("门卫管理制度");
    expect(policyTitleKey("新开学小学门卫管理制度", schools)).toBe("门卫管理制度");
    expect(policyTitleKey("西苑小学", schools)).toBe("西苑小学");
  });

  it("are compared by the headings of their articles, because their keys mean nothing to one another", () => {
    const other: PolicyText = {
      title: "门卫制度",
      articles: [article(1, "车辆进出", "教职工车辆凭证进入。"), article(2, "夜间值守", "二十二点后两人值守。")],
    };
    const { text, keys } = alignArticles(other, gate);
    expect([...keys]).toEqual([[1, 3], [2, -2]]);
    expect(kinds(text, gate)).toEqual(["added 1", "added 2", "changed 3", "removed -2"]);
  });
});

describe("articles are numbered as in official papers", () => {
  it.each([[1, "一"], [10, "十"], [11, "十一"], [20, "二十"], [105, "一百零五"], [110, "一百一十"], [200, "二百"]])("%i is %s", (number, words) => {
    expect(chineseNumber(number)).toBe(words);
    expect(articleNumberZh(number)).toBe(`第${words}条`);
  });
});

describe("what is in force at a campus", () => {
  const campusId = "01JCAMPVS00000000000000001" as CampusId;
  const d = civilDate;
  const rows = [
    { campusId, version: 1, startsOn: d("2026-03-01"), endsOn: d("2026-09-01") },
    { campusId, version: 2, startsOn: d("2026-09-01"), endsOn: d("2026-09-01") },
    { campusId, version: 3, startsOn: d("2026-09-01"), endsOn: null },
  ];

  it("is asked as of a day; the last that was published on a day is the one of that day", () => {
    const on = (day: string) => versionOn(rows, campusId, d(day))?.version;
    expect([on("2026-02-28"), on("2026-03-01"), on("2026-08-31"), on("2026-09-01"), on("2030-01-01")]).toEqual([undefined, 1, 1, 3, 3]);
  });

  it("is nothing at another campus", () => {
    expect(versionOn(rows, "01JCAMPVS00000000000000002" as CampusId, d("2026-10-01"))).toBeUndefined();
  });
});
