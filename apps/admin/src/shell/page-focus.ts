import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

/**
 * After a change of page the focus goes to its h1, so that a screen reader reads where one is and the next tab stop
 * is in the page. A change of search (a filter) is not a change of page and leaves the focus where it is.
 */
export function useFocusOnPageChange(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", ({ pathChanged, fromLocation }) => {
        if (!pathChanged || !fromLocation) return;
        const heading = document.querySelector<HTMLElement>("main h1") ?? document.querySelector<HTMLElement>("main");
        heading?.focus({ preventScroll: true });
      }),
    [router],
  );
}
