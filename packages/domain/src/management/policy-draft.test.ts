import { describe, expect, it } from "vitest";
import { draftChanges, findDraftRefusals, findUnfinishedRefusals, keyArticles, policyDraftLifecycle, policyDraftStatuses } from "./policy-draft";
import { article, gate, withArticle, withoutArticle } from "./policy-example.test-data";

describe("a draft", () => {
  it("may be unfinished, but has a title", () => {
    expect(findDraftRefusals({ title: "门卫", articles: [{ key: null, title: "", text: "" }] }, 0)).toEqual([]);
    expect(findDraftRefusals({ title: "", articles: [] }, 0)).toEqual([{ kind: "policy-title-missing", field: "title" }]);
  });

  it("cannot name an article that the policy never had, nor one twice", () => {
    const text = { title: "门卫", articles: [article(1, "甲", "一"), article(1, "乙", "二"), article(4, "丙", "三")] };
    expect(findDraftRefusals(text, 3)).toEqual([
      { kind: "article-twice", field: "article-2-title", key: 1 },
      { kind: "article-unknown", field: "article-3-title", key: 4 },
    ]);
  });

  it("gives new articles keys that no article ever had", () => {
    const text = { title: "门卫", articles: [{ key: null, title: "甲", text: "" }, article(2, "乙", ""), { key: null, title: "丙", text: "" }] };
    expect(keyArticles(text, 7)).toMatchObject({ lastKey: 9, text: { articles: [{ key: 8 }, { key: 2 }, { key: 9 }] } });
  });

  it("is published with a title and every article with its heading and its text; every lack is told at its field", () => {
    expect(findUnfinishedRefusals(gate)).toEqual([]);
    expect(findUnfinishedRefusals({ title: " ", articles: [] }).map(({ kind }) => kind)).toEqual(["policy-title-missing", "no-articles"]);
    expect(findUnfinishedRefusals({ ...gate, articles: [article(1, "", ""), article(2, "登记", "须登记。")] })).toEqual([
      { kind: "article-title-missing", field: "article-1-title", number: 1 },
      { kind: "article-text-missing", field: "article-1-text", number: 1 },
    ]);
  });

  it("tells the editor who comes second what the first one did", () => {
    const now = withArticle(withoutArticle({ ...gate, title: "校门管理制度" }, 3), 1, { text: "六点半开启。" });
    expect(draftChanges(gate, now)).toEqual([
      { kind: "title", title: "校门管理制度" },
      { kind: "changed", number: 1, title: "开门时间" },
      { kind: "removed", number: 3, title: "车辆进出" },
    ]);
  });

  it("that is published or withdrawn is changed no more", () => {
    for (const status of policyDraftStatuses) expect(policyDraftLifecycle[status].mayEdit).toBe(status === "open");
  });
});
