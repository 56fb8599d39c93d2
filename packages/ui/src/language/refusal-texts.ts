import type { AnyRefusal } from "@qitong/domain";
import type { Language } from "./texts";

type Sentences<Refusal extends AnyRefusal> = {
  readonly [Kind in Refusal["kind"]]: (refusal: Extract<Refusal, { readonly kind: Kind }>) => string;
};

/** Words for every refusal of a union, in both languages; a new kind without words fails the typecheck. */
export interface RefusalTexts<Refusal extends AnyRefusal> {
  readonly kinds: readonly string[];
  readonly say: (language: Language, refusal: Refusal) => string;
}

export function defineRefusalTexts<Refusal extends AnyRefusal>(
  sentences: Readonly<Record<Language, Sentences<Refusal>>>,
): RefusalTexts<Refusal> {
  return {
    kinds: Object.keys(sentences.zh),
    say: (language, refusal) => {
      // One lookup for the whole union: the mapped type above pairs each kind with its own sentence.
      const sentence = sentences[language][refusal.kind as Refusal["kind"]] as (refusal: Refusal) => string;
      return sentence(refusal);
    },
  };
}
