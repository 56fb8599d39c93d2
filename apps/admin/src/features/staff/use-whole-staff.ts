/** Everyone of a scope: the list filters, sorts and finds by pinyin at every key, so it needs them all. */
import type { CivilDate, Scope } from "@qitong/domain";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { staffing, staffingClient } from "../../connection/services";

/** More than nearly every district has, and the most that the door gives at once; the rest follows, one answer after another. */
const atOnce = 10_000;

export interface StaffQuestion {
  readonly scope: Scope;
  readonly asOf?: CivilDate;
}

export function useWholeStaff(at: StaffQuestion) {
  const list = useInfiniteQuery({
    // Under the list's own key, so that what makes the list stale makes this stale.
    queryKey: [...staffing.staff.list.queryKey({ ...at, limit: atOnce }), "whole"] as const,
    queryFn: ({ pageParam, signal }) => staffingClient.staff.list.query({ ...at, limit: atOnce, offset: pageParam }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (pages.length * atOnce < last.total ? pages.length * atOnce : undefined),
    placeholderData: keepWithinScope(at.scope),
  });
  const { hasNextPage, isFetching, isPlaceholderData, isFetchNextPageError, fetchNextPage } = list;
  const mayGoOn = hasNextPage && !isFetching && !isPlaceholderData && !isFetchNextPageError;
  useEffect(() => {
    if (mayGoOn) void fetchNextPage();
  }, [mayGoOn, fetchNextPage]);
  const pages = list.data?.pages;
  const rows = useMemo(() => pages && [...pages.flatMap((page) => page.rows), ...(pages[0]?.visitors ?? [])], [pages]);
  return {
    rows,
    /** Undefined until the first answer is here. */
    known: pages?.[0],
    error: list.error,
    retry: () => void (isFetchNextPageError ? fetchNextPage() : list.refetch()),
  };
}
