/** Every reason against an act on a request. Facts in, all refusals out. */
import type { CivilDate } from "../civil-date";
import type { CampusId, PersonId, RequestId } from "../identifier";
import type { RequestSettings } from "./request-category";
import { lastDayToRespond } from "./request-clock";
import { statusAfter, type RequestAct, type RequestStatus } from "./request-lifecycle";

export interface RequestFacts {
  readonly id: RequestId;
  readonly campusId: CampusId;
  readonly status: RequestStatus;
  readonly version: number;
  readonly handlerId: PersonId | null;
  /** How often it was opened again. */
  readonly reopened: number;
  readonly answeredOn: CivilDate | null;
}

export type RequestRefusal =
  | { readonly kind: "request-changed" }
  | { readonly kind: "request-act-not-now"; readonly act: RequestAct; readonly status: RequestStatus }
  | { readonly kind: "not-the-handler" }
  | { readonly kind: "handler-cannot"; readonly field: "handlerId" }
  | { readonly kind: "handler-unchanged"; readonly field: "handlerId" }
  | { readonly kind: "merge-target-absent"; readonly field: "into" }
  | { readonly kind: "merge-into-itself"; readonly field: "into" }
  | { readonly kind: "merge-target-over"; readonly field: "into"; readonly status: RequestStatus }
  | { readonly kind: "contact-kept-from-school" }
  | { readonly kind: "no-contact" };

/** An act of staff on the version that they saw. */
export function findStaffActRefusals(request: RequestFacts, act: RequestAct, seenVersion: number): RequestRefusal[] {
  const refusals: RequestRefusal[] = [];
  if (request.version !== seenVersion) refusals.push({ kind: "request-changed" });
  if (statusAfter(request.status, act) === undefined) refusals.push({ kind: "request-act-not-now", act, status: request.status });
  return refusals;
}

/** Only the handler takes a request up, answers it or hands it back: what is said is said by who is responsible. */
export function findHandlerActRefusals(request: RequestFacts, act: "start" | "answer" | "hand-back", seenVersion: number, by: PersonId): RequestRefusal[] {
  const refusals = findStaffActRefusals(request, act, seenVersion);
  if (request.handlerId !== by) refusals.push({ kind: "not-the-handler" });
  return refusals;
}

/** @param candidates those who may handle requests of the campus today. */
export function findDispatchRefusals(
  request: RequestFacts,
  act: "dispatch" | "reassign",
  seenVersion: number,
  handlerId: PersonId,
  candidates: readonly PersonId[],
): RequestRefusal[] {
  const refusals = findStaffActRefusals(request, act, seenVersion);
  if (!candidates.includes(handlerId)) refusals.push({ kind: "handler-cannot", field: "handlerId" });
  if (act === "reassign" && handlerId === request.handlerId) refusals.push({ kind: "handler-unchanged", field: "handlerId" });
  return refusals;
}

/** A duplicate is answered with the request that it is joined to, so that one must be alive and of the same campus. */
export function findMergeRefusals(request: RequestFacts, seenVersion: number, into: RequestFacts | undefined): RequestRefusal[] {
  const refusals = findStaffActRefusals(request, "merge", seenVersion);
  if (!into || into.campusId !== request.campusId) return [...refusals, { kind: "merge-target-absent", field: "into" }];
  if (into.id === request.id) return [...refusals, { kind: "merge-into-itself", field: "into" }];
  const isAlive = statusAfter(into.status, "note") !== undefined || into.status === "closed";
  if (!isAlive) refusals.push({ kind: "merge-target-over", field: "into", status: into.status });
  return refusals;
}

export type AskerRefusal =
  | { readonly kind: "asker-act-not-now"; readonly act: RequestAct; readonly status: RequestStatus }
  | { readonly kind: "reopened-enough"; readonly times: number }
  | { readonly kind: "time-to-respond-over"; readonly lastDay: CivilDate };

/** What the asker may do, with the number and its secret in hand. */
export function findAskerActRefusals(
  request: RequestFacts,
  act: "supplement" | "withdraw" | "rate" | "reopen",
  today: CivilDate,
  settings: Pick<RequestSettings, "requestReopenDays" | "requestReopenTimes">,
): AskerRefusal[] {
  const refusals: AskerRefusal[] = [];
  if (statusAfter(request.status, act) === undefined) refusals.push({ kind: "asker-act-not-now", act, status: request.status });
  if (act !== "rate" && act !== "reopen") return refusals;
  const lastDay = request.answeredOn && lastDayToRespond(request.answeredOn, settings);
  if (lastDay !== null && today > lastDay) refusals.push({ kind: "time-to-respond-over", lastDay });
  if (act === "reopen" && request.reopened >= settings.requestReopenTimes) {
    refusals.push({ kind: "reopened-enough", times: settings.requestReopenTimes });
  }
  return refusals;
}

/** Whom the asker lets see name and phone: the school that answers, or the district alone. */
export const disclosures = ["school", "district"] as const;
export type Disclosure = (typeof disclosures)[number];

/** @param isOfDistrict whether the one who looks holds the permission for the whole district. */
export function findRevealRefusals(disclosure: Disclosure | null, isOfDistrict: boolean): RequestRefusal[] {
  if (disclosure === null) return [{ kind: "no-contact" }];
  return disclosure === "district" && !isOfDistrict ? [{ kind: "contact-kept-from-school" }] : [];
}
