/** Cells of a teaching load that were changed here and are not kept yet, over those that the school has. */
import type { CampusId, PersonId } from "@qitong/domain";
import { cellKey, cellReader, type CourseCode, type LoadCell, type LoadClass, type PlanContent, type TaughtPart } from "@qitong/domain/curriculum";

export type ChangedCells = ReadonlyMap<string, LoadCell>;

export function withChanges(kept: readonly LoadCell[], changed: ChangedCells): LoadCell[] {
  const others = kept.filter(({ classId, code }) => !changed.has(cellKey(classId, code)));
  return [...others, ...[...changed.values()].filter(({ parts }) => parts.length > 0)];
}

const same = (one: readonly TaughtPart[], other: readonly TaughtPart[]): boolean => JSON.stringify(one.map(plain)) === JSON.stringify(other.map(plain));
const plain = ({ personId, halfPeriods, startsOn, endsOn }: TaughtPart) => [personId, halfPeriods, startsOn, endsOn];

/** A cell that is again as it is kept is no change. */
export function changeCells(changed: ChangedCells, kept: readonly LoadCell[], cells: readonly LoadCell[]): ChangedCells {
  const next = new Map(changed);
  for (const { classId, code, parts } of cells) {
    const key = cellKey(classId, code);
    const before = kept.find((cell) => cellKey(cell.classId, cell.code) === key)?.parts ?? [];
    if (same(before, parts)) next.delete(key);
    else next.set(key, { classId, code, parts: parts.map((part) => ({ ...part })) });
  }
  return next;
}

/** What is still to be given of a cell, for the next teacher of it; all of it where there is nobody. */
export function nextPart(asked: number, parts: readonly TaughtPart[], personId: PersonId): TaughtPart {
  const given = parts.filter(({ endsOn }) => endsOn === null).reduce((sum, part) => sum + part.halfPeriods, 0);
  return { personId, halfPeriods: Math.max(1, asked - given), startsOn: null, endsOn: null };
}

/** Half periods that the plan asks for, by class and course. */
export function askedOf(content: PlanContent, classes: readonly LoadClass[]): (one: LoadClass, code: CourseCode) => number {
  const readers = new Map<CampusId, ReturnType<typeof cellReader>>();
  for (const { campusId } of classes) if (!readers.has(campusId)) readers.set(campusId, cellReader(content, campusId));
  return ({ campusId, grade }, code) => readers.get(campusId)?.(code, grade) ?? 0;
}
