/** What a date brings about by itself. Safe to call at any time and by several processes: each act locks its rows. */
import type { Installation } from "../installation";

const everyMilliseconds = 60_000;

export async function performDueActs(installation: Installation): Promise<void> {
  void installation;
}

/** Looks every minute; @returns how to stop. */
export function watchDueActs(installation: Installation): () => void {
  const look = () => {
    performDueActs(installation).catch((error: unknown) => installation.log.error({ err: error }, "an act that was due failed"));
  };
  look();
  const timer = setInterval(look, everyMilliseconds);
  return () => clearInterval(timer);
}
