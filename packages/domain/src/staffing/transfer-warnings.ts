/** What an official should know of a plan and may still decide: nothing of it stops a submission. */
import type { CampusId, PersonId } from "../identifier";
import { findFairnessBreaks, type FairnessBreak } from "./fairness";
import type { MovePreference } from "./move-preference";
import type { ReallocationFacts, TransferMove } from "./reallocation-facts";
import type { TransferSettings } from "./transfer-settings";

export type PreferenceWarning =
  | { readonly kind: "against-will"; readonly personId: PersonId }
  | { readonly kind: "campus-refused"; readonly personId: PersonId; readonly campusId: CampusId };

export type TransferWarning = FairnessBreak | PreferenceWarning;

/** A plan may move someone against a refusal: 教师〔2014〕4号 makes rotation a duty. */
export function findPreferenceWarnings(moves: readonly TransferMove[], preferences: readonly MovePreference[]): PreferenceWarning[] {
  const destinationOf = new Map(moves.map((move) => [move.personId, move.toCampusId]));
  return preferences.flatMap(({ personId, campusId, kind }): PreferenceWarning[] => {
    const destination = destinationOf.get(personId);
    if (kind !== "refuse" || destination === undefined) return [];
    if (campusId === null) return [{ kind: "against-will", personId }];
    return campusId === destination ? [{ kind: "campus-refused", personId, campusId }] : [];
  });
}

export function findTransferWarnings(
  moves: readonly TransferMove[],
  facts: ReallocationFacts,
  settings: TransferSettings,
  preferences: readonly MovePreference[],
): TransferWarning[] {
  return [
    ...(settings.fairness === "warn" ? findFairnessBreaks(moves, facts) : []),
    ...findPreferenceWarnings(moves, preferences),
  ];
}
