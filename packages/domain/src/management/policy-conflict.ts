/** Where a new version changes an article that a campus has an exception from, somebody must say what becomes of it. */
import { z } from "zod";
import type { CivilDate } from "../civil-date";
import { PolicyExceptionId, type CampusId } from "../identifier";
import { articleNumberOf, type Article, type PolicyText } from "./policy";
import { alignArticles, isSameArticle } from "./policy-difference";
import { longestInstead, type PolicyException } from "./policy-exception";

/** What a publication meets at a campus. */
export interface CampusState {
  readonly campusId: CampusId;
  /** What is in force there, of this policy or of the former school's of the same title; null where nothing is. */
  readonly text: PolicyText | null;
  /** Whether `text` is another policy, which ends there when this one is published. */
  readonly isInherited: boolean;
  /** From when the newest version there holds; a publication may not begin before it. */
  readonly latestStartsOn: CivilDate | null;
  /** The exceptions that are not over on the effective date. */
  readonly exceptions: readonly PolicyException[];
}

export interface PolicyConflict {
  readonly campusId: CampusId;
  readonly exception: PolicyException;
  readonly change: "changed" | "removed";
  readonly before: Article;
  /** Null when the new text has no such article. */
  readonly after: Article | null;
  /** The article's place in the text that the exception was allowed from. */
  readonly number: number;
}

export const ConflictAnswer = z.discriminatedUnion("kind", [
  z.object({ exceptionId: PolicyExceptionId, kind: z.literal("keep") }),
  z.object({ exceptionId: PolicyExceptionId, kind: z.literal("end") }),
  z.object({ exceptionId: PolicyExceptionId, kind: z.literal("adapt"), instead: z.string().trim().max(longestInstead) }),
]);
export type ConflictAnswer = z.infer<typeof ConflictAnswer>;

/** An exception whose article stays as it is goes on without a question. */
export function findConflicts(text: PolicyText, state: CampusState): PolicyConflict[] {
  const { campusId, text: inForce } = state;
  if (inForce === null) return [];
  const keys = state.isInherited ? alignArticles(inForce, text).keys : undefined;
  return state.exceptions.flatMap((exception): PolicyConflict[] => {
    const before = inForce.articles.find(({ key }) => key === exception.articleKey);
    // An exception from an article that an earlier version took away: it was answered then.
    if (!before) return [];
    const wanted = keys?.get(exception.articleKey) ?? exception.articleKey;
    const after = text.articles.find(({ key }) => key === wanted) ?? null;
    // A policy of a former school ends: whether its exceptions live on is always asked.
    if (after !== null && !state.isInherited && isSameArticle(before, after)) return [];
    const number = articleNumberOf(inForce, exception.articleKey);
    return [{ campusId, exception, change: after === null ? "removed" : "changed", before, after, number }];
  });
}

export type ConflictRefusal =
  | { readonly kind: "conflict-unanswered"; readonly field: string; readonly campusId: CampusId; readonly number: number; readonly title: string }
  | { readonly kind: "exception-without-article"; readonly field: string; readonly number: number; readonly title: string }
  | { readonly kind: "exception-instead-missing"; readonly field: string }
  | { readonly kind: "exception-same-as-article"; readonly field: string }
  | { readonly kind: "answer-without-conflict"; readonly field: "answers" };

export const conflictField = (exceptionId: PolicyExceptionId): string => `conflict-${exceptionId}`;

export function findConflictRefusals(conflicts: readonly PolicyConflict[], answers: readonly ConflictAnswer[]): ConflictRefusal[] {
  const refusals = conflicts.flatMap((conflict): ConflictRefusal[] => {
    const { exception, campusId, number, before } = conflict;
    const field = conflictField(exception.id);
    const answer = answers.find((one) => one.exceptionId === exception.id);
    if (!answer) return [{ kind: "conflict-unanswered", field, campusId, number, title: before.title }];
    if (answer.kind === "end") return [];
    if (conflict.after === null) return [{ kind: "exception-without-article", field, number, title: before.title }];
    const instead = answer.kind === "keep" ? exception.instead : answer.instead;
    if (instead === "") return [{ kind: "exception-instead-missing", field }];
    return instead === conflict.after.text ? [{ kind: "exception-same-as-article", field }] : [];
  });
  const known = new Set(conflicts.map(({ exception }) => exception.id));
  const isStray = answers.length !== new Set(answers.map((one) => one.exceptionId)).size || answers.some((one) => !known.has(one.exceptionId));
  return isStray ? [...refusals, { kind: "answer-without-conflict", field: "answers" }] : refusals;
}

export interface ExceptionChanges {
  readonly ends: readonly { readonly exceptionId: PolicyExceptionId; readonly endsOn: CivilDate }[];
  readonly adds: readonly (Omit<PolicyException, "id"> & { readonly follows: PolicyExceptionId })[];
}

const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);

/** What the answers do to the exceptions. No text is rewritten: an adapted one ends, and another follows it. */
export function exceptionChanges(
  conflicts: readonly PolicyConflict[],
  answers: readonly ConflictAnswer[],
  { on, isInherited }: { readonly on: CivilDate; readonly isInherited: boolean },
): ExceptionChanges {
  const answered = conflicts.flatMap((conflict) => {
    const answer = answers.find((one) => one.exceptionId === conflict.exception.id);
    return answer && (answer.kind !== "keep" || isInherited) ? [{ ...conflict, answer }] : [];
  });
  return {
    ends: answered.map(({ exception }) => ({ exceptionId: exception.id, endsOn: later(on, exception.startsOn) })),
    adds: answered.flatMap(({ answer, after, exception }) => {
      if (answer.kind === "end" || after === null) return [];
      const { id: follows, campusId, reason, endsOn } = exception;
      const instead = answer.kind === "keep" ? exception.instead : answer.instead;
      return [{ follows, campusId, reason, endsOn, instead, articleKey: after.key, startsOn: later(on, exception.startsOn) }];
    }),
  };
}
