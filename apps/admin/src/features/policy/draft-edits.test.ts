import { describe, expect, it } from "vitest";
import { changeArticle, editedFrom, insertArticle, isSameDraft, moveArticle, removeArticle, restoreArticle, toDraft, withKeys } from "./draft-edits";

const saved = { title: "门卫", articles: [{ key: 1, title: "甲", text: "一" }, { key: 2, title: "乙", text: "二" }] };
const edited = editedFrom(saved);
const titles = (of: ReturnType<typeof editedFrom>) => of.articles.map(({ title }) => title || "新");

describe("editing articles", () => {
  it("puts one in after another, or at the end, and names it", () => {
    const after = insertArticle(edited, "key-1");
    expect(titles(after)).toEqual(["甲", "新", "乙"]);
    expect(titles(insertArticle(after))).toEqual(["甲", "新", "乙", "新"]);
    expect(insertArticle(after).inserted).not.toBe(after.inserted);
  });

  it("moves one by a place, and not over the edge", () => {
    expect(titles(moveArticle(edited, "key-2", -1))).toEqual(["乙", "甲"]);
    expect(titles(moveArticle(edited, "key-2", 1))).toEqual(["甲", "乙"]);
    expect(titles(moveArticle(edited, "key-1", -1))).toEqual(["甲", "乙"]);
  });

  it("keeps an article's key through every change, so that exceptions stay with it", () => {
    const changed = changeArticle(moveArticle(edited, "key-1", 1), "key-1", { title: "丙" });
    expect(toDraft(changed).articles).toEqual([{ key: 2, title: "乙", text: "二" }, { key: 1, title: "丙", text: "一" }]);
  });

  it("puts a removed one back where it stood, with what was typed since", () => {
    const [first] = edited.articles;
    if (!first) throw new Error("no article");
    const later = changeArticle(removeArticle(edited, first.id), "key-2", { title: "丙" });
    expect(toDraft(restoreArticle(later, first, 0)).articles).toEqual([{ key: 1, title: "甲", text: "一" }, { key: 2, title: "丙", text: "二" }]);
  });

  it("takes over the keys that the server gave", () => {
    const after = insertArticle(edited, "key-1");
    const keyed = withKeys(after, { title: "门卫", articles: [{ key: 1, title: "甲", text: "一" }, { key: 3, title: "", text: "" }, { key: 2, title: "乙", text: "二" }] });
    expect(keyed.articles.map(({ key }) => key)).toEqual([1, 3, 2]);
  });

  it("knows whether anything is not saved", () => {
    expect(isSameDraft(edited, saved)).toBe(true);
    expect(isSameDraft(removeArticle(edited, "key-2"), saved)).toBe(false);
    expect(isSameDraft(changeArticle(edited, "key-1", { text: "另" }), saved)).toBe(false);
  });
});
