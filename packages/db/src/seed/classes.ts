/** Rows of classes, for the six schools of the pairs: they are what a merger has to tell apart. */
import { civilDate, type CivilDate, type ClassId } from "@qitong/domain";
import { className } from "@qitong/domain/legal-entity";
import type { DemoIds } from "./demo-ids";
import type { DemoRows } from "./demo-rows";
import { pairs } from "./school-profiles";
import type { DemoSchool } from "./schools";
import { mergerDay } from "./teachers";

/** Six grades in school year 2026, the oldest first. */
const entryYears = [2021, 2022, 2023, 2024, 2025, 2026] as const;

interface ClassWork {
  readonly rows: DemoRows;
  readonly ids: DemoIds;
  readonly schools: ReadonlyMap<string, DemoSchool>;
}

export function addClasses(work: ClassWork): void {
  for (const pair of Object.values(pairs)) {
    const absorbing = addSchoolClasses(work, pair.absorbing, () => 0);
    const isMerged = pair === pairs.merged;
    // On the day of that merger the numbers of the absorbed school went on after those of the absorbing one.
    addSchoolClasses(work, pair.absorbed, (year) => (isMerged ? (absorbing.get(year) ?? 0) : 0));
  }
}

/** @returns how many classes each year has. */
function addSchoolClasses(work: ClassWork, name: string, offset: (entryYear: number) => number): ReadonlyMap<number, number> {
  const school = work.schools.get(name);
  if (!school) throw new Error(`no school named ${name}`);
  const { classes } = school.profile.figures[2026];
  const counts = new Map(entryYears.map((year, index) => [year as number, Math.floor(classes / 6) + (index < classes % 6 ? 1 : 0)]));
  for (const entryYear of entryYears) {
    const count = counts.get(entryYear) ?? 0;
    for (let number = 1; number <= count; number += 1) addClass(work, school, entryYear, { number, later: number + offset(entryYear) });
  }
  return counts;
}

function addClass({ rows, ids }: ClassWork, { campusId }: DemoSchool, entryYear: number, numbers: { readonly number: number; readonly later: number }): void {
  const id = ids.next<ClassId>();
  const startsOn = civilDate(`${entryYear}-09-01`);
  rows.schoolClass.push({ id, campusId, entryYear, startsOn });
  const name = (number: number, from: CivilDate, endsOn?: CivilDate) =>
    rows.schoolClassName.push({ classId: id, name: className(entryYear, number), startsOn: from, ...(endsOn ? { endsOn } : {}) });
  if (numbers.number === numbers.later) return void name(numbers.number, startsOn);
  if (startsOn < mergerDay) name(numbers.number, startsOn, mergerDay);
  name(numbers.later, startsOn < mergerDay ? mergerDay : startsOn);
}
