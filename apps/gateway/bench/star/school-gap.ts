/** How far apart the schools are, from the facts of a day; and how far at most, whatever the source's blanks hide. */
import type { PersonId } from "@qitong/domain";
import { planImpact, staffMeasures, type ReallocationFacts, type StaffMeasure, type StageImpact, type TransferTeacher } from "@qitong/domain/staffing";

/** STAR has no subjects, so nobody can be told to teach PE or arts. */
export const starMeasures = ["teachers", "degree", "backbone"] as const satisfies readonly StaffMeasure[];
export type StarMeasure = (typeof starMeasures)[number];

export interface SchoolGap {
  /** Σ CV² over the measures that have a number. */
  readonly index: number;
  readonly measures: Readonly<Record<StarMeasure, MeasureGap>>;
}

export interface MeasureGap {
  readonly cv: number;
  /** For 100 pupils, at the school that has least and at the one that has most. */
  readonly lowest: number;
  readonly highest: number;
}

function onlyStage(facts: ReallocationFacts): StageImpact {
  const { stages: [stage, ...others] } = planImpact([], facts);
  if (!stage || others.length > 0) throw new Error("STAR has schools of one stage");
  return stage;
}

/** Undefined where the facts leave it open at a school. */
export function variationOf(facts: ReallocationFacts, measure: StaffMeasure): number | undefined {
  const variation = onlyStage(facts).measures.find((one) => one.measure === measure)?.byCampus.before;
  return variation?.kind === "value" ? variation.value : undefined;
}

/** Of each school for 100 pupils, by campus. */
export function valuesOf(facts: ReallocationFacts, measure: StarMeasure): ReadonlyMap<string, number> {
  return new Map(onlyStage(facts).campuses.map(({ campusId, perHundredPupils }) => {
    const amount = perHundredPupils[measure].before;
    if (typeof amount !== "number") throw new Error(`${measure} of campus ${campusId} is not known: ${amount.missing}`);
    return [campusId, amount];
  }));
}

function measureGap(facts: ReallocationFacts, measure: StarMeasure): MeasureGap {
  const cv = variationOf(facts, measure);
  if (cv === undefined) throw new Error(`${measure} has no number over all schools`);
  const values = [...valuesOf(facts, measure).values()];
  return { cv, lowest: Math.min(...values), highest: Math.max(...values) };
}

export function schoolGap(facts: ReallocationFacts): SchoolGap {
  const { imbalance } = planImpact([], facts);
  const of = (measure: StarMeasure): MeasureGap => measureGap(facts, measure);
  return { index: imbalance.before, measures: { teachers: of("teachers"), degree: of("degree"), backbone: of("backbone") } };
}

const flags = { degree: "aboveDegree", backbone: "backbone" } as const;

/** Teachers of whom the source does not say whether they count. */
export function blanksOf(facts: ReallocationFacts, measure: StarMeasure): PersonId[] {
  if (measure === "teachers") return [];
  return facts.teachers.filter((teacher) => teacher[flags[measure]] === null).map(({ personId }) => personId);
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Every way to fill in the blanks: with k of them 2^k, and there are few. */
export function rangeOverBlanks(facts: ReallocationFacts, measure: StarMeasure, blanks: readonly PersonId[]): Range {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let filling = 0; filling < 2 ** blanks.length; filling += 1) {
    const teachers = facts.teachers.map((teacher): TransferTeacher => {
      const position = blanks.indexOf(teacher.personId);
      return measure === "teachers" || position < 0 ? teacher : { ...teacher, [flags[measure]]: Math.floor(filling / 2 ** position) % 2 === 1 };
    });
    const cv = variationOf({ ...facts, teachers }, measure);
    if (cv === undefined) throw new Error(`a blank of ${measure} was left over`);
    least = Math.min(least, cv);
    most = Math.max(most, cv);
  }
  return { least, most };
}

/** Measures of the optimiser that have a number over all schools, as the facts stand. */
export const knownMeasures = (facts: ReallocationFacts): StaffMeasure[] => staffMeasures.filter((measure) => variationOf(facts, measure) !== undefined);
