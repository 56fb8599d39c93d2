/** What a group of district settings is made of. A new one is a file, and a line in setting-groups.ts. */
import type { z } from "zod";
import type { Label, NumberControl, SettingControl } from "./setting-control";

export interface SettingEntry {
  /** The heading under which it is shown: of its own group, or of another. */
  readonly group: string;
  readonly label: Label;
  readonly about?: Label;
  readonly control: SettingControl;
  /** The document, and its section on the rules page. Absent for what is nobody's law. */
  readonly source?: string;
  /** S: read in a secondary copy. M: from memory. district: a choice of the district alone. */
  readonly certainty: "S" | "M" | "district";
}

export interface SettingGroup<Settings extends object> {
  /** Those that it adds to the page of figures, in their order. */
  readonly headings: Readonly<Record<string, Label>>;
  readonly schema: { readonly shape: { readonly [Name in keyof Settings]: z.ZodType<Settings[Name]> } };
  readonly defaults: Settings;
  /** With words, unit and source of each default; shown beside the value. */
  readonly entries: Readonly<Record<keyof Settings, SettingEntry>>;
}

export const label = (zh: string, en: string): Label => ({ zh, en });

type NumberOptions = Omit<NumberControl, "kind" | "step" | "mayBeUnlimited"> & Partial<Pick<NumberControl, "step" | "mayBeUnlimited">>;
export const number = (options: NumberOptions): NumberControl => ({ kind: "number", step: 1, mayBeUnlimited: false, ...options });
