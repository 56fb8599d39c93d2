import { createContext, useContext } from "react";
import { palettes, type Appearance, type Palette } from "./tokens";

export const AppearanceContext = createContext<Appearance>("light");

export function useAppearance(): Appearance {
  return useContext(AppearanceContext);
}

export function usePalette(): Palette {
  return palettes[useAppearance()];
}
