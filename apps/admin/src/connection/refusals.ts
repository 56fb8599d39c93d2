import type { AnyRefusal } from "@qitong/domain";
import { TRPCClientError } from "@trpc/client";

/** The refusals that a service answered with; empty when the error is of another sort. */
export function refusalsIn(error: unknown): readonly AnyRefusal[] {
  if (!(error instanceof TRPCClientError)) return [];
  const refusals: unknown = error.data?.refusals;
  return Array.isArray(refusals) ? refusals.filter(isRefusal) : [];
}

function isRefusal(value: unknown): value is AnyRefusal {
  return typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string";
}
