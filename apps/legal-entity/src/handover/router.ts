import { z } from "zod";
import { HandoverItemId, MergerCaseId } from "@qitong/domain";
import { HandoverAssent, HandoverCount, HandoverStatement } from "@qitong/domain/legal-entity";
import { absent, command, query, router } from "@qitong/service";
import { importRouter } from "@qitong/service/import";
import { onItems } from "./act";
import { closeLedger } from "./close";
import { exportLedger, printLedger } from "./export";
import { handoverImporter } from "./importer";
import { atCase, atListed, atOfficial, atReceiving, atReleasing } from "./places";
import { readLedger, readSummary } from "./read";
import { listEntries, listItems } from "./store";

const OfCase = z.object({ caseId: MergerCaseId });
const read = { permission: "handover.read", input: OfCase, at: atCase } as const;

export const handoverRouter = router({
  ledger: query({ ...read, answer: (asking, { caseId }) => readLedger(asking, caseId) }),
  summary: query({ ...read, answer: (asking, { caseId }) => readSummary(asking, caseId) }),
  export: query({ ...read, answer: (asking, { caseId }) => exportLedger(asking, caseId) }),
  print: query({ ...read, answer: (asking, { caseId }) => printLedger(asking, caseId) }),
  entries: query({
    ...read,
    input: OfCase.extend({ itemId: HandoverItemId }),
    answer: async ({ db }, { caseId, itemId }) => {
      const items = await listItems(db, caseId);
      if (!items.some(({ id }) => id === itemId)) throw absent();
      return listEntries(db, itemId);
    },
  }),
  count: command({ permission: "handover.count", input: HandoverCount, at: atReleasing, act: onItems("count") }),
  explain: command({ permission: "handover.count", input: HandoverStatement, at: atReleasing, act: onItems("explain") }),
  confirm: command({ permission: "handover.confirm", input: HandoverAssent, at: atReceiving, act: onItems("confirm") }),
  dispute: command({ permission: "handover.confirm", input: HandoverStatement, at: atReceiving, act: onItems("dispute") }),
  agree: command({ permission: "handover.confirm", input: HandoverAssent, at: atReceiving, act: onItems("agree") }),
  settle: command({ permission: "handover.manage", input: HandoverAssent, at: atOfficial, act: onItems("settle") }),
  sendBack: command({ permission: "handover.manage", input: HandoverStatement, at: atOfficial, act: onItems("send-back") }),
  reopen: command({ permission: "handover.manage", input: HandoverStatement, at: atOfficial, act: onItems("reopen") }),
  close: command({ permission: "handover.manage", input: OfCase, at: atOfficial, act: closeLedger }),
});

export const handoverImportRouter = importRouter("handover.list", [handoverImporter], atListed);
