import { useCallback, useSyncExternalStore } from "react";
import type { Appearance } from "./tokens";

function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** What the operating system asks for, followed while it changes (many switch at dusk). */
export function useSystemAppearance(): Appearance {
  return useMediaQuery("(prefers-color-scheme: dark)") ? "dark" : "light";
}

export function useReducedMotion(): boolean {
  return useMediaQuery("(prefers-reduced-motion: reduce)");
}

/** As narrow as a phone; the style sheets use the same 640 pixels. */
export function usePhoneWidth(): boolean {
  return useMediaQuery("(max-width: 640px)");
}
