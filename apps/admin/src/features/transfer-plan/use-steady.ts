import { useLayoutEffect, useRef, useState } from "react";

type Acts = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The same functions at every render, each doing what the latest one does: what only calls them is not drawn again. */
export function useSteady<Given extends Acts>(acts: Given): Given {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  const [steady] = useState(() => Object.fromEntries(Object.keys(acts).map((name) => [name, (...args: never[]) => latest.current[name]?.(...args)])) as Given);
  return steady;
}
