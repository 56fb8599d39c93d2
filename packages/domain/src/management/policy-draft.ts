/** Writing a policy before it is published: every reason against a draft, and what another editor changed meanwhile. */
import { z } from "zod";
import { PolicyId } from "../identifier";
import { PolicyCategory, PolicyOwner, type PolicyText } from "./policy";
import { differArticles } from "./policy-difference";

export const policyDraftStatuses = ["open", "published", "withdrawn"] as const;
export type PolicyDraftStatus = (typeof policyDraftStatuses)[number];

export const policyDraftLifecycle = {
  open: { mayEdit: true, mayPublish: true, mayWithdraw: true },
  published: { mayEdit: false, mayPublish: false, mayWithdraw: false },
  // Kept for reading; a new draft may be begun.
  withdrawn: { mayEdit: false, mayPublish: false, mayWithdraw: false },
} as const satisfies Record<PolicyDraftStatus, { mayEdit: boolean; mayPublish: boolean; mayWithdraw: boolean }>;

export const longestTitle = 80;
export const longestArticle = 5000;
export const mostArticles = 200;

export const DraftArticle = z.object({
  /** Null for one that is new; its key is given when it is saved. */
  key: z.int().min(1).nullable(),
  title: z.string().trim().max(longestTitle),
  text: z.string().trim().max(longestArticle),
});
export type DraftArticle = z.infer<typeof DraftArticle>;

export const DraftText = z.object({ title: z.string().trim().max(longestTitle), articles: z.array(DraftArticle).max(mostArticles) });
export type DraftText = z.infer<typeof DraftText>;

export const PolicyCreation = z.object({ owner: PolicyOwner, category: PolicyCategory, text: DraftText });
export type PolicyCreation = z.infer<typeof PolicyCreation>;

/** `revision` is the one that the editor began from. */
export const DraftSaving = z.object({ policyId: PolicyId, revision: z.int().min(1), text: DraftText });
export type DraftSaving = z.infer<typeof DraftSaving>;

export const DraftWithdrawal = z.object({ policyId: PolicyId, revision: z.int().min(1), reason: z.string().trim().min(1).max(500) });
export type DraftWithdrawal = z.infer<typeof DraftWithdrawal>;

export type DraftRefusal =
  | { readonly kind: "policy-title-missing"; readonly field: "title" }
  | { readonly kind: "article-unknown"; readonly field: string; readonly key: number }
  | { readonly kind: "article-twice"; readonly field: string; readonly key: number };

/** A draft may be unfinished; what it may not is speak of articles that the policy never had. */
export function findDraftRefusals(text: DraftText, lastKey: number): DraftRefusal[] {
  const refusals: DraftRefusal[] = [];
  if (text.title === "") refusals.push({ kind: "policy-title-missing", field: "title" });
  const seen = new Set<number>();
  for (const [index, { key }] of text.articles.entries()) {
    if (key === null) continue;
    const field = articleField(index, "title");
    if (key > lastKey) refusals.push({ kind: "article-unknown", field, key });
    if (seen.has(key)) refusals.push({ kind: "article-twice", field, key });
    seen.add(key);
  }
  return refusals;
}

export const articleField = (index: number, part: "title" | "text"): string => `article-${index + 1}-${part}`;

export type UnfinishedRefusal =
  | { readonly kind: "policy-title-missing"; readonly field: "title" }
  | { readonly kind: "no-articles"; readonly field: "articles" }
  | { readonly kind: "article-title-missing"; readonly field: string; readonly number: number }
  | { readonly kind: "article-text-missing"; readonly field: string; readonly number: number };

/** What a text still lacks before it can be published. */
export function findUnfinishedRefusals(text: { readonly title: string; readonly articles: readonly Omit<DraftArticle, "key">[] }): UnfinishedRefusal[] {
  const refusals: UnfinishedRefusal[] = [];
  if (text.title.trim() === "") refusals.push({ kind: "policy-title-missing", field: "title" });
  if (text.articles.length === 0) refusals.push({ kind: "no-articles", field: "articles" });
  for (const [index, article] of text.articles.entries()) {
    const number = index + 1;
    if (article.title.trim() === "") refusals.push({ kind: "article-title-missing", field: articleField(index, "title"), number });
    if (article.text.trim() === "") refusals.push({ kind: "article-text-missing", field: articleField(index, "text"), number });
  }
  return refusals;
}

/** Gives new articles their keys, in order; keys of articles that are gone are not given again. */
export function keyArticles(text: DraftText, lastKey: number): { readonly text: PolicyText; readonly lastKey: number } {
  let last = lastKey;
  const articles = text.articles.map((article) => ({ ...article, key: article.key ?? (last += 1) }));
  return { text: { title: text.title, articles }, lastKey: last };
}

export type DraftChange =
  | { readonly kind: "title"; readonly title: string }
  | { readonly kind: "changed" | "added" | "removed"; readonly number: number; readonly title: string };

/** What was done between two revisions, for the editor who comes second. */
export function draftChanges(before: PolicyText, now: PolicyText): DraftChange[] {
  const title: DraftChange[] = before.title === now.title ? [] : [{ kind: "title", title: now.title }];
  const articles = differArticles(before, now).flatMap(({ kind, numberBefore, numberAfter, before: was, after }): DraftChange[] =>
    kind === "same" ? [] : [{ kind, number: numberAfter ?? numberBefore ?? 0, title: (after ?? was)?.title ?? "" }],
  );
  return [...title, ...articles];
}

export type DraftStateRefusal =
  | { readonly kind: "draft-missing" }
  | { readonly kind: "draft-open-already" }
  | { readonly kind: "draft-changed"; readonly byName: string | null; readonly revision: number; readonly changes: readonly DraftChange[] };
