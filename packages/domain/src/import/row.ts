/** From the cells of a file to a kind's rows, each with all the faults that its cells have by themselves. */
import { isBlank, type Cell } from "./cell";
import type { Field, Fields, RowOf } from "./field";
import { mappedCell, type Mapping } from "./mapping";
import type { Value } from "./parse";
import type { Problem } from "./reason";

export interface FileRow {
  /** As the spreadsheet counts it, from 1. */
  readonly rowNumber: number;
  readonly cells: readonly Cell[];
}

export interface ReadRow<Row> {
  readonly rowNumber: number;
  readonly values: Row;
  readonly problems: readonly Problem[];
}

export function readRow<F extends Fields>(fields: F, mapping: Mapping, row: FileRow): ReadRow<RowOf<F>> {
  const values: Record<string, Value | null> = {};
  const problems: Problem[] = [];
  for (const [key, field] of Object.entries<Field>(fields)) {
    const cell = mappedCell(mapping[key], row.cells);
    values[key] = null;
    if (isBlank(cell)) {
      if (field.isRequired) problems.push({ field: key, reason: { kind: "required" } });
      continue;
    }
    const parsed = field.parse(cell);
    if (parsed.ok) values[key] = parsed.value;
    else problems.push({ field: key, reason: parsed.reason });
  }
  // Each value came from the parser of its own field, which is what RowOf says.
  return { rowNumber: row.rowNumber, values: values as RowOf<F>, problems };
}
