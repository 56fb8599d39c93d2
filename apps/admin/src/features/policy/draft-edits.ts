/** Editing a list of articles in the browser: each has a name of its own on the page, before the server gives it a key. */
import type { DraftText, PolicyText } from "@qitong/domain/management";

export interface EditedArticle {
  /** On this page only. */
  readonly id: string;
  readonly key: number | null;
  readonly title: string;
  readonly text: string;
}

export interface Edited {
  readonly title: string;
  readonly articles: readonly EditedArticle[];
  /** How many articles were added on this page; their names must differ. */
  readonly added: number;
}

export function editedFrom(text: PolicyText): Edited {
  return { title: text.title, articles: text.articles.map((one) => ({ ...one, id: `key-${one.key}` })), added: 0 };
}

export const toDraft = ({ title, articles }: Edited): DraftText => ({
  title, articles: articles.map(({ key, title: heading, text }) => ({ key, title: heading, text })),
});

export function changeArticle(edited: Edited, id: string, change: Partial<Pick<EditedArticle, "title" | "text">>): Edited {
  return { ...edited, articles: edited.articles.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

/** After the article named, or at the end. */
export function insertArticle(edited: Edited, after?: string): Edited & { readonly inserted: string } {
  const added = edited.added + 1;
  const inserted = `new-${added}`;
  const place = after === undefined ? edited.articles.length : edited.articles.findIndex(({ id }) => id === after) + 1;
  return { ...edited, added, inserted, articles: edited.articles.toSpliced(place, 0, { id: inserted, key: null, title: "", text: "" }) };
}

export function removeArticle(edited: Edited, id: string): Edited {
  return { ...edited, articles: edited.articles.filter((one) => one.id !== id) };
}

/** Puts a removed article back where it stood, whatever was edited since. */
export function restoreArticle(edited: Edited, article: EditedArticle, index: number): Edited {
  return { ...edited, articles: edited.articles.toSpliced(index, 0, article) };
}

/** One place up (-1) or down (1); at the edge it stays. */
export function moveArticle(edited: Edited, id: string, by: -1 | 1): Edited {
  const from = edited.articles.findIndex((one) => one.id === id);
  const moved = edited.articles[from];
  const to = from + by;
  if (!moved || to < 0 || to >= edited.articles.length) return edited;
  return { ...edited, articles: edited.articles.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

/** The server gave keys to new articles: they are taken over place by place, what was typed since stays. */
export function withKeys(edited: Edited, saved: PolicyText): Edited {
  return { ...edited, articles: edited.articles.map((one, index) => ({ ...one, key: one.key ?? saved.articles[index]?.key ?? null })) };
}

export function isSameDraft(edited: Edited, saved: PolicyText): boolean {
  return JSON.stringify(toDraft(edited)) === JSON.stringify({ title: saved.title, articles: saved.articles.map(({ key, title, text }) => ({ key, title, text })) });
}
