/** The few ways in which a request fails, and how each looks to the caller. */
import { TRPCError, type TRPCDefaultErrorShape } from "@trpc/server";
import { ZodError } from "zod";
import { Refused, type AnyRefusal } from "@qitong/domain";

/** What is foreign answers exactly as what is absent. */
export const absent = (): TRPCError => new TRPCError({ code: "NOT_FOUND", message: "absent" });

export const forbidden = (): TRPCError => new TRPCError({ code: "FORBIDDEN", message: "forbidden" });

/** Reasons travel as data in the error's `data`; the screen has the words. */
export interface FailureData {
  readonly refusals: readonly AnyRefusal[];
  /** Fields that did not parse, with zod's code for each. */
  readonly fields: readonly { readonly path: string; readonly code: string }[];
}

export function failureData(cause: unknown): FailureData {
  if (cause instanceof Refused) return { refusals: cause.refusals, fields: [] };
  if (cause instanceof ZodError) {
    const fields = cause.issues.map((issue) => ({
      path: issue.path.join("."),
      code: issue.code === "custom" || issue.code === "invalid_format" ? issue.message : issue.code,
    }));
    return { refusals: [], fields };
  }
  return { refusals: [], fields: [] };
}

export function asFailure(error: unknown): unknown {
  if (error instanceof Refused) return new TRPCError({ code: "UNPROCESSABLE_CONTENT", message: error.message, cause: error });
  return error;
}

/** An error as it leaves the house. A fault of ours is named by its request id only; its text stays in the log. */
export function formatFailure({ shape, error }: { readonly shape: TRPCDefaultErrorShape; readonly error: TRPCError }) {
  const { code, httpStatus, path } = shape.data;
  return {
    ...shape,
    message: error.code === "INTERNAL_SERVER_ERROR" ? "internal" : shape.message,
    data: { code, httpStatus, path, ...failureData(error.cause) },
  };
}
