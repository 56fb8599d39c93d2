/** Source files that are fetched behind sign-in while nothing else is to do, after the first page is drawn. */
export const prefetched: readonly string[] = ["src/shell/bar-tools.tsx", "src/shell/common-parts.ts"];
