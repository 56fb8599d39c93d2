import { mergerStepNames, type MergerStep } from "@qitong/domain/legal-entity";
import type { Language } from "@qitong/ui";

export const stepName = (language: Language, step: MergerStep): string => mergerStepNames[step][language];

export function stepNames(language: Language, steps: readonly MergerStep[]): string {
  return steps.map((step) => stepName(language, step)).join(language === "zh" ? "、" : ", ");
}
