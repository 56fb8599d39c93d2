import { skipToken } from "@tanstack/react-query";
import { queryClient } from "./query-client";

/** What a page will ask, as its `useQuery` asks it. */
interface Question {
  readonly queryKey: readonly unknown[];
  readonly queryFn?: unknown;
}

/**
 * Asks while the page is still fetched and drawn, so that the answers are there with it. For loaders of the pages where people begin; a
 * failure is told by the page, which asks again.
 */
export function askEarly(questions: Readonly<Record<string, Question>>): void {
  for (const question of Object.values(questions)) {
    if (question.queryFn !== skipToken) void queryClient.prefetchQuery(question as Parameters<typeof queryClient.prefetchQuery>[0]);
  }
}
