import { notifyManager, QueryClient } from "@tanstack/react-query";
import { failureIn } from "./failures";
import { sessionQuery } from "./session";

/** A refusal or a "not found" is an answer and comes again the same; only a failure to get one is worth a retry. */
function shouldRetry(failures: number, error: Error): boolean {
  const status = failureIn(error)?.httpStatus;
  return failures < 2 && (status === undefined || status >= 500);
}

// What a click changes is drawn in the frame of the click. By default it would wait for a timer, and so for a frame more.
notifyManager.setScheduler(queueMicrotask);

export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: shouldRetry, staleTime: 15_000 }, mutations: { retry: false } },
});

/** Marks the session as gone; the signed-in layout listens and leads to sign-in and back. */
export function sessionEnded(): void {
  queryClient.setQueryData(sessionQuery.queryKey, null);
}
