import type { Router } from "@qitong/staffing";
import type { SwapStatus } from "@qitong/domain/staffing";
import type { StatusTone } from "@qitong/ui";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<Router>["swap"];
export type OwnSwap = Answers["own"][number];
export type ListedSwap = Answers["list"][number];
export type Candidate = Answers["candidates"][number];

export const swapTones = {
  proposed: "running", accepted: "good", taken: "good", declined: "calm", withdrawn: "calm", lapsed: "calm",
} as const satisfies Record<SwapStatus, StatusTone>;
