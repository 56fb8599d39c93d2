/** Why a file cannot be opened at all, or an import not be committed. */
import type { OutcomeCounts } from "./decision";
import type { MappingRefusal } from "./mapping";

/** The most that an import takes; larger lists are split by school. */
export const fileLimits = { bytes: 20_000_000, unpackedBytes: 200_000_000, entries: 2_000, ratio: 300, rows: 20_000 } as const;

export type FileRefusal =
  | { readonly kind: "file-too-large"; readonly most: number }
  | { readonly kind: "file-kind-unknown" }
  | { readonly kind: "file-old-format" }
  | { readonly kind: "file-encrypted" }
  | { readonly kind: "file-damaged" }
  | { readonly kind: "file-unpacks-too-large" }
  | { readonly kind: "file-too-many-rows"; readonly most: number }
  | { readonly kind: "file-empty" }
  | { readonly kind: "sheet-absent"; readonly sheet: string }
  | { readonly kind: "handover-closed" };

export type CommitRefusal =
  | { readonly kind: "preview-outdated"; readonly counts: OutcomeCounts | null }
  | { readonly kind: "rejected-rows-not-skipped"; readonly conflict: number; readonly error: number }
  | { readonly kind: "nothing-to-import" };

export type ImportRefusal = FileRefusal | MappingRefusal | CommitRefusal;
