import { useEffect } from "react";
import { whenIdle } from "./when-idle";

/** Fetches the parts that most pages are made of, after the first page is drawn. */
export function useCommonParts(): void {
  useEffect(() => {
    void fetchCommonParts();
  }, []);
}

async function fetchCommonParts(): Promise<number> {
  await whenIdle();
  const { commonParts } = await import("./common-parts");
  return commonParts.length;
}
