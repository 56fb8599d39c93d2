import type { Filters } from "@qitong/ui";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { afterPaint } from "./after-paint";

/** Filters in the address: a link shows the same rows to whoever opens it, and "back" does not step through them. */
export function useUrlFilters(keys: readonly string[]): readonly [Filters, (filters: Filters) => void] {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const names = keys.join(" ");
  const filters = useMemo<Filters>(() => {
    const known = names.split(" ").flatMap((key) => {
      const value = search[key];
      return typeof value === "string" || typeof value === "number" ? [[key, String(value)] as const] : [];
    });
    return Object.fromEntries(known);
  }, [search, names]);
  const setFilters = useCallback(
    (next: Filters) => {
      const cleared = Object.fromEntries(names.split(" ").map((key) => [key, undefined]));
      afterPaint(() => void navigate({ to: ".", search: (before: object) => ({ ...before, ...cleared, ...next }), replace: true }));
    },
    [names, navigate],
  );
  return [filters, setFilters];
}
