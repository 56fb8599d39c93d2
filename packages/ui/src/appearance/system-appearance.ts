import { useSyncExternalStore } from "react";
import type { Appearance } from "./tokens";

const query = "(prefers-color-scheme: dark)";

function subscribe(changed: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener("change", changed);
  return () => list.removeEventListener("change", changed);
}

/** What the operating system asks for, followed while it changes (many switch at dusk). */
export function useSystemAppearance(): Appearance {
  return useSyncExternalStore(subscribe, () => (window.matchMedia(query).matches ? "dark" : "light"));
}
