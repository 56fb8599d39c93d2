/** Who represents the merged entity: said before the change registration is applied for, written into the register on the day. */
import type { CivilDate } from "../civil-date";
import { doneOn, isDecreeNumber, type MergerCase, mergerLifecycle, type MergerStatus, normaliseDecreeNumber } from "./merger-case";
import type { MergerStep } from "./merger-step-name";
import { findBeingDecidedRefusals, type MergerBeingDecidedRefusal } from "./merger-submission";

export const representativePapers = ["removal", "appointment"] as const;
export type RepresentativePaper = (typeof representativePapers)[number];

/** The change of the legal representative as a case has it; the numbers are those of its two papers, known once they are issued. */
export interface RepresentativeChange {
  readonly newRepresentative: string | null;
  readonly appointmentDocument: string | null;
  readonly removalDocument: string | null;
}

const fieldOf = { removal: "removalDocument", appointment: "appointmentDocument" } as const satisfies Record<RepresentativePaper, keyof RepresentativeChange>;

export type MergerRepresentativeRefusal =
  | { readonly kind: "case-closed"; readonly status: MergerStatus }
  | MergerBeingDecidedRefusal
  | { readonly kind: "step-already-done"; readonly field: "step"; readonly step: MergerStep; readonly on: CivilDate }
  | { readonly kind: "representative-number-form"; readonly field: "appointmentDocument" | "removalDocument"; readonly text: string };

/** Why the change cannot be entered: the application has been made in another name, or the register has been written. */
export function findMergerRepresentativeRefusals(merger: MergerCase, wish: RepresentativeChange): MergerRepresentativeRefusal[] {
  const { status, steps } = merger;
  // After the day the register itself is the place to change it.
  if (!mergerLifecycle[status].isOpen) return [{ kind: "case-closed", status }];
  const on = doneOn(steps, "change-registration");
  const isOther = wish.newRepresentative !== merger.newRepresentative;
  return [
    ...findBeingDecidedRefusals(merger),
    ...(on !== undefined && isOther ? [{ kind: "step-already-done", field: "step", step: "change-registration", on } as const] : []),
    ...representativePapers.flatMap((paper): MergerRepresentativeRefusal[] => {
      const field = fieldOf[paper];
      const text = wish[field];
      return text === null || isDecreeNumber(normaliseDecreeNumber(text)) ? [] : [{ kind: "representative-number-form", field, text }];
    }),
  ];
}

export type RepresentativeNumberRefusal = { readonly kind: "representative-number-missing"; readonly paper: RepresentativePaper; readonly name: string };

/** The register takes no representative without both papers (国务院令第411号), so no day is set before they are known. */
export function findRepresentativeNumberRefusals(change: RepresentativeChange): RepresentativeNumberRefusal[] {
  const { newRepresentative: name } = change;
  if (name === null) return [];
  return representativePapers.filter((paper) => change[fieldOf[paper]] === null).map((paper) => ({ kind: "representative-number-missing", paper, name }));
}

export interface RepresentativeEntryInForce {
  readonly name: string;
  readonly startsOn: CivilDate;
}

export interface AppointedByMerger {
  readonly name: string;
  readonly appointmentDocument: string;
  readonly removalDocument: string;
}

/**
 * What the day writes into the register of the absorbing entity. Nothing when nobody changes, when the register names the
 * person already, or when an official entered someone for that day or a later one: that entry knows more than the case.
 */
export function representativeOfMerger(change: RepresentativeChange, latest: RepresentativeEntryInForce | undefined, effectiveOn: CivilDate): AppointedByMerger | null {
  const { newRepresentative: name, appointmentDocument, removalDocument } = change;
  if (name === null || appointmentDocument === null || removalDocument === null) return null;
  if (latest && (latest.name === name || latest.startsOn >= effectiveOn)) return null;
  return { name, appointmentDocument, removalDocument };
}
