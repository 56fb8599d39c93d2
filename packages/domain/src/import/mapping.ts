/** How a file's columns become our fields, and the words of its cells our keys. Remembered per district and header. */
import { z } from "zod";
import type { Cell } from "./cell";
import { cellText, toPlainSigns } from "./cell";
import { fieldsOf, findField, type ImportKind } from "./kind";

export const mostColumns = 200;

export const FieldMapping = z.object({
  source: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("column"), column: z.int().min(0).max(mostColumns - 1), prefix: z.string().max(20).default("") }),
    z.object({ kind: z.literal("constant"), text: z.string().max(200) }),
  ]),
  /** From a word of the file to a key of ours; to "" when the word says that nothing is known; from "" when a blank means something. */
  translations: z.record(z.string().max(200), z.string().max(40)).default({}),
});
export type FieldMapping = z.infer<typeof FieldMapping>;

export const Mapping = z.record(z.string().max(40), FieldMapping);
export type Mapping = z.infer<typeof Mapping>;

export type MappingRefusal =
  | { readonly kind: "field-unmapped"; readonly field: string }
  | { readonly kind: "field-unknown"; readonly field: string }
  | { readonly kind: "constant-empty"; readonly field: string }
  | { readonly kind: "column-absent"; readonly field: string; readonly column: number }
  | { readonly kind: "translation-unknown"; readonly field: string; readonly word: string; readonly key: string };

/** Why a file cannot be read with a mapping. */
export function findMappingRefusals(kind: ImportKind, mapping: Mapping, columns: number): MappingRefusal[] {
  const unmapped = fieldsOf(kind)
    .filter(([key, field]) => field.isRequired && mapping[key] === undefined)
    .map(([key]): MappingRefusal => ({ kind: "field-unmapped", field: key }));
  return [...unmapped, ...Object.entries(mapping).flatMap(([key, entry]) => findEntryRefusals(kind, key, entry, columns))];
}

function findEntryRefusals(kind: ImportKind, key: string, entry: FieldMapping, columns: number): MappingRefusal[] {
  const field = findField(kind, key);
  if (!field) return [{ kind: "field-unknown", field: key }];
  const { source, translations } = entry;
  const refusals: MappingRefusal[] = [];
  if (source.kind === "constant" && source.text.trim() === "") refusals.push({ kind: "constant-empty", field: key });
  if (source.kind === "column" && source.column >= columns) refusals.push({ kind: "column-absent", field: key, column: source.column });
  for (const [word, target] of Object.entries(translations)) {
    const known = target === "" || field.words === undefined || Object.hasOwn(field.words, target);
    if (!known) refusals.push({ kind: "translation-unknown", field: key, word, key: target });
  }
  return refusals;
}

/** Headers are compared without blanks, stars, units in brackets and case: "＊ 学生数（人）" is 学生数. */
export function plainHeader(header: string): string {
  return toPlainSigns(header).replaceAll(/\([^)]*\)/g, "").replaceAll(/[\s*:：_]/g, "").toLowerCase();
}

/** The columns that speak for themselves; each column is used once, and the more exact header wins. */
export function suggestMapping(kind: ImportKind, headers: readonly string[]): Mapping {
  const mapping: Record<string, FieldMapping> = {};
  const taken = new Set<number>();
  const plain = headers.map((header) => [plainHeader(header), plainHeader(header.split(" / ").at(-1) ?? "")]);
  for (const rank of ["name", "headers"] as const) {
    for (const [key, field] of fieldsOf(kind)) {
      if (mapping[key]) continue;
      const wanted = (rank === "name" ? [field.name.zh, field.name.en, key] : field.headers).map(plainHeader);
      const column = wanted.map((word) => plain.findIndex((forms, index) => !taken.has(index) && forms.includes(word))).find((index) => index >= 0);
      if (column === undefined) continue;
      taken.add(column);
      mapping[key] = { source: { kind: "column", column, prefix: "" }, translations: {} };
    }
  }
  return mapping;
}

/** The cell that a row has for a field, after prefix and translation. */
export function mappedCell(entry: FieldMapping | undefined, cells: readonly Cell[]): Cell {
  if (!entry) return null;
  const { source, translations } = entry;
  if (source.kind === "constant") return source.text;
  const cell = cells[source.column] ?? null;
  const text = cellText(cell);
  // Own keys only: a cell may say "constructor", which every object answers to.
  if (Object.hasOwn(translations, text)) return translations[text] ?? cell;
  if (source.prefix === "" || cell === null || text === "") return cell;
  return `${source.prefix}${text}`;
}
