import { defaultMergerSettings, mergerChecklist, type MergerStep } from "@qitong/domain/legal-entity";
import type { Language } from "@qitong/ui";

// Names do not depend on a district's figures.
const checklist = mergerChecklist(defaultMergerSettings);

export function stepName(language: Language, step: MergerStep): string {
  return checklist[step].name[language];
}

export function stepNames(language: Language, steps: readonly MergerStep[]): string {
  return steps.map((step) => stepName(language, step)).join(language === "zh" ? "、" : ", ");
}
