/**
 * Texts live beside the thing that shows them. Chinese is written first; English must have the same keys with
 * the same arguments, so a text that is missing in one language fails the typecheck.
 */
export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];

// `never[]` accepts functions of every signature without giving up their types at the call.
export type Text = string | ((...facts: never[]) => string);
export type TextSet = { readonly [key: string]: Text };

type SameText<T> = T extends (...facts: infer Facts) => string ? (...facts: Facts) => string : string;
export type SameTexts<Set> = { readonly [Key in keyof Set]: SameText<Set[Key]> };

export type Texts<Set extends TextSet> = Readonly<Record<Language, SameTexts<Set>>>;

export function defineTexts<const Zh extends TextSet>(texts: {
  readonly zh: Zh;
  readonly en: SameTexts<NoInfer<Zh>>;
}): Texts<Zh>;
export function defineTexts(texts: Record<Language, TextSet>): Record<Language, TextSet> {
  return texts;
}
