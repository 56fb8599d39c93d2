/** The acts on items: counted by the one side, confirmed by the other, differences explained, agreed to and signed off. */
import { checkNoRefusals, type HandoverItemId, type MergerCaseId } from "@qitong/domain";
import {
  findHandoverRefusals, statusAfterHandover, type HandoverAct, type HandoverCount, type HandoverFigure, type SeenItem,
} from "@qitong/domain/legal-entity";
import { absent, type Act } from "@qitong/service";
import { findCase } from "../merger-case/store";
import { figures, insertEntries, listLastEntries, lockItems, lockLedger, updateItem, updateLedger, type ItemRow } from "./store";

type Counted = HandoverCount["items"][number];

interface Input {
  readonly caseId: MergerCaseId;
  readonly items: readonly { readonly itemId: HandoverItemId; readonly version: number }[];
  readonly text?: string;
}

export interface Done {
  readonly versions: readonly { readonly itemId: HandoverItemId; readonly version: number }[];
}

async function seenItems(act: Act, rows: readonly ItemRow[]): Promise<SeenItem[]> {
  const { last, counts } = await listLastEntries(act.tx, rows.map(({ id }) => id));
  return rows.map((row) => {
    const count = counts.get(row.id);
    return {
      id: row.id, kind: row.kind, number: row.number, name: row.name, status: row.status, version: row.version, ...figures(row),
      lastByName: last.get(row.id)?.personName ?? null,
      countedBy: count ? [count.personId, ...(count.onBehalfOf ? [count.onBehalfOf] : [])] : [],
    };
  });
}

function isCounted(item: Input["items"][number]): item is Counted {
  return "quantity" in item && "fen" in item;
}

/** One act on one or many items: all of them, or none. */
export function onItems(done: HandoverAct) {
  return async (act: Act, input: Input): Promise<Done> => {
    const { tx, principal, onBehalfOf, now } = act;
    const { caseId, items, text = null } = input;
    const row = await findCase(tx, caseId);
    const ledger = await lockLedger(tx, caseId);
    if (!row || !ledger) throw absent();
    const rows = await lockItems(tx, caseId, items.map(({ itemId }) => itemId));
    // An item of another case is not told from one that does not exist.
    if (items.some(({ itemId }) => !rows.some(({ id }) => id === itemId))) throw absent();
    const by = [principal.personId, ...(onBehalfOf ? [onBehalfOf] : [])];
    const facts = { isClosed: ledger.closedAt !== null, isWithdrawn: row.status === "withdrawn", by };
    checkNoRefusals(findHandoverRefusals(done, items, await seenItems(act, rows), facts));
    const changed = rows.map((item) => {
      const asked = items.find(({ itemId }) => itemId === item.id);
      const { listed, counted: before } = figures(item);
      const counted: HandoverFigure | null =
        done === "reopen" ? null : asked && isCounted(asked) ? { quantity: asked.quantity, fen: asked.fen } : before;
      return { item, counted, status: statusAfterHandover(done, listed, counted) };
    });
    for (const { item, counted, status } of changed) {
      await updateItem(tx, item, {
        status, countedQuantity: counted?.quantity ?? null, countedFen: counted?.fen ?? null,
        ...(done === "explain" ? { explanation: text } : done === "count" || done === "reopen" ? { explanation: null } : {}),
      });
    }
    await insertEntries(
      tx,
      changed.map(({ item, counted, status }) => ({
        itemId: item.id, act: done, status, quantity: counted?.quantity ?? null, fen: counted?.fen ?? null, text, personId: principal.personId, onBehalfOf, at: now,
      })),
    );
    // What is open again is not handed over: the ledger is open with it.
    if (done === "reopen" && ledger.closedAt !== null) await updateLedger(tx, caseId, { closedAt: null, closedBy: null });
    const [first] = changed;
    act.audit({
      districtId: row.districtId, subjectKind: "merger-case", subjectId: caseId,
      detail: { items: changed.length, first: first ? `${first.item.number} ${first.item.name}` : "", text, itemIds: changed.slice(0, 50).map(({ item }) => item.id) },
    });
    return { versions: changed.map(({ item }) => ({ itemId: item.id, version: item.version + 1 })) };
  };
}
