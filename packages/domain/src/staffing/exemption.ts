/** 暂不交流: who is exempt from rotation for a while, with the evidence, and every reason against recording it. */
import { z } from "zod";
import { CivilDate, type Period } from "../civil-date";
import { PersonId } from "../identifier";
import { DocumentUpload } from "../document";
import type { Sex } from "./retirement";
import type { Words } from "./vocabulary";

export const exemptionKeys = ["pregnant", "nursing", "ill", "protected"] as const;
export const ExemptionKind = z.enum(exemptionKeys);
export type ExemptionKind = z.infer<typeof ExemptionKind>;
export const exemptionKinds = {
  pregnant: { zh: "孕期", en: "Pregnant" },
  nursing: { zh: "哺乳期", en: "Nursing" },
  ill: { zh: "重病", en: "Seriously ill" },
  protected: { zh: "学校保留", en: "Kept by the school" },
} as const satisfies Record<ExemptionKind, Words>;

export const NewExemption = z.object({
  personId: PersonId,
  kind: ExemptionKind,
  startsOn: CivilDate,
  endsOn: CivilDate.nullable(),
  /** What was shown: a certificate with its number, a decision. */
  evidence: z.string().trim().max(300),
  /** The scanned or photographed paper itself. */
  papers: z.array(DocumentUpload).max(5).default([]),
});
export type NewExemption = z.infer<typeof NewExemption>;

/** Names one exemption. */
export const ExemptionKey = z.object({ personId: PersonId, kind: ExemptionKind, startsOn: CivilDate });
export type ExemptionKey = z.infer<typeof ExemptionKey>;

export const ExemptionEnd = ExemptionKey.extend({ endsOn: CivilDate });
export type ExemptionEnd = z.infer<typeof ExemptionEnd>;

export interface RecordedExemption extends Period {
  readonly kind: ExemptionKind;
}

export type ExemptionRefusal =
  | { readonly kind: "exemption-ends-before-start"; readonly field: "endsOn" }
  | { readonly kind: "exemption-needs-end"; readonly field: "endsOn"; readonly exemption: ExemptionKind }
  | { readonly kind: "exemption-needs-evidence"; readonly field: "evidence" }
  | { readonly kind: "exemption-not-for-sex"; readonly field: "kind"; readonly exemption: ExemptionKind }
  | ({ readonly kind: "exemption-overlaps"; readonly field: "startsOn" } & Period);

const ofWomen: readonly ExemptionKind[] = ["pregnant", "nursing"];


export function findExemptionRefusals(
  wanted: Omit<NewExemption, "personId" | "papers">,
  recorded: readonly RecordedExemption[],
  sex: Sex | null,
): ExemptionRefusal[] {
  const { kind, startsOn, endsOn } = wanted;
  const refusals: ExemptionRefusal[] = [];
  if (ofWomen.includes(kind) && sex === "male") refusals.push({ kind: "exemption-not-for-sex", field: "kind", exemption: kind });
  // Each is looked at anew before it goes on: without an end it would exempt for ever.
  if (endsOn === null) refusals.push({ kind: "exemption-needs-end", field: "endsOn", exemption: kind });
  if (endsOn !== null && endsOn <= startsOn) refusals.push({ kind: "exemption-ends-before-start", field: "endsOn" });
  if (wanted.evidence === "") refusals.push({ kind: "exemption-needs-evidence", field: "evidence" });
  const other = recorded.find(
    (one) =>
      one.kind === kind && one.startsOn !== one.endsOn &&
      (one.endsOn === null || startsOn < one.endsOn) && (endsOn === null || one.startsOn < endsOn),
  );
  const sameStart = recorded.find((one) => one.kind === kind && one.startsOn === startsOn);
  const found = other ?? sameStart;
  if (found) refusals.push({ kind: "exemption-overlaps", field: "startsOn", startsOn: found.startsOn, endsOn: found.endsOn });
  return refusals;
}

export type ExemptionEndRefusal =
  | { readonly kind: "exemption-already-ends"; readonly field: "endsOn"; readonly endsOn: CivilDate }
  | { readonly kind: "exemption-end-in-past"; readonly field: "endsOn"; readonly today: CivilDate }
  | { readonly kind: "exemption-end-before-start"; readonly field: "endsOn" };

/** An exemption is only ever shortened, and from today on: what was in force on a past day stays so. */
export function findExemptionEndRefusals(endsOn: CivilDate, exemption: Period, today: CivilDate): ExemptionEndRefusal[] {
  const refusals: ExemptionEndRefusal[] = [];
  if (exemption.endsOn !== null && exemption.endsOn <= endsOn) {
    refusals.push({ kind: "exemption-already-ends", field: "endsOn", endsOn: exemption.endsOn });
  }
  if (endsOn < today) refusals.push({ kind: "exemption-end-in-past", field: "endsOn", today });
  if (endsOn < exemption.startsOn) refusals.push({ kind: "exemption-end-before-start", field: "endsOn" });
  return refusals;
}
