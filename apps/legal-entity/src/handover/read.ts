/** The ledger as its page, its workbook and its paper show it. */
import { mayAt, type MergerCaseId } from "@qitong/domain";
import { totalOf, type HandoverItem, type HandoverKind, type HandoverTotals } from "@qitong/domain/legal-entity";
import { absent, findPersonName, type Asking } from "@qitong/service";
import { loadParties } from "../merger-case/facts";
import { findCase } from "../merger-case/store";
import { atOfficial, atReceiving, atReleasing } from "./places";
import { figures, findLedger, listItems, listLastEntries, type ItemRow } from "./store";

export interface LedgerItem extends HandoverItem {
  readonly location: string | null;
  readonly unit: string | null;
  readonly note: string | null;
  readonly explanation: string | null;
  readonly lastByName: string | null;
  readonly lastAt: Date | null;
  readonly countedBy: readonly string[];
  readonly countedByName: string | null;
}

export async function readLedger(asking: Asking, caseId: MergerCaseId) {
  const { db, principal, today } = asking;
  const row = await findCase(db, caseId);
  if (!row) throw absent();
  const [ledger, rows, parties] = await Promise.all([findLedger(db, caseId), listItems(db, caseId), loadParties(db, row, today)]);
  const { last, counts } = await listLastEntries(db, rows.map(({ id }) => id));
  const items = rows.map((item): LedgerItem => {
    const count = counts.get(item.id);
    return {
      ...describe(item),
      lastByName: last.get(item.id)?.personName ?? null,
      lastAt: last.get(item.id)?.at ?? null,
      countedBy: count ? [count.personId, ...(count.onBehalfOf ? [count.onBehalfOf] : [])] : [],
      countedByName: count?.personName ?? null,
    };
  });
  const stands = async (at: typeof atReleasing, permission: Parameters<typeof mayAt>[1]) =>
    mayAt(principal, permission, (await at(db, { caseId }, today)) ?? []);
  return {
    caseId,
    districtId: row.districtId,
    caseStatus: row.status,
    absorbingName: parties.absorbing.name,
    absorbedName: parties.absorbed.name,
    closedAt: ledger?.closedAt ?? null,
    closedByName: await findPersonName(db, ledger?.closedBy ?? null),
    items,
    totals: totalsOf(items),
    /** On which sides the one who looks may act. */
    sides: {
      releasing: await stands(atReleasing, "handover.count"),
      receiving: await stands(atReceiving, "handover.confirm"),
      official: await stands(atOfficial, "handover.manage"),
    },
    today,
  };
}
export type Ledger = Awaited<ReturnType<typeof readLedger>>;

function describe(row: ItemRow): Omit<LedgerItem, "lastByName" | "lastAt" | "countedBy" | "countedByName"> {
  const { id, kind, number, name, location, unit, note, status, explanation, version } = row;
  return { id, kind, number, name, location, unit, note, status, explanation, version, ...figures(row) };
}

export interface LedgerTotals {
  readonly all: HandoverTotals;
  readonly byKind: Record<HandoverKind, HandoverTotals>;
}

function totalsOf(items: readonly Pick<HandoverItem, "kind" | "listed" | "counted" | "status">[]): LedgerTotals {
  const of = (kind: HandoverKind) => totalOf(items.filter((item) => item.kind === kind));
  return { all: totalOf(items), byKind: { room: of("room"), equipment: of("equipment"), archive: of("archive"), fund: of("fund") } };
}

/** For the page of the case: how far the handover is, without its items. */
export async function readSummary({ db }: Asking, caseId: MergerCaseId) {
  const [ledger, rows] = await Promise.all([findLedger(db, caseId), listItems(db, caseId)]);
  return { ...totalsOf(rows.map((row) => ({ kind: row.kind, status: row.status, ...figures(row) }))), closedAt: ledger?.closedAt ?? null };
}
