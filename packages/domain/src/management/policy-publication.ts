/** Publishing a text at campuses from a day on: every reason against it. Rolling back is the same act with an older text. */
import { z } from "zod";
import { CivilDate } from "../civil-date";
import { CampusId, PolicyId } from "../identifier";
import { AudienceGroup, type AudienceRefusal } from "./audience";
import type { PolicyText } from "./policy";
import { ConflictAnswer, findConflictRefusals, findConflicts, type CampusState, type ConflictRefusal, type PolicyConflict } from "./policy-conflict";
import { isSameText } from "./policy-difference";
import { findUnfinishedRefusals, type UnfinishedRefusal } from "./policy-draft";

/** Where the text comes from: the open draft as it was seen, or a version of before. */
export const PublicationSource = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("draft"), revision: z.int().min(1) }),
  z.object({ kind: z.literal("version"), number: z.int().min(1) }),
]);
export type PublicationSource = z.infer<typeof PublicationSource>;

export const PolicyPublication = z.object({
  policyId: PolicyId,
  source: PublicationSource,
  /** The newest version that was seen; another publication meanwhile changes what this one does. */
  latestSeen: z.int().min(0),
  campusIds: z.array(CampusId).max(500),
  effectiveOn: CivilDate,
  /** What is new, in a sentence, for those who know the version before. */
  note: z.string().trim().max(500),
  /** Who has to acknowledge it; nobody when empty. */
  acknowledgedBy: z.array(AudienceGroup).max(20),
  acknowledgeUntil: CivilDate.nullable(),
  answers: z.array(ConflictAnswer).max(2000),
});
export type PolicyPublication = z.infer<typeof PolicyPublication>;

export interface PublicationFacts {
  readonly today: CivilDate;
  readonly latest: number;
  readonly text: PolicyText;
  /** The state of each campus that is chosen. */
  readonly states: readonly CampusState[];
}

export type PublicationRefusal =
  | UnfinishedRefusal
  | ConflictRefusal
  | AudienceRefusal
  | { readonly kind: "published-meanwhile"; readonly latest: number }
  | { readonly kind: "no-campus-chosen"; readonly field: "campusIds" }
  | { readonly kind: "policy-effective-past"; readonly field: "effectiveOn"; readonly today: CivilDate }
  | { readonly kind: "later-version-set"; readonly field: "effectiveOn"; readonly campusId: CampusId; readonly startsOn: CivilDate }
  | { readonly kind: "nothing-changes"; readonly field: "campusIds" }
  | { readonly kind: "acknowledge-until-past"; readonly field: "acknowledgeUntil"; readonly today: CivilDate }
  | { readonly kind: "acknowledge-until-without-audience"; readonly field: "acknowledgedBy" };

export function findPublicationRefusals(
  wanted: Omit<PolicyPublication, "policyId" | "source">,
  { today, latest, text, states }: PublicationFacts,
): PublicationRefusal[] {
  const { effectiveOn, acknowledgeUntil } = wanted;
  const refusals: PublicationRefusal[] = findUnfinishedRefusals(text);
  if (wanted.latestSeen !== latest) refusals.push({ kind: "published-meanwhile", latest });
  if (states.length === 0) refusals.push({ kind: "no-campus-chosen", field: "campusIds" });
  if (effectiveOn < today) refusals.push({ kind: "policy-effective-past", field: "effectiveOn", today });
  for (const { campusId, latestStartsOn } of states) {
    if (latestStartsOn !== null && effectiveOn < latestStartsOn) {
      refusals.push({ kind: "later-version-set", field: "effectiveOn", campusId, startsOn: latestStartsOn });
    }
  }
  const changesNothing = states.length > 0 && states.every((state) => !state.isInherited && isSameText(state.text, text));
  if (changesNothing) refusals.push({ kind: "nothing-changes", field: "campusIds" });
  if (acknowledgeUntil !== null) {
    if (acknowledgeUntil < today) refusals.push({ kind: "acknowledge-until-past", field: "acknowledgeUntil", today });
    if (wanted.acknowledgedBy.length === 0) refusals.push({ kind: "acknowledge-until-without-audience", field: "acknowledgedBy" });
  }
  return [...refusals, ...findConflictRefusals(conflictsOf(text, states), wanted.answers)];
}

export function conflictsOf(text: PolicyText, states: readonly CampusState[]): PolicyConflict[] {
  return states.flatMap((state) => findConflicts(text, state));
}
