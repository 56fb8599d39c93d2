/**
 * What a service answered in place of what it was asked for, read by its form (packages/service/src/failure.ts). The client's own
 * class of errors would bring the whole client to pages that only tell one failure from another.
 */
import type { AnyRefusal } from "@qitong/domain";

interface Failure {
  readonly code: string;
  readonly httpStatus: number;
  readonly refusals: readonly AnyRefusal[];
  readonly fields: readonly { readonly path: string; readonly code: string }[];
}

/** Undefined when no service answered: the line broke, or the program has a fault. */
export function failureIn(error: unknown): Failure | undefined {
  if (!(error instanceof Error) || !("data" in error)) return undefined;
  const { data } = error;
  if (typeof data !== "object" || data === null || !("code" in data) || !("httpStatus" in data)) return undefined;
  return { refusals: [], fields: [], ...(data as Pick<Failure, "code" | "httpStatus">) };
}

/** The refusals that a service answered with; empty when the error is of another sort. */
export const refusalsIn = (error: unknown): readonly AnyRefusal[] => failureIn(error)?.refusals ?? [];

/** What an address names is not there, or not for this person, or is no name of anything. */
export function isAbsent(error: unknown): boolean {
  const failure = failureIn(error);
  return failure?.httpStatus === 404 || (failure?.httpStatus === 400 && failure.fields.some(({ code }) => code === "identifier"));
}
