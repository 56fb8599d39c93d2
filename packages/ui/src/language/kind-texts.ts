import type { Language } from "./texts";

export interface OfAKind {
  readonly kind: string;
}

type Sentences<Union extends OfAKind> = {
  readonly [Kind in Union["kind"]]: (one: Extract<Union, { readonly kind: Kind }>) => string;
};

/** Words for every kind of a union, in both languages; a new kind without words fails the typecheck. */
export interface KindTexts<Union extends OfAKind> {
  readonly kinds: readonly string[];
  readonly say: (language: Language, one: Union) => string;
}

/** For what is told and refuses nothing: reasons, gaps, demands. A refusal has `defineRefusalTexts`. */
export function defineKindTexts<Union extends OfAKind>(sentences: Readonly<Record<Language, Sentences<Union>>>): KindTexts<Union> {
  return {
    kinds: Object.keys(sentences.zh),
    say: (language, one) => {
      // One lookup for the whole union: the mapped type above pairs each kind with its own sentence.
      const sentence = sentences[language][one.kind as Union["kind"]] as (one: Union) => string;
      return sentence(one);
    },
  };
}
