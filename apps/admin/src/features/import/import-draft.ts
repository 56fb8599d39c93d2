/** What a person has chosen so far on the way to an import. */
import type { CivilDate } from "@qitong/domain";
import { periodOfSchoolYear, schoolYearOf } from "@qitong/domain/calendar";
import type { FieldMapping, ImportKind, Mapping } from "@qitong/domain/import";
import type { PickedFile } from "./import-calls";

export const wizardSteps = ["file", "match", "check", "done"] as const;
export type WizardStep = (typeof wizardSteps)[number];

export interface ImportDraft {
  readonly step: WizardStep;
  readonly kind: ImportKind;
  readonly file: PickedFile | null;
  /** Tells one picked file from the next, whatever their names. */
  readonly pick: number;
  readonly sheet: string | null;
  readonly headerRow: number | null;
  /** Null: as the server suggests or remembers. */
  readonly mapping: Mapping | null;
  readonly effectiveOn: CivilDate;
}

export type DraftChange =
  | { readonly kind: "kind-chosen"; readonly importKind: ImportKind; readonly today: CivilDate }
  | { readonly kind: "file-picked"; readonly file: PickedFile }
  | { readonly kind: "file-dropped" }
  | { readonly kind: "table-placed"; readonly sheet: string | null; readonly headerRow: number | null }
  | { readonly kind: "mapping-changed"; readonly mapping: Mapping }
  | { readonly kind: "day-changed"; readonly effectiveOn: CivilDate }
  | { readonly kind: "step-changed"; readonly step: WizardStep };

/** Figures belong to a whole school year; other files hold from a day, as a rule the present one. */
export function usualDay(kind: ImportKind, today: CivilDate): CivilDate {
  return kind === "figures" ? periodOfSchoolYear(schoolYearOf(today)).startsOn : today;
}

export function newDraft(today: CivilDate, kind: ImportKind = "teachers"): ImportDraft {
  return {
    step: "file", kind, file: null, pick: 0, sheet: null, headerRow: null, mapping: null, effectiveOn: usualDay(kind, today),
  };
}

/** What was matched for one table means nothing for another. */
export function changeDraft(draft: ImportDraft, change: DraftChange): ImportDraft {
  switch (change.kind) {
    case "kind-chosen":
      return { ...draft, kind: change.importKind, mapping: null, effectiveOn: usualDay(change.importKind, change.today) };
    case "file-picked":
      return { ...draft, file: change.file, pick: draft.pick + 1, sheet: null, headerRow: null, mapping: null };
    case "file-dropped":
      return { ...draft, step: "file", file: null, sheet: null, headerRow: null, mapping: null };
    case "table-placed":
      return { ...draft, sheet: change.sheet, headerRow: change.headerRow, mapping: null };
    case "mapping-changed":
      return { ...draft, mapping: change.mapping };
    case "day-changed":
      return { ...draft, effectiveOn: change.effectiveOn };
    case "step-changed":
      return { ...draft, step: change.step };
  }
}

export type SourceChoice = "none" | "constant" | `column ${number}`;

export function choiceOf(entry: FieldMapping | undefined): SourceChoice {
  if (!entry) return "none";
  return entry.source.kind === "constant" ? "constant" : `column ${entry.source.column}`;
}

/** Translations belong to the words of a column, so they go with it. */
export function withChoice(mapping: Mapping, field: string, choice: SourceChoice): Mapping {
  const { [field]: _before, ...others } = mapping;
  if (choice === "none") return others;
  if (choice === "constant") return { ...others, [field]: { source: { kind: "constant", text: "" }, translations: {} } };
  const column = Number(choice.slice("column ".length));
  return { ...others, [field]: { source: { kind: "column", column, prefix: "" }, translations: {} } };
}
