/** Source files that are fetched while nothing else is to do. */
export const prefetched: readonly string[] = [];
