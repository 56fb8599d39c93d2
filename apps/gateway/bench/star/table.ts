/** The two years as the README shows them: a test holds its lines against a fresh run. */
import type { StarMeasure, MeasureGap, Range } from "./school-gap";
import { starMeasures } from "./school-gap";
import type { StarYear, TwoYears } from "./two-years";

const names: Record<StarMeasure, string> = { teachers: "teachers", degree: "master's degree or higher", backbone: "backbone (career ladder 1–3)" };

const share = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(0)} %`;
const thousands = (count: number): string => count.toLocaleString("en-US");
const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const schools = ({ lowest, highest }: MeasureGap): string => `${lowest.toFixed(2)} – ${highest.toFixed(2)}`;
const span = ({ lowest, highest }: MeasureGap): number => highest - lowest;

/** With the range behind it where blanks leave one. */
function ranged(cv: number, { least, most }: Range): string {
  const [from, to] = [least.toFixed(3), most.toFixed(3)];
  return from === to ? cv.toFixed(3) : `${cv.toFixed(3)} (${from}–${to})`;
}

function yearRows({ grade, before, after, ranges }: StarYear): string[] {
  return [
    row(`grade ${grade}`, "**imbalance, Σ CV²**", `**${before.index.toFixed(4)}**`, `**${after.index.toFixed(4)}**`, `**${share(after.index, before.index)}**`, "", "", ""),
    ...starMeasures.map((measure) => {
      const [was, is] = [before.measures[measure], after.measures[measure]];
      const { before: rangeBefore, after: rangeAfter } = ranges[measure];
      return row("", names[measure], ranged(was.cv, rangeBefore), ranged(is.cv, rangeAfter), share(is.cv, was.cv), schools(was), schools(is), share(span(is), span(was)));
    }),
  ];
}

/** What the table's row of a year rests on. */
function yearLine({ grade, schools: count, teachers, pupils, plan, withNumbersKept, before }: StarYear): string {
  return `- Grade ${grade}: ${count} schools, ${teachers} teachers, ${thousands(pupils)} pupils. ${plan.moves} of ${plan.base} teachers move, of at most ${plan.most}; `
    + `no plan under the same rules leaves less than ${plan.bound.toFixed(4)} (${share(plan.bound, before.index)}), proven gap ${(plan.gap * 100).toFixed(3)} %. `
    + `Were each school to keep its number of teachers: ${withNumbersKept.objective.toFixed(4)} (${share(withNumbersKept.objective, before.index)}).`;
}

export function starTable({ years, persistence }: TwoYears): string {
  const kept = starMeasures.map((measure) => `${persistence[measure].toFixed(2)} (${names[measure]})`).join(", ");
  return [
    row("year", "for 100 pupils", "CV before", "after", "remains", "lowest – highest school before", "after", "of that span remains"),
    row(...Array.from({ length: 8 }, () => "---")),
    ...years.flatMap(yearRows),
    "",
    ...years.map(yearLine),
    `- From one year to the next, before either plan, a school's figures correlate by ${kept}.`,
  ].join("\n");
}

/** Said beside the table: what the source leaves open, and what that does to the board. */
export function blanksNote({ years }: TwoYears): string {
  return years.map(({ grade, blanks, knownAsRecorded }) =>
    `- Grade ${grade}: the degree of ${blanks.degree} and the career ladder of ${blanks.backbone} teachers are blank; as recorded the optimiser knows only: ${knownAsRecorded.map((measure) => names[measure as StarMeasure]).join(", ")}.`).join("\n");
}
