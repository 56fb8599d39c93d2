/** The days that one asks the board for: today, the ends of school years, and the two sides of each merger. */
import { addDays, type CivilDate } from "@qitong/domain";
import { lastDayOf, periodOfSchoolYear } from "@qitong/domain/calendar";
import type { Board } from "./board";

export interface DayChoice {
  readonly day: CivilDate;
  readonly kind: "today" | "year-end" | "before-merger" | "on-merger" | "other";
  /** The school year or the school that was taken in. */
  readonly of?: number | string;
}

type Occasions = Pick<Board, "mergers" | "figureYears">;

/** Latest first, each day once; the merger's words win over the school year's. */
export function dayChoices({ mergers, figureYears }: Occasions, today: CivilDate, asked: readonly (CivilDate | undefined)[]): DayChoice[] {
  const choices: DayChoice[] = [
    { day: today, kind: "today" },
    ...mergers.flatMap(({ effectiveOn, absorbedName }): DayChoice[] => [
      { day: effectiveOn, kind: "on-merger", of: absorbedName ?? "" },
      { day: addDays(effectiveOn, -1), kind: "before-merger", of: absorbedName ?? "" },
    ]),
    ...figureYears.map((year): DayChoice => ({ day: lastDayOf(periodOfSchoolYear(year)), kind: "year-end", of: year })),
    ...asked.flatMap((day): DayChoice[] => (day === undefined ? [] : [{ day, kind: "other" }])),
  ];
  const first = new Map<CivilDate, DayChoice>();
  for (const choice of choices) if (choice.day <= today && !first.has(choice.day)) first.set(choice.day, choice);
  for (const day of asked) if (day !== undefined && day > today) first.set(day, { day, kind: "other" });
  return [...first.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** Without a wish the board compares with the day before the latest merger that is behind it. */
export function defaultComparison({ mergers }: Occasions, asOf: CivilDate): CivilDate | undefined {
  const latest = mergers.map(({ effectiveOn }) => effectiveOn).find((day) => day <= asOf);
  return latest && addDays(latest, -1);
}
