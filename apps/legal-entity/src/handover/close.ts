/** 移交完毕: every item is confirmed or its difference settled. */
import { checkNoRefusals, type MergerCaseId } from "@qitong/domain";
import { findLedgerCloseRefusals, totalOf } from "@qitong/domain/legal-entity";
import { absent, type Act } from "@qitong/service";
import { figures, listItems, lockLedger, updateLedger } from "./store";

export async function closeLedger(act: Act, { caseId }: { readonly caseId: MergerCaseId }): Promise<{ items: number }> {
  const ledger = await lockLedger(act.tx, caseId);
  if (!ledger) throw absent();
  const items = await listItems(act.tx, caseId, true);
  const totals = totalOf(items.map((item) => ({ status: item.status, ...figures(item) })));
  checkNoRefusals(findLedgerCloseRefusals(totals, ledger.closedAt !== null));
  await updateLedger(act.tx, caseId, { closedAt: act.now, closedBy: act.principal.personId });
  act.audit({ districtId: ledger.districtId, subjectKind: "merger-case", subjectId: caseId, detail: { items: totals.items, listed: totals.listed, counted: totals.counted } });
  return { items: totals.items };
}
