/** 互换: two teachers of one subject offer to change places. The lifecycle is data. */
import { z } from "zod";
import { periodOfSchoolYear, type SchoolYear } from "../calendar";
import type { CivilDate } from "../civil-date";
import type { PersonId, SwapId } from "../identifier";
import { windowPhase, type PreferenceWindow } from "./preference-window";
import type { Words } from "./vocabulary";

export const swapStatuses = ["proposed", "accepted", "taken", "declined", "withdrawn", "lapsed"] as const;
export const SwapStatus = z.enum(swapStatuses);
export type SwapStatus = z.infer<typeof SwapStatus>;

export const swapStatusWords = {
  proposed: { zh: "待对方答复", en: "Waiting for an answer" },
  accepted: { zh: "双方同意", en: "Both agree" },
  taken: { zh: "已列入方案", en: "In a plan" },
  declined: { zh: "对方未同意", en: "Declined" },
  withdrawn: { zh: "已撤回", en: "Withdrawn" },
  lapsed: { zh: "已失效", en: "Lapsed" },
} as const satisfies Record<SwapStatus, Words>;

/** The last is done by a date. */
export const swapActs = ["accept", "decline", "withdraw", "take", "lapse"] as const;
export type SwapAct = (typeof swapActs)[number];

interface Stage {
  /** Who has proposed or accepted it is in no other one of the school year meanwhile. */
  readonly isOpen: boolean;
  readonly acts: Partial<Readonly<Record<SwapAct, SwapStatus>>>;
}

export const swapLifecycle = {
  proposed: { isOpen: true, acts: { accept: "accepted", decline: "declined", withdraw: "withdrawn", lapse: "lapsed" } },
  accepted: { isOpen: true, acts: { take: "taken", withdraw: "withdrawn", lapse: "lapsed" } },
  taken: { isOpen: false, acts: {} },
  declined: { isOpen: false, acts: {} },
  withdrawn: { isOpen: false, acts: {} },
  lapsed: { isOpen: false, acts: {} },
} as const satisfies Record<SwapStatus, Stage>;

export const openSwapStatuses = swapStatuses.filter((status) => swapLifecycle[status].isOpen);

export function swapStatusAfter(status: SwapStatus, act: SwapAct): SwapStatus | undefined {
  const acts: Stage["acts"] = swapLifecycle[status].acts;
  return acts[act];
}

export interface Swap {
  readonly id: SwapId;
  readonly schoolYear: SchoolYear;
  readonly proposerId: PersonId;
  readonly partnerId: PersonId;
  readonly status: SwapStatus;
}

/** An answer is the partner's; a proposal is taken back by its proposer, an agreement by either of the two. */
export function maySwapAct({ status, proposerId, partnerId }: Swap, act: SwapAct, by: PersonId): boolean {
  if (swapStatusAfter(status, act) === undefined) return false;
  if (act === "accept" || act === "decline") return by === partnerId;
  if (act === "withdraw") return by === proposerId || (by === partnerId && status === "accepted");
  return false;
}

/**
 * A proposal lapses with the window in which it could be answered. An agreement waits for the official until the
 * school year is over.
 */
export function isLapseDue({ status, schoolYear }: Pick<Swap, "status" | "schoolYear">, window: PreferenceWindow | null, today: CivilDate): boolean {
  if (status === "proposed") return windowPhase(window, today) === "closed";
  return status === "accepted" && today >= periodOfSchoolYear(schoolYear).endsOn;
}
