/** The handover's part of the list (procedures.ts). Its gate looks at the side of the case on which someone stands. */
import type { WorldRole } from "@qitong/service/testing";
import type { Location } from "./locations";
import type { Listed } from "./procedures";

const principals: readonly WorldRole[] = ["principal", "foreign-principal"];
const counters: readonly WorldRole[] = [...principals, "campus-head"];
const readers: readonly WorldRole[] = [...counters, "district-officer", "district-leader", "district-auditor", "foreign-officer"];
const officers: readonly WorldRole[] = ["district-officer", "foreign-officer"];

const ofCase = ({ caseId }: Location) => ({ caseId });
const assent = ({ caseId, itemId }: Location) => ({ caseId, items: [{ itemId, version: 1 }] });
const counted = ({ caseId, itemId }: Location) => ({ caseId, items: [{ itemId, version: 1, quantity: 2, fen: 800_000 }] });
const stated = (at: Location) => ({ ...assent(at), text: "两台已报废" });
const read = { level: "case", roles: readers } as const;

export const handoverProcedures: Record<string, Listed> = {
  "handover.ledger": { ...read, input: ofCase },
  "handover.summary": { ...read, input: ofCase },
  "handover.export": { ...read, input: ofCase },
  "handover.print": { ...read, input: ofCase },
  "handover.entries": { ...read, input: ({ caseId, itemId }) => ({ caseId, itemId }) },
  "handover.count": { level: "case", roles: counters, input: counted },
  "handover.explain": { level: "case", roles: counters, input: stated },
  "handover.confirm": { level: "case", roles: principals, input: assent },
  "handover.dispute": { level: "case", roles: principals, input: stated },
  "handover.agree": { level: "case", roles: principals, input: assent },
  "handover.settle": { level: "case", roles: officers, input: assent },
  "handover.sendBack": { level: "case", roles: officers, input: stated },
  "handover.reopen": { level: "case", roles: officers, input: stated },
  "handover.close": { level: "case", roles: officers, input: ofCase },
};
