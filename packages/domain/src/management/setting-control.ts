/** How a setting is typed in: enough for a screen to draw a control and to write a value in words. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

export interface NumberControl {
  readonly kind: "number";
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: Label;
  /** Whether "no limit" (null) is a value. */
  readonly mayBeUnlimited: boolean;
}

export interface ShareControl {
  readonly kind: "share";
}

export interface FlagControl {
  readonly kind: "flag";
}

export interface ChoiceControl {
  readonly kind: "choice";
  readonly options: Readonly<Record<string, Label>>;
}

/** One setting of several named parts that are changed together. */
export interface GroupControl {
  readonly kind: "group";
  readonly parts: Readonly<Record<string, { readonly label: Label; readonly control: FlagControl | ChoiceControl | NumberControl }>>;
}

export type SettingControl = NumberControl | ShareControl | FlagControl | ChoiceControl | GroupControl;
