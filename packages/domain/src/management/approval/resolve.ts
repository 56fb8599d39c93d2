/** From an approver as a flow names it to the office that is asked. */
import type { Approver } from "./flow";
import { districtOffice, firstAble, lineAbove, lineFromCampus, lineOf, type Applicant, type Office, type OfficeFacts } from "./office";

/** The office that decided a step already, for approvers that are told by an earlier one. */
export type DecidedBy = (stepId: string) => Office | undefined;

/** The office that a flow means and, in order, those above it, which are asked where it is vacant or the applicant's own. */
export function approverLine(approver: Approver, applicant: Applicant, facts: OfficeFacts, decidedBy: DecidedBy): Office[] {
  switch (approver.kind) {
    case "campus-head":
      return lineFromCampus(applicant, facts);
    case "entity-principal":
      return lineFromCampus({ ...applicant, campusId: null }, facts);
    case "department-head":
      return lineOf({ role: "department-head", placeKind: "department", placeId: approver.departmentId }, facts);
    case "district-role":
      return lineOf(districtOffice(approver.role, facts), facts);
    case "superior": {
      const decided = approver.of === "applicant" ? undefined : decidedBy(approver.of);
      return decided ? lineOf(decided, facts).slice(1) : lineAbove(applicant, facts);
    }
  }
}

/**
 * Whom a step asks today. An approver who is the applicant is replaced by the next superior, and so is a vacant office;
 * undefined when nobody is left who could decide.
 */
export function resolveApprover(approver: Approver, applicant: Applicant, facts: OfficeFacts, decidedBy: DecidedBy): Office | undefined {
  return firstAble(approverLine(approver, applicant, facts, decidedBy), applicant, facts);
}
