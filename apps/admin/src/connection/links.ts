/** The way of a call to a service: who is told of an ended session, and how a mutation is sent exactly once. */
import { httpBatchLink, httpLink, retryLink, splitLink, TRPCClientError, type TRPCLink } from "@trpc/client";
import type { AnyTRPCRouter } from "@trpc/server";
import { observable, tap } from "@trpc/server/observable";

const maxAttempts = 4;
/** A question that carries a file does not fit into an address: it goes in the body, and stays a question. */
const longestInputInAddress = 1500;

export function isSessionEnded(error: unknown): boolean {
  return error instanceof TRPCClientError && error.data?.code === "UNAUTHORIZED";
}

/** No answer came at all: whether the act was done is unknown, so it is asked again under the same key. */
export function isNetworkFailure(error: unknown): boolean {
  return error instanceof TRPCClientError && !error.data && error.cause instanceof TypeError;
}

function sessionLink<Router extends AnyTRPCRouter>(sessionEnded: () => void): TRPCLink<Router> {
  return () =>
    ({ op, next }) =>
      observable((observer) =>
        next(op)
          .pipe(
            tap({
              error: (error) => {
                if (isSessionEnded(error)) sessionEnded();
              },
            }),
          )
          .subscribe(observer),
      );
}

/** Stands before the retries, so that every attempt at one operation carries one key. */
function keyLink<Router extends AnyTRPCRouter>(): TRPCLink<Router> {
  return () =>
    ({ op, next }) =>
      next({ ...op, context: { ...op.context, idempotencyKey: crypto.randomUUID() } });
}

export interface LinkOptions {
  readonly url: string;
  readonly sessionEnded: () => void;
  /** The first pause before an operation is sent again; doubled each time. */
  readonly retryMilliseconds?: number;
}

export function serviceLinks<Router extends AnyTRPCRouter>(options: LinkOptions): TRPCLink<Router>[] {
  const { url, sessionEnded, retryMilliseconds = 300 } = options;
  return [
    sessionLink<Router>(sessionEnded),
    splitLink<Router>({
      condition: (operation) => operation.type === "mutation",
      true: [
        keyLink<Router>(),
        retryLink<Router>({
          retry: ({ error, attempts }) => attempts < maxAttempts && isNetworkFailure(error),
          retryDelayMs: (attempt) => retryMilliseconds * 2 ** (attempt - 1),
        }),
        httpLink<AnyTRPCRouter>({ url, headers: ({ op }) => ({ "idempotency-key": String(op.context["idempotencyKey"]) }) }),
      ],
      false: splitLink<Router>({
        condition: ({ input }) => JSON.stringify(input ?? null).length > longestInputInAddress,
        true: httpLink<AnyTRPCRouter>({ url, methodOverride: "POST" }),
        false: httpBatchLink<AnyTRPCRouter>({ url, maxURLLength: 2000 }),
      }),
    }),
  ];
}
