/** A school year's figures of a file against those that are recorded. A blank cell leaves a figure as it is. */
import type { CampusStage } from "../legal-entity/campus-stage";
import { campusMeasureKeys, campusMeasures, type CampusMeasure } from "../quality/campus-figure";
import { changesFrom, duplicateProblem, findDuplicates, outcomeOfProblems, type Decided } from "./decision";
import type { FigureRow } from "./figure-fields";
import { findCampus, indexCampuses, type NumberedCampus } from "./find-campus";
import type { Problem } from "./reason";
import type { ReadRow } from "./row";

export interface FigureCampus extends NumberedCampus {
  readonly stage: CampusStage;
  readonly figures: Readonly<Partial<Record<CampusMeasure, number>>>;
}

export interface FigureFacts {
  readonly campuses: readonly FigureCampus[];
}

export interface FigurePlan {
  readonly campusId: FigureCampus["campusId"];
  readonly figures: readonly { readonly measure: CampusMeasure; readonly value: number }[];
}

export function decideFigures(rows: readonly ReadRow<FigureRow>[], facts: FigureFacts): Decided<FigurePlan>[] {
  const index = indexCampuses(facts.campuses);
  const found = rows.map((row) => ({ row, rowNumber: row.rowNumber, ...findCampus(index, row.values.campus) }));
  // By campus and not by what is written: one row may name it by its number and another by its code.
  const duplicates = findDuplicates(found, (entry) => entry.campus?.campusId ?? null);
  return found.map(({ row, campus, problems }) => {
    const all = [
      ...row.problems, ...problems, ...duplicateProblem("campus", duplicates.get(row.rowNumber)),
      ...(campus ? findPartProblems(row.values, campus) : []),
    ];
    return decideRow(row, campus, all);
  });
}

function decideRow(row: ReadRow<FigureRow>, campus: FigureCampus | undefined, problems: readonly Problem[]): Decided<FigurePlan> {
  const base = {
    rowNumber: row.rowNumber, label: campus ? `${campus.localNumber} ${campus.name}` : (row.values.campus ?? ""),
    subjectId: campus?.campusId ?? null, problems,
  };
  const bad = outcomeOfProblems(problems);
  if (bad || !campus) return { decision: { ...base, outcome: bad ?? "error", changes: [] }, plan: null };
  const changes = changesFrom(campus.figures, measuresOf(row.values));
  if (changes.length === 0) return { decision: { ...base, outcome: "unchanged", changes }, plan: null };
  const outcome = Object.keys(campus.figures).length === 0 ? "new" : "changed";
  const figures = campusMeasureKeys.flatMap((measure) => {
    const value = row.values[measure];
    return value === null || value === campus.figures[measure] ? [] : [{ measure, value }];
  });
  return { decision: { ...base, outcome, changes }, plan: { campusId: campus.campusId, figures } };
}

function measuresOf(values: FigureRow): Readonly<Record<CampusMeasure, number | null>> {
  const { campus: _campus, ...measures } = values;
  return measures;
}

const wholes = { "pupils-junior": "pupils", "multimedia-junior": "multimedia" } as const satisfies Partial<Record<CampusMeasure, CampusMeasure>>;

/** The junior part belongs to nine-year schools, and is never more than the whole. */
function findPartProblems(values: FigureRow, campus: FigureCampus): Problem[] {
  return Object.entries(wholes).flatMap(([part, whole]): Problem[] => {
    const value = values[part as keyof typeof wholes];
    if (value === null) return [];
    if (campusMeasures[part as keyof typeof wholes].ofNineYear && campus.stage !== "nine-year") return [{ field: part, reason: { kind: "not-for-stage" } }];
    const total = values[whole] ?? campus.figures[whole];
    return total !== undefined && value > total ? [{ field: part, reason: { kind: "part-exceeds-whole", whole: total } }] : [];
  });
}
