export interface ToldRefusal {
  readonly kind: string;
  readonly field?: string;
}

/** The refusals of a call that must be refused. @throws whatever else became of it: an answer, or another error. */
export async function refusalsOf(call: Promise<unknown>): Promise<readonly ToldRefusal[]> {
  const error: unknown = await call.then(
    () => new Error("the call was not refused"),
    (failure: unknown) => failure,
  );
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && "refusals" in cause && Array.isArray(cause.refusals)) return cause.refusals;
  throw error;
}

/** What became of one of several rivals: undefined where it went through, else its refusals, else its error. */
export async function outcomeOf(call: Promise<unknown>): Promise<unknown> {
  const error: unknown = await call.then(() => undefined, (failure: unknown) => failure);
  return error instanceof Error && error.cause && typeof error.cause === "object" && "refusals" in error.cause ? error.cause.refusals : error;
}
