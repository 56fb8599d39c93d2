/** 交流意向: what a teacher wishes and refuses for a school year, as stated while the window is open. */
import { z } from "zod";
import type { CivilDate } from "../civil-date";
import { CampusId, type PersonId } from "../identifier";
import { findNotOpen, type PreferenceWindow, type WindowNotOpen } from "./preference-window";
import type { CampusStage } from "./reallocation-facts";
import type { Words } from "./vocabulary";

export const unwillingReasonKeys = ["family", "health", "classes", "other"] as const;
export const UnwillingReason = z.enum(unwillingReasonKeys);
export type UnwillingReason = z.infer<typeof UnwillingReason>;
export const unwillingReasons = {
  family: { zh: "家庭照顾", en: "Care for the family" },
  health: { zh: "健康", en: "Health" },
  classes: { zh: "任课衔接", en: "Classes that would change teacher" },
  other: { zh: "其他", en: "Other" },
} as const satisfies Record<UnwillingReason, Words>;

/** One wish or refusal in the form in which plans use it. Without a campus it is of moving at all. */
export interface MovePreference {
  readonly personId: PersonId;
  readonly campusId: CampusId | null;
  readonly kind: "wish" | "refuse";
  /** 1 for what is wished most; null where there is no order. */
  readonly rank: number | null;
}

export const mostWishes = 3;

export const PreferenceStatement = z.object({
  willing: z.boolean(),
  reason: UnwillingReason.nullable(),
  reasonNote: z.string().trim().max(200),
  /** In order, the dearest first. */
  wishes: z.array(CampusId).max(20),
  refuses: z.array(CampusId).max(60),
  /** How the way to work is travelled, and what limits it. */
  commuteNote: z.string().trim().max(200),
});
export type PreferenceStatement = z.infer<typeof PreferenceStatement>;

interface StagedCampus {
  readonly campusId: CampusId;
  readonly stage: CampusStage;
}

export interface PreferenceFacts {
  readonly window: PreferenceWindow | null;
  /** Campuses of the district that are open. */
  readonly campuses: readonly StagedCampus[];
  /** Where the teacher works; null for who works at no campus. */
  readonly own: StagedCampus | null;
}

export type PreferenceRefusal =
  | WindowNotOpen
  | { readonly kind: "preference-no-campus" }
  | { readonly kind: "preference-reason-missing"; readonly field: "reason" }
  | { readonly kind: "preference-note-missing"; readonly field: "reasonNote" }
  | { readonly kind: "preference-too-many-wishes"; readonly field: "wishes"; readonly most: number }
  | { readonly kind: "preference-own-campus"; readonly field: "wishes" | "refuses"; readonly campusId: CampusId }
  | { readonly kind: "preference-campus-twice"; readonly field: "refuses"; readonly campusId: CampusId }
  | { readonly kind: "preference-other-stage"; readonly field: "wishes"; readonly campusId: CampusId };

function campusRefusals({ wishes, refuses }: PreferenceStatement, { campuses, own }: PreferenceFacts): PreferenceRefusal[] {
  const stages = new Map(campuses.map(({ campusId, stage }) => [campusId, stage]));
  const named = [...wishes, ...refuses];
  const twice = new Set(named.filter((campusId, index) => named.indexOf(campusId) !== index));
  return [
    ...(["wishes", "refuses"] as const).flatMap((field): PreferenceRefusal[] => {
      const isOwn = own !== null && (field === "wishes" ? wishes : refuses).includes(own.campusId);
      return isOwn ? [{ kind: "preference-own-campus", field, campusId: own.campusId }] : [];
    }),
    ...[...twice].map((campusId) => ({ kind: "preference-campus-twice" as const, field: "refuses" as const, campusId })),
    ...wishes
      .filter((campusId) => own !== null && campusId !== own.campusId && stages.get(campusId) !== own.stage)
      .map((campusId) => ({ kind: "preference-other-stage" as const, field: "wishes" as const, campusId })),
  ];
}

/** That every campus is of the district is for whoever loads them to check: a foreign one is as absent. */
export function findPreferenceRefusals(wanted: PreferenceStatement, facts: PreferenceFacts, today: CivilDate): PreferenceRefusal[] {
  const refusals: PreferenceRefusal[] = [...findNotOpen(facts.window, today)];
  if (facts.own === null) refusals.push({ kind: "preference-no-campus" });
  if (!wanted.willing && wanted.reason === null) refusals.push({ kind: "preference-reason-missing", field: "reason" });
  if (!wanted.willing && wanted.reason === "other" && wanted.reasonNote === "") {
    refusals.push({ kind: "preference-note-missing", field: "reasonNote" });
  }
  if (wanted.wishes.length > mostWishes) refusals.push({ kind: "preference-too-many-wishes", field: "wishes", most: mostWishes });
  return [...refusals, ...campusRefusals(wanted, facts)];
}

/** What a statement means for plans. Who is willing and names no campus would go anywhere. */
export function movePreferencesOf(
  personId: PersonId,
  { willing, wishes, refuses }: Pick<PreferenceStatement, "willing" | "wishes" | "refuses">,
): MovePreference[] {
  const all: MovePreference[] = willing
    ? wishes.length === 0 ? [{ personId, campusId: null, kind: "wish", rank: null }] : []
    : [{ personId, campusId: null, kind: "refuse", rank: null }];
  return [
    ...all,
    ...wishes.map((campusId, index) => ({ personId, campusId, kind: "wish" as const, rank: index + 1 })),
    ...refuses.map((campusId) => ({ personId, campusId, kind: "refuse" as const, rank: null })),
  ];
}
