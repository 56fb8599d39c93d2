/** A sheet as rows of cells, before anyone looks for its header. */
import type { Cell } from "@qitong/domain/import";

/** Zero-based, both ends included. */
export interface Merge {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
}

export interface IncomingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
