import { useState } from "react";
import { readSaved, withSaved, type SavedFilter } from "./filters";

export interface SavedFilters {
  readonly saved: readonly SavedFilter[];
  readonly save: (filter: SavedFilter) => void;
  readonly forget: (name: string) => void;
}

/** A person's own filters for one table, on this device. */
export function useSavedFilters(table: string): SavedFilters {
  const place = `qitong.filters.${table}`;
  const [saved, setSaved] = useState(() => readSaved(readStorage(place)));
  // What is kept is read anew: an undo comes seconds later, and another tab may have kept something since.
  const keep = (change: (before: SavedFilter[]) => SavedFilter[]) => {
    const next = change(readSaved(readStorage(place)));
    setSaved(next);
    writeStorage(place, JSON.stringify(next));
  };
  return {
    saved,
    save: (filter) => keep((before) => withSaved(before, filter)),
    forget: (name) => keep((before) => before.filter((one) => one.name !== name)),
  };
}

function readStorage(place: string): string | null {
  try {
    return window.localStorage.getItem(place);
  } catch {
    return null; // storage is forbidden: no filters are kept
  }
}

function writeStorage(place: string, text: string): void {
  try {
    window.localStorage.setItem(place, text);
  } catch {
    // storage is full or forbidden: the filter is good until the page is left
  }
}
