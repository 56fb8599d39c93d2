/** Who may be asked to rotate (交流轮岗), 教师〔2014〕4号: every reason against it, not the first. */
import { addMonths, fullYearsBetween, type CivilDate } from "../civil-date";
import { retirementDate, type Sex } from "./retirement";
import type { RotationSettings } from "./transfer-settings";

export type Exemption = "pregnant" | "nursing" | "ill" | "protected";

export interface RotationFacts {
  /** Start of the unbroken time at the present campus; a merger does not interrupt it. */
  readonly atCampusSince: CivilDate | null;
  readonly bornOn: CivilDate | null;
  readonly sex: Sex | null;
  /** Exemptions in force on the day. */
  readonly exemptions: readonly Exemption[];
  readonly isClassHead: boolean;
}

export type RotationBar =
  | { readonly kind: "too-few-years"; readonly years: number; readonly needed: number }
  | { readonly kind: "years-unknown"; readonly needed: number }
  | { readonly kind: "pregnant" }
  | { readonly kind: "nursing" }
  | { readonly kind: "ill" }
  | { readonly kind: "near-retirement"; readonly retiresOn: CivilDate; readonly withinYears: number }
  | { readonly kind: "class-head" }
  | { readonly kind: "protected" };

function yearsBars(facts: RotationFacts, settings: RotationSettings, on: CivilDate): RotationBar[] {
  const needed = settings.leastYearsAtOneSchool;
  if (needed === 0) return [];
  if (facts.atCampusSince === null) return [{ kind: "years-unknown", needed }];
  const years = fullYearsBetween(facts.atCampusSince, on);
  return years < needed ? [{ kind: "too-few-years", years, needed }] : [];
}

/** Without a date of birth or sex nothing is claimed: the exemption is the teacher's to show. */
function retirementBars(facts: RotationFacts, settings: RotationSettings, on: CivilDate): RotationBar[] {
  if (facts.bornOn === null || facts.sex === null) return [];
  const retiresOn = retirementDate(facts.bornOn, facts.sex);
  const withinYears = settings.nearRetirementYears;
  return retiresOn < addMonths(on, withinYears * 12) ? [{ kind: "near-retirement", retiresOn, withinYears }] : [];
}

function exemptionBars(facts: RotationFacts, settings: RotationSettings): RotationBar[] {
  return [...new Set(facts.exemptions)]
    .filter((kind) => kind === "protected" || settings.exempt[kind])
    .map((kind) => ({ kind }));
}

/** All reasons why a teacher is not asked to rotate on that day; none means eligible. */
export function findRotationBars(facts: RotationFacts, settings: RotationSettings, on: CivilDate): RotationBar[] {
  const classHead: RotationBar[] = facts.isClassHead && !settings.classHeadsMayMove ? [{ kind: "class-head" }] : [];
  return [
    ...yearsBars(facts, settings, on),
    ...exemptionBars(facts, settings),
    ...retirementBars(facts, settings, on),
    ...classHead,
  ];
}
