/** What a date brings about by itself. Safe to call at any time and by several processes: each act locks its rows. */
import { applyDueMergers } from "@qitong/legal-entity";
import { applyDuePlans } from "@qitong/staffing";
import type { Installation } from "../installation";
import { forgetOutdated } from "./forget";

const everyMilliseconds = 60_000;

/** Mergers first: a plan of the same day may move teachers between campuses that are one school from that day. */
export async function performDueActs({ databases, clock }: Installation): Promise<void> {
  await applyDueMergers(databases["legal-entity"].db, clock);
  await applyDuePlans(databases.staffing.db, clock);
  await forgetOutdated(databases.gateway.db, clock.now());
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
