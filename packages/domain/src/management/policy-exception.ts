/** A recorded exception: which article a campus does otherwise, how, why, and until when. */
import { z } from "zod";
import { addDays, CivilDate, type Period } from "../civil-date";
import { CampusId, PolicyExceptionId, PolicyId } from "../identifier";
import type { PolicyText } from "./policy";
import { isSameArticle } from "./policy-difference";

export const longestInstead = 2000;

export interface PolicyException extends Period {
  readonly id: PolicyExceptionId;
  readonly campusId: CampusId;
  readonly articleKey: number;
  readonly instead: string;
  readonly reason: string;
  readonly startsOn: CivilDate;
  /** Every exception has an end: one that is still needed is allowed again. */
  readonly endsOn: CivilDate;
}

export const ExceptionRecord = z.object({
  policyId: PolicyId,
  campusId: CampusId,
  articleKey: z.int().min(1),
  instead: z.string().trim().max(longestInstead),
  reason: z.string().trim().max(500),
  startsOn: CivilDate,
  /** The last day on which it holds. */
  lastsUntil: CivilDate,
});
export type ExceptionRecord = z.infer<typeof ExceptionRecord>;

export const ExceptionEnd = z.object({
  policyId: PolicyId,
  exceptionId: PolicyExceptionId,
  /** The first day on which the article holds again. */
  endsOn: CivilDate,
  reason: z.string().trim().min(1).max(500),
});
export type ExceptionEnd = z.infer<typeof ExceptionEnd>;

export type ExceptionRefusal =
  | { readonly kind: "policy-not-in-force-there"; readonly field: "startsOn" }
  | { readonly kind: "article-not-in-force"; readonly field: "articleKey" }
  | { readonly kind: "exception-instead-missing"; readonly field: "instead" }
  | { readonly kind: "exception-same-as-article"; readonly field: "instead" }
  | { readonly kind: "exception-reason-missing"; readonly field: "reason" }
  | { readonly kind: "exception-starts-in-past"; readonly field: "startsOn"; readonly today: CivilDate }
  | { readonly kind: "exception-ends-before-start"; readonly field: "lastsUntil" }
  | { readonly kind: "article-changes-later"; readonly field: "lastsUntil"; readonly startsOn: CivilDate }
  | { readonly kind: "exception-held-already"; readonly field: "articleKey"; readonly startsOn: CivilDate; readonly endsOn: CivilDate };

export interface ExceptionFacts {
  readonly today: CivilDate;
  /** What is in force at the campus on the exception's first day. */
  readonly inForce: PolicyText | undefined;
  /** The version that is set to follow there. */
  readonly ahead?: { readonly text: PolicyText; readonly startsOn: CivilDate } | undefined;
  /** The exceptions of the campus from this policy. */
  readonly held: readonly PolicyException[];
}

export function findExceptionRefusals(wanted: Omit<ExceptionRecord, "policyId" | "campusId">, facts: ExceptionFacts): ExceptionRefusal[] {
  const { articleKey, instead, startsOn, lastsUntil } = wanted;
  const refusals: ExceptionRefusal[] = [];
  const article = facts.inForce?.articles.find(({ key }) => key === articleKey);
  if (!facts.inForce) refusals.push({ kind: "policy-not-in-force-there", field: "startsOn" });
  else if (!article) refusals.push({ kind: "article-not-in-force", field: "articleKey" });
  if (instead.trim() === "") refusals.push({ kind: "exception-instead-missing", field: "instead" });
  if (article && instead.trim() === article.text) refusals.push({ kind: "exception-same-as-article", field: "instead" });
  if (wanted.reason.trim() === "") refusals.push({ kind: "exception-reason-missing", field: "reason" });
  if (startsOn < facts.today) refusals.push({ kind: "exception-starts-in-past", field: "startsOn", today: facts.today });
  if (lastsUntil < startsOn) refusals.push({ kind: "exception-ends-before-start", field: "lastsUntil" });
  const { ahead } = facts;
  const next = ahead?.text.articles.find(({ key }) => key === articleKey);
  // What was asked of exceptions when that version was published was not asked of one that comes after it.
  if (ahead && article && lastsUntil >= ahead.startsOn && (!next || !isSameArticle(article, next))) {
    refusals.push({ kind: "article-changes-later", field: "lastsUntil", startsOn: ahead.startsOn });
  }
  const rival = facts.held.find(
    (one) => one.articleKey === articleKey && startsOn < one.endsOn && one.startsOn < one.endsOn && one.startsOn <= lastsUntil,
  );
  if (rival) refusals.push({ kind: "exception-held-already", field: "articleKey", startsOn: rival.startsOn, endsOn: rival.endsOn });
  return refusals;
}

export const exceptionPeriod = ({ startsOn, lastsUntil }: Pick<ExceptionRecord, "startsOn" | "lastsUntil">) => ({
  startsOn,
  endsOn: addDays(lastsUntil, 1),
});

export type ExceptionEndRefusal =
  | { readonly kind: "exception-over"; readonly endsOn: CivilDate }
  | { readonly kind: "exception-end-in-past"; readonly field: "endsOn"; readonly today: CivilDate }
  | { readonly kind: "exception-end-later"; readonly field: "endsOn"; readonly endsOn: CivilDate };

/** It can be ended earlier, never made longer: for that it is allowed anew, with its reason. */
export function findExceptionEndRefusals(endsOn: CivilDate, held: Pick<PolicyException, "endsOn">, today: CivilDate): ExceptionEndRefusal[] {
  if (held.endsOn <= today) return [{ kind: "exception-over", endsOn: held.endsOn }];
  const refusals: ExceptionEndRefusal[] = [];
  if (endsOn < today) refusals.push({ kind: "exception-end-in-past", field: "endsOn", today });
  if (endsOn >= held.endsOn) refusals.push({ kind: "exception-end-later", field: "endsOn", endsOn: held.endsOn });
  return refusals;
}
