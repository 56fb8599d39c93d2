import type { Router } from "@qitong/legal-entity";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<Router>;

export type LedgerAnswer = Answers["handover"]["ledger"];
export type LedgerItem = LedgerAnswer["items"][number];
export type HandoverSummary = Answers["handover"]["summary"];
export type EntryRow = Answers["handover"]["entries"][number];
