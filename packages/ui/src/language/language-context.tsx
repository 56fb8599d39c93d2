import { createContext, useContext } from "react";
import type { Language, SameTexts, Texts, TextSet } from "./texts";

export const LanguageContext = createContext<Language>("zh");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useTexts<Set extends TextSet>(texts: Texts<Set>): SameTexts<Set> {
  return texts[useLanguage()];
}
