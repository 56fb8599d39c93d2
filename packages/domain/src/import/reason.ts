/** Why a field or a row of a file cannot be taken as it is. Words for each: reason-texts.ts. */
import type { CivilDate } from "../civil-date";
import type { CreditCodeRefusal } from "../legal-entity/credit-code";
import type { SchoolCodeRefusal } from "../legal-entity/school-code";
import type { IdentityNumberFault } from "./identity-number";

/** The file's own faults: whoever wrote it can mend them. */
type FileFault =
  | { readonly kind: "required" }
  | { readonly kind: "too-long"; readonly most: number }
  | { readonly kind: "damaged-number"; readonly text: string }
  | { readonly kind: "not-a-number"; readonly text: string }
  | { readonly kind: "not-whole"; readonly text: string }
  | { readonly kind: "out-of-range"; readonly least: number; readonly most: number }
  | { readonly kind: "not-a-date"; readonly text: string }
  | { readonly kind: "not-an-amount"; readonly text: string }
  | { readonly kind: "finer-than-fen"; readonly text: string }
  | { readonly kind: "phone-form"; readonly text: string }
  | { readonly kind: "unknown-word"; readonly text: string }
  | { readonly kind: "contradicts-identity-number"; readonly expected: string }
  | { readonly kind: "contradicts-field"; readonly field: string }
  | { readonly kind: "campus-unknown"; readonly text: string }
  | { readonly kind: "campus-ambiguous"; readonly text: string }
  | { readonly kind: "left-before-arrival"; readonly arrivedOn: CivilDate }
  | { readonly kind: "closed-before-opening"; readonly openedOn: CivilDate }
  | { readonly kind: "not-for-stage" }
  | { readonly kind: "part-exceeds-whole"; readonly whole: number }
  | IdentityNumberFault
  | CreditCodeRefusal
  | SchoolCodeRefusal;

/** What the file says and what we know do not agree; a person has to decide which is right. */
type Disagreement =
  | { readonly kind: "duplicate-in-file"; readonly rowNumbers: readonly number[] }
  | { readonly kind: "staff-number-of-other-person"; readonly name: string }
  | { readonly kind: "staff-number-differs"; readonly known: string }
  | { readonly kind: "name-differs"; readonly known: string }
  | { readonly kind: "campus-differs"; readonly known: string }
  | { readonly kind: "arrival-differs"; readonly known: CivilDate }
  | { readonly kind: "left-on-differs"; readonly known: CivilDate }
  | { readonly kind: "employment-ended"; readonly endedOn: CivilDate }
  | { readonly kind: "later-record"; readonly startsOn: CivilDate }
  | { readonly kind: "stage-differs"; readonly known: string }
  | { readonly kind: "credit-code-differs"; readonly known: string }
  | { readonly kind: "credit-code-taken"; readonly by: string }
  | { readonly kind: "school-code-differs"; readonly known: string }
  | { readonly kind: "local-number-differs"; readonly known: string }
  | { readonly kind: "campus-closed"; readonly closedOn: CivilDate }
  | { readonly kind: "staff-after-closing"; readonly people: number }
  | { readonly kind: "already-counted" };

export type Reason = FileFault | Disagreement;
export type ReasonKind = Reason["kind"];

/** A reason makes its row an error or a conflict. */
export const reasonOutcomes = {
  required: "error",
  "too-long": "error",
  "damaged-number": "error",
  "not-a-number": "error",
  "not-whole": "error",
  "out-of-range": "error",
  "not-a-date": "error",
  "not-an-amount": "error",
  "finer-than-fen": "error",
  "phone-form": "error",
  "unknown-word": "error",
  "contradicts-identity-number": "error",
  "contradicts-field": "error",
  "campus-unknown": "error",
  "campus-ambiguous": "error",
  "left-before-arrival": "error",
  "closed-before-opening": "error",
  "not-for-stage": "error",
  "part-exceeds-whole": "error",
  "identity-form": "error",
  "identity-birth-date": "error",
  "identity-check-digit": "error",
  "credit-code-length": "error",
  "credit-code-alphabet": "error",
  "credit-code-check-digit": "error",
  "credit-code-area": "error",
  "credit-code-not-institution": "error",
  "school-code-form": "error",
  "school-code-category": "error",
  "school-code-province": "error",
  "school-code-retired": "conflict",
  "school-code-in-use": "conflict",
  "duplicate-in-file": "conflict",
  "staff-number-of-other-person": "conflict",
  "staff-number-differs": "conflict",
  "name-differs": "conflict",
  "campus-differs": "conflict",
  "arrival-differs": "conflict",
  "left-on-differs": "conflict",
  "employment-ended": "conflict",
  "later-record": "conflict",
  "stage-differs": "conflict",
  "credit-code-differs": "conflict",
  "credit-code-taken": "conflict",
  "school-code-differs": "conflict",
  "local-number-differs": "conflict",
  "campus-closed": "conflict",
  "staff-after-closing": "conflict",
  "already-counted": "conflict",
} as const satisfies Record<ReasonKind, "error" | "conflict">;

export interface Problem {
  /** The field's key, or null when the row as a whole is meant. */
  readonly field: string | null;
  readonly reason: Reason;
}
