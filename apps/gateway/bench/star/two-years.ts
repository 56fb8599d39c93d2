/**
 * STAR's two years in sequence on one database: each year is imported, its blanks are answered, a plan is suggested and
 * carried out, and the schools are measured before and after. Whatever ends on a clock or is not proven is a fault.
 */
import { civilDate, type CivilDate } from "@qitong/domain";
import type { ReallocationFacts, StaffMeasure } from "@qitong/domain/staffing";
import { callersOf, importStarFile, installStar } from "../../src/star/install-star";
import { starYears, type StarFile } from "../../src/star/mappings";
import type { Databases } from "../../src/star/star-district";
import { carryOut, DayClock, draftPlan, keepNumbers, readFacts, suggestPlan, type PlanYear, type StarWorld, type SuggestedPlan } from "./plan-of-year";
import { blanksOf, knownMeasures, rangeOverBlanks, schoolGap, starMeasures, valuesOf, type Range, type SchoolGap, type StarMeasure } from "./school-gap";

export interface StarYear {
  readonly grade: number;
  readonly schools: number;
  readonly teachers: number;
  readonly pupils: number;
  /** What the optimiser could balance as the source stands, before an official answers its blanks. */
  readonly knownAsRecorded: readonly StaffMeasure[];
  readonly blanks: Readonly<Record<StarMeasure, number>>;
  readonly before: SchoolGap;
  readonly after: SchoolGap;
  /** Of the CV, whatever the blanks hide. */
  readonly ranges: Readonly<Record<StarMeasure, { readonly before: Range; readonly after: Range }>>;
  /** Carried out. */
  readonly plan: SuggestedPlan;
  /** Only looked at: what is left where each school keeps its number of teachers. */
  readonly withNumbersKept: SuggestedPlan;
}

export interface TwoYears {
  readonly years: readonly StarYear[];
  /** Of a school's figure in one year with its figure in the next, before either plan (Pearson). */
  readonly persistence: Readonly<Record<StarMeasure, number>>;
}

/** The second term: a plan needs its notice, and STAR's teachers stay for one school year. */
const dates = { 2025: { opens: civilDate("2025-09-01"), blanksAnsweredOn: civilDate("2025-09-02"), effectiveOn: civilDate("2026-03-01") },
  2026: { opens: civilDate("2026-09-01"), blanksAnsweredOn: civilDate("2026-09-02"), effectiveOn: civilDate("2027-03-01") } } as const;

export async function runTwoYears(databases: Databases, folder: string): Promise<TwoYears> {
  const clock = new DayClock(dates[2025].opens);
  const years: StarYear[] = [];
  const firsts: ReallocationFacts[] = [];
  for (const { grade, schoolYear, files } of starYears) {
    const { opens, effectiveOn, blanksAnsweredOn } = dates[schoolYear];
    clock.day = opens;
    const { districtId, officials } = await installStar({ databases, clock, folder, files, password: "not used", hash: async () => "not used" });
    const world: StarWorld = { databases, clock, districtId, officials };
    const planId = await draftPlan(world, { schoolYear, effectiveOn });
    const recorded = await readFacts(world, planId);
    await answerBlanks(world, folder, files, blanksAnsweredOn);
    const before = await readFacts(world, planId);
    await checkBoard(world, effectiveOn, schoolGap(before));
    const withNumbersKept = await suggestWithNumbersKept(world, { schoolYear, effectiveOn });
    const plan = await suggestPlan(world, planId);
    await carryOut(world, planId, plan);
    const after = await readFacts(world, planId);
    await checkBoard(world, effectiveOn, schoolGap(after));
    if (Math.abs(schoolGap(after).index - plan.objective) > 1e-9) throw new Error("the plan's effect is not what was foreseen");
    firsts.push(before);
    years.push({
      grade, plan, withNumbersKept, schools: before.campuses.length, teachers: before.teachers.length, pupils: before.campuses.reduce((sum, { pupils }) => sum + pupils, 0),
      knownAsRecorded: knownMeasures(recorded), blanks: eachMeasure((measure) => blanksOf(recorded, measure).length),
      before: schoolGap(before), after: schoolGap(after),
      ranges: eachMeasure((measure) => {
        const blanks = blanksOf(recorded, measure);
        return { before: rangeOverBlanks(before, measure, blanks), after: rangeOverBlanks(after, measure, blanks) };
      }),
    });
  }
  return { years, persistence: eachMeasure((measure) => persistenceOf(firsts.map((facts) => valuesOf(facts, measure)))) };
}

const eachMeasure = <T>(of: (measure: StarMeasure) => T): Record<StarMeasure, T> => Object.fromEntries(starMeasures.map((measure) => [measure, of(measure)])) as Record<StarMeasure, T>;

async function suggestWithNumbersKept(world: StarWorld, year: PlanYear): Promise<SuggestedPlan> {
  const planId = await draftPlan(world, year);
  await keepNumbers(world, planId);
  return suggestPlan(world, planId);
}

/**
 * The file of teachers once more, with words for its empty cells, as an official gives them on the page of the import:
 * who is not said to have more than the required degree, or to be a backbone teacher, counts as not.
 */
async function answerBlanks({ databases, clock, districtId, officials }: StarWorld, folder: string, files: readonly StarFile[], effectiveOn: CivilDate): Promise<void> {
  const file = files.find(({ kind }) => kind === "teachers");
  const { degree, backboneLevel } = file?.mapping ?? {};
  if (!file || !degree || !backboneLevel) throw new Error("a year has a file of teachers with degree and career ladder");
  const answered = (field: typeof degree, key: string) => ({ ...field, translations: { ...field.translations, "": key } });
  const mapping = { ...file.mapping, degree: answered(degree, "bachelor"), backboneLevel: answered(backboneLevel, "none") };
  await importStarFile(callersOf({ databases, clock }, officials["district-officer"]), districtId, folder, { ...file, mapping, effectiveOn });
}

/** The page that officials look at says the same as the facts of the plan. */
async function checkBoard(world: StarWorld, asOf: CivilDate, { measures }: SchoolGap): Promise<void> {
  const { districtId, officials } = world;
  const board = await callersOf(world, officials["district-officer"]).staffing().balance.board({ scope: { kind: "district", id: districtId }, asOf });
  for (const id of ["degree", "backbone"] as const) {
    const variation = board.stages[0]?.indicators.find((indicator) => indicator.id === id)?.byCampus.variation;
    if (variation?.kind !== "value" || Math.abs(variation.value - measures[id].cv) > 1e-9) throw new Error(`the board says ${JSON.stringify(variation)} of ${id}, not ${measures[id].cv}`);
  }
}

function persistenceOf([first, second]: readonly ReadonlyMap<string, number>[]): number {
  const pairs = [...(first ?? [])].flatMap(([campusId, before]) => {
    const after = second?.get(campusId);
    return after === undefined ? [] : [[before, after] as const];
  });
  const mean = (of: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[of], 0) / pairs.length;
  const [means, sums] = [[mean(0), mean(1)] as const, { both: 0, first: 0, second: 0 }];
  for (const [before, after] of pairs) {
    sums.both += (before - means[0]) * (after - means[1]);
    sums.first += (before - means[0]) ** 2;
    sums.second += (after - means[1]) ** 2;
  }
  return sums.both / Math.sqrt(sums.first * sums.second);
}
