/** The register's words for stored keys, in the language of the screen. */
import { backboneLevels, degrees, employmentKinds, exemptionKinds, sexes, subjectName, titles } from "@qitong/domain/staffing";
import type { Language } from "@qitong/ui";

type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** A key that no list knows (from an older import) is shown as it stands; nothing is shown for what is not known. */
const word = (words: Words) => (language: Language, key: string | null) => (key === null ? "—" : (words[key]?.[language] ?? key));

export const subjectWord = (language: Language, key: string | null): string => (key === null ? "—" : subjectName(language, key));
export const degreeWord = word(degrees);
export const titleWord = word(titles);
export const backboneWord = word(backboneLevels);
export const employmentWord = word(employmentKinds);
export const exemptionWord = word(exemptionKinds);
export const sexWord = word(sexes);

export const optionsOf = (words: Words, language: Language) =>
  Object.entries(words).map(([value, label]) => ({ value, label: label[language] }));
