/** How many staff pupils call for by the ratio, and how an entity stands to what is approved and to what is needed. */
import { stages, type Stage } from "../school-stage";
import type { PupilsPerStaff } from "./establishment-settings";
import type { CampusStage } from "./reallocation-facts";

/** Pupils of each stage that is taught; null where they were not reported. */
export type StagePupils = Readonly<Partial<Record<Stage, number | null>>>;

export function stagesOf(stage: CampusStage): readonly Stage[] {
  return stage === "nine-year" ? stages : [stage];
}

/** A nine-year school reports all its pupils and those of the junior stage. */
export function pupilsByStage(stage: CampusStage, all: number | null, junior: number | null): StagePupils {
  if (stage !== "nine-year") return { [stage]: all };
  const isKnown = all !== null && junior !== null;
  return { primary: isKnown ? all - junior : null, junior: isKnown ? junior : null };
}

/** Null when the pupils of a stage are not known: half a number would pass for the whole. Not rounded, so that parts add up. */
export function staffNeed(pupils: StagePupils, ratio: PupilsPerStaff): number | null {
  let need = 0;
  for (const stage of stages) {
    const ofStage = pupils[stage];
    if (ofStage === null) return null;
    if (ofStage !== undefined) need += ofStage / ratio[stage];
  }
  return need;
}

export type Standing =
  | { readonly kind: "over"; readonly by: number }
  | { readonly kind: "short"; readonly by: number }
  | { readonly kind: "even" }
  | { readonly kind: "unknown" };

/** 超编、缺编: established staff against the approved number. */
export function standingOf(established: number, approved: number | null): Standing {
  if (approved === null) return { kind: "unknown" };
  if (established === approved) return { kind: "even" };
  return established > approved ? { kind: "over", by: established - approved } : { kind: "short", by: approved - established };
}

export type NonTeaching =
  | { readonly kind: "within"; readonly atMost: number; readonly limit: number }
  /** More staff without a subject than may be non-teaching: the list must say who teaches before this can be judged. */
  | { readonly kind: "open"; readonly atMost: number; readonly limit: number }
  | { readonly kind: "no-staff"; readonly limit: number };

/**
 * The staff list names subjects, not who does not teach: whoever has no subject there may be non-teaching, so their share is
 * the most that it can be. Shares in percent.
 */
export function nonTeachingOf(staff: number, withoutSubject: number, limit: number): NonTeaching {
  if (staff === 0) return { kind: "no-staff", limit };
  const atMost = (withoutSubject / staff) * 100;
  return { kind: atMost <= limit ? "within" : "open", atMost, limit };
}
