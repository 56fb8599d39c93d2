import { useCallback, useState } from "react";
import type { PinyinMatch } from "./scope-options";

/** The pinyin dictionary is large; it is fetched when somebody first opens a list to search in. */
export function usePinyin(): readonly [PinyinMatch | undefined, () => void] {
  const [match, setMatch] = useState<PinyinMatch>();
  const load = useCallback(() => {
    void import("pinyin-pro").then(({ match: find }) => setMatch(() => (text: string, query: string) => find(text, query) !== null));
  }, []);
  return [match, load];
}
