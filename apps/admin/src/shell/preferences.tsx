/** What a person likes on this device: language and appearance. Kept in the browser, nowhere else. */
import { languages, useSystemAppearance, type Appearance, type Language } from "@qitong/ui";
import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import { readKept, keep } from "./kept-choice";

export const appearanceModes = ["system", "light", "dark"] as const;
export type AppearanceMode = (typeof appearanceModes)[number];

interface Preferences {
  readonly language: Language;
  readonly mode: AppearanceMode;
  readonly appearance: Appearance;
  readonly setLanguage: (language: Language) => void;
  readonly setMode: (mode: AppearanceMode) => void;
}

const PreferencesContext = createContext<Preferences | undefined>(undefined);

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error("usePreferences outside PreferencesProvider");
  return preferences;
}

export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => readKept("language", languages) ?? "zh");
  const [mode, setMode] = useState<AppearanceMode>(() => readKept("appearance", appearanceModes) ?? "system");
  const system = useSystemAppearance();
  const preferences = useMemo<Preferences>(
    () => ({
      language,
      mode,
      appearance: mode === "system" ? system : mode,
      setLanguage: (chosen) => {
        keep("language", chosen);
        setLanguage(chosen);
      },
      setMode: (chosen) => {
        keep("appearance", chosen);
        setMode(chosen);
      },
    }),
    [language, mode, system],
  );
  return <PreferencesContext value={preferences}>{children}</PreferencesContext>;
}
