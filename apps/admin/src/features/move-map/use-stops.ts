import { useState, type KeyboardEvent } from "react";

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export interface Stops {
  readonly tabIndexOf: (index: number) => 0 | -1;
  readonly onFocus: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<SVGElement>) => void;
}

/**
 * A picture with hundreds of things is one stop of the Tab key; arrows walk within it, Home and End go to its ends.
 * What can be walked carries `data-stop`.
 */
export function useStops(count: number): Stops {
  const [at, setAt] = useState(0);
  const present = Math.min(at, Math.max(0, count - 1));
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    const step = steps[event.key];
    const next = event.key === "Home" ? 0 : event.key === "End" ? count - 1 : step === undefined ? undefined : present + step;
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<SVGElement>(`[data-stop="${Math.min(count - 1, Math.max(0, next))}"]`)?.focus();
  };
  return { tabIndexOf: (index) => (index === present ? 0 : -1), onFocus: setAt, onKeyDown };
}
