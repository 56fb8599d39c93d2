/** The kinds of file that can be imported, and their fields. */
import { z } from "zod";
import type { Field, Fields } from "./field";
import { figureFields } from "./figure-fields";
import { handoverFields } from "./handover-fields";
import { schoolFields } from "./school-fields";
import { teacherFields } from "./teacher-fields";

export const importKinds = ["schools", "figures", "teachers", "handover"] as const;
export const ImportKind = z.enum(importKinds);
export type ImportKind = z.infer<typeof ImportKind>;

export const importFields = {
  schools: schoolFields,
  figures: figureFields,
  teachers: teacherFields,
  handover: handoverFields,
} as const satisfies Record<ImportKind, Fields>;

/** The fields of a kind, in the order in which they are shown. */
export function fieldsOf(kind: ImportKind): readonly (readonly [key: string, field: Field])[] {
  return Object.entries<Field>(importFields[kind]);
}

export function findField(kind: ImportKind, key: string): Field | undefined {
  return fieldsOf(kind).find(([candidate]) => candidate === key)?.[1];
}
