/** Filters are plain words, so that they stand in an address and in the browser's storage. */
export type Filters = Readonly<Record<string, string>>;

export interface SavedFilter {
  readonly name: string;
  readonly filters: Filters;
}

export function withFilter(filters: Filters, key: string, value: string | undefined): Filters {
  const { [key]: _, ...rest } = filters;
  return value === undefined || value === "" ? rest : { ...rest, [key]: value };
}

export function sameFilters(a: Filters, b: Filters): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** Saves under a name; the same name replaces, the newest comes first. */
export function withSaved(saved: readonly SavedFilter[], added: SavedFilter): SavedFilter[] {
  return [added, ...saved.filter((one) => one.name !== added.name)];
}

/** Reads what an earlier version of the program, or a person, may have left in storage. */
export function readSaved(text: string | null): SavedFilter[] {
  if (text === null) return [];
  try {
    const stored: unknown = JSON.parse(text);
    return Array.isArray(stored) ? stored.filter(isSavedFilter) : [];
  } catch {
    return [];
  }
}

function isSavedFilter(value: unknown): value is SavedFilter {
  if (typeof value !== "object" || value === null || !("name" in value) || !("filters" in value)) return false;
  const { name, filters } = value;
  return (
    typeof name === "string" &&
    typeof filters === "object" &&
    filters !== null &&
    Object.values(filters).every((one) => typeof one === "string")
  );
}
