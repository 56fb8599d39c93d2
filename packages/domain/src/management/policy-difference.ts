/** What differs between two texts of a policy: article by article, and within an article word by word. */
import { diffArrays } from "diff";
import type { Article, PolicyText } from "./policy";

export interface ArticleDifference {
  readonly kind: "same" | "changed" | "added" | "removed";
  readonly key: number;
  /** Place in each text, from 1; null where it does not stand. */
  readonly numberBefore: number | null;
  readonly numberAfter: number | null;
  readonly before: Article | null;
  readonly after: Article | null;
}

export const isSameArticle = (a: Article, b: Article): boolean => a.title === b.title && a.text === b.text;

/** In the order of the new text; what is gone stands where it stood, after its predecessor. */
export function differArticles(before: PolicyText | null, after: PolicyText): ArticleDifference[] {
  const old = before?.articles ?? [];
  const differences: ArticleDifference[] = after.articles.map((article, index) => {
    const place = old.findIndex((one) => one.key === article.key);
    const was = old[place] ?? null;
    const kind = was === null ? "added" : isSameArticle(was, article) ? "same" : "changed";
    return { kind, key: article.key, numberBefore: was && place + 1, numberAfter: index + 1, before: was, after: article };
  });
  for (const [index, article] of old.entries()) {
    if (after.articles.some((one) => one.key === article.key)) continue;
    const predecessor = old[index - 1]?.key;
    const at = predecessor === undefined ? 0 : differences.findIndex((one) => one.key === predecessor) + 1;
    differences.splice(at, 0, {
      kind: "removed", key: article.key, numberBefore: index + 1, numberAfter: null, before: article, after: null,
    });
  }
  return differences;
}

export function isSameText(before: PolicyText | null, after: PolicyText): boolean {
  return (
    before !== null &&
    before.title === after.title &&
    before.articles.length === after.articles.length &&
    before.articles.every((article, index) => {
      const other = after.articles[index];
      return other !== undefined && other.key === article.key && isSameArticle(article, other);
    })
  );
}

/**
 * Another school's text of the same title, as if it were an earlier version: articles of the same heading are the same
 * article, and those that have no counterpart get keys that no article of the new text has.
 */
export function alignArticles(other: PolicyText, text: PolicyText): { readonly text: PolicyText; readonly keys: ReadonlyMap<number, number> } {
  const heading = (article: Article): string => article.title.normalize("NFKC").replaceAll(/\s/g, "");
  const taken = new Set<number>();
  const keys = new Map<number, number>();
  for (const article of other.articles) {
    const match = text.articles.find((one) => !taken.has(one.key) && heading(one) === heading(article));
    if (match) taken.add(match.key);
    keys.set(article.key, match?.key ?? -article.key);
  }
  const articles = other.articles.map((article) => ({ ...article, key: keys.get(article.key) ?? -article.key }));
  return { text: { title: other.title, articles }, keys };
}

export interface Piece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

// Chinese has no blanks between words: a change of 八点 to 八点半 is told as words and not as letters of others.
const words = new Intl.Segmenter("zh", { granularity: "word" });
const wordsOf = (text: string): string[] => Array.from(words.segment(text), ({ segment }) => segment);

export function differWords(before: string, after: string): Piece[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}
