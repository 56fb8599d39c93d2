/** Pupils of a campus in the years ahead: what the district has entered, else what is known moved up a grade, else no change. */
import { z } from "zod";
import { SchoolYear } from "../calendar/school-year";
import { CampusId } from "../identifier";
import { Stage } from "../school-stage";
import type { CampusStage } from "./reallocation-facts";
import { stagesOf } from "./staff-need";

/** How far ahead the forecast looks. */
export const forecastYears = 5;

export const mostPupils = 20_000;

export const PupilProjectionEntry = z.object({
  campusId: CampusId,
  /** Pupils on 1 September of this year. */
  schoolYear: SchoolYear,
  stage: Stage,
  pupils: z.int().min(0).max(mostPupils),
  /** Where the number comes from: a report, a count of births. */
  source: z.string().max(200).transform((typed) => typed.trim()),
});
export type PupilProjectionEntry = z.infer<typeof PupilProjectionEntry>;

export interface EnteredProjection {
  readonly schoolYear: SchoolYear;
  readonly stage: Stage;
  readonly pupils: number;
  readonly source: string;
}

export interface ProjectionFacts {
  readonly presentYear: SchoolYear;
  readonly stage: CampusStage;
  /** In force for this campus. */
  readonly entered: readonly EnteredProjection[];
}

export type ProjectionRefusal =
  | { readonly kind: "projection-year"; readonly field: "schoolYear"; readonly first: SchoolYear; readonly last: SchoolYear }
  | { readonly kind: "projection-stage"; readonly field: "stage" }
  | { readonly kind: "projection-number"; readonly field: "pupils"; readonly most: number }
  | { readonly kind: "projection-needs-source"; readonly field: "source" }
  | { readonly kind: "projection-unchanged"; readonly field: "pupils" };

export function findProjectionRefusals(wish: Omit<PupilProjectionEntry, "campusId">, facts: ProjectionFacts): ProjectionRefusal[] {
  const { schoolYear, stage, pupils, source } = wish;
  const [first, last] = [facts.presentYear + 1, facts.presentYear + forecastYears];
  const refusals: ProjectionRefusal[] = [];
  if (schoolYear < first || schoolYear > last) refusals.push({ kind: "projection-year", field: "schoolYear", first, last });
  if (!stagesOf(facts.stage).includes(stage)) refusals.push({ kind: "projection-stage", field: "stage" });
  if (!Number.isInteger(pupils) || pupils < 0 || pupils > mostPupils) {
    refusals.push({ kind: "projection-number", field: "pupils", most: mostPupils });
  }
  if (source === "") refusals.push({ kind: "projection-needs-source", field: "source" });
  const known = facts.entered.find((one) => one.schoolYear === schoolYear && one.stage === stage);
  if (known?.pupils === pupils && known.source === source) refusals.push({ kind: "projection-unchanged", field: "pupils" });
  return refusals;
}

export type PupilBasis = "reported" | "entered" | "moved-up" | "constant";

export interface PupilYear {
  readonly schoolYear: SchoolYear;
  readonly pupils: number;
  readonly basis: PupilBasis;
}

/** Grades of a stage: a class of 2021 has left primary school in 2027. */
const grades = { primary: 6, junior: 3 } as const satisfies Record<Stage, number>;

/** Classes in a year, when those known move up a grade and each new intake is as large as the latest one. */
function classesIn(schoolYear: SchoolYear, stage: Stage, byEntryYear: ReadonlyMap<number, number>): number {
  const latest = Math.max(...byEntryYear.keys());
  let count = 0;
  for (let entry = schoolYear - grades[stage] + 1; entry <= schoolYear; entry += 1) count += byEntryYear.get(Math.min(entry, latest)) ?? 0;
  return count;
}

export interface PupilsAheadFacts {
  readonly presentYear: SchoolYear;
  readonly stage: Stage;
  /** The latest that was reported. */
  readonly reported: number;
  readonly entered: readonly EnteredProjection[];
  /** Classes by the year in which they entered; empty where classes are not on record. */
  readonly classesByEntryYear: ReadonlyMap<number, number>;
}

/** The present year first, then the years of the forecast. */
export function pupilsAhead({ presentYear, stage, reported, entered, classesByEntryYear }: PupilsAheadFacts): PupilYear[] {
  const years: PupilYear[] = [{ schoolYear: presentYear, pupils: reported, basis: "reported" }];
  let before = reported;
  for (let schoolYear = presentYear + 1; schoolYear <= presentYear + forecastYears; schoolYear += 1) {
    const known = entered.find((one) => one.schoolYear === schoolYear && one.stage === stage);
    const classesBefore = classesByEntryYear.size === 0 ? 0 : classesIn(schoolYear - 1, stage, classesByEntryYear);
    const movesUp = classesBefore > 0;
    const pupils = known?.pupils ?? (movesUp ? (before * classesIn(schoolYear, stage, classesByEntryYear)) / classesBefore : before);
    years.push({ schoolYear, pupils, basis: known ? "entered" : movesUp ? "moved-up" : "constant" });
    before = pupils;
  }
  return years;
}
