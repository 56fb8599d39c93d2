/** Things put on the ledger from a workbook. */
import { asc, eq } from "drizzle-orm";
import { Refused, type HandoverItemId, type MergerCaseId } from "@qitong/domain";
import { decideHandover, handoverFields, type FileRefusal, type HandoverFacts, type HandoverPlan, type KnownItem } from "@qitong/domain/import";
import { newId, type Queryable } from "@qitong/db";
import { handoverItem } from "@qitong/db/schema";
import { absent, type Act } from "@qitong/service";
import { defineImporter, type ImportTerms } from "@qitong/service/import";
import { findCase } from "../merger-case/store";
import { ensureLedger, findLedger, insertEntries, insertItems, lockLedger, updateItem } from "./store";

const caseOf = ({ aboutId }: ImportTerms): MergerCaseId => aboutId as MergerCaseId;

async function load(db: Queryable, terms: ImportTerms, _rows: readonly unknown[], lock: boolean): Promise<HandoverFacts> {
  const caseId = caseOf(terms);
  const found = await findCase(db, caseId);
  if (!found) throw absent();
  const ledger = lock ? await lockLedger(db, caseId) : await findLedger(db, caseId);
  if (found.status === "withdrawn" || (ledger && ledger.closedAt !== null)) throw new Refused([{ kind: "handover-closed" } satisfies FileRefusal]);
  const select = db.select().from(handoverItem).where(eq(handoverItem.caseId, caseId)).orderBy(asc(handoverItem.id));
  const rows = await (lock ? select.for("update") : select);
  return {
    items: rows.map(({ id, status, version, kind, number, name, listedQuantity: quantity, unit, listedFen: amount, location, note }): KnownItem => ({
      id, status, version, values: { kind, number, name, quantity, unit, amount, location, note },
    })),
  };
}

async function write(act: Act, terms: ImportTerms, plans: readonly HandoverPlan[], fileName: string): Promise<readonly string[]> {
  const { tx, principal, onBehalfOf, now } = act;
  const caseId = caseOf(terms);
  await ensureLedger(tx, caseId, terms.districtId);
  const planned = plans.map((plan) => ({ ...plan, id: plan.known?.id ?? newId<HandoverItemId>() }));
  const toRow = ({ quantity, amount, ...values }: HandoverPlan["values"]) => ({ ...values, listedQuantity: quantity, listedFen: amount, status: "listed" as const });
  await insertItems(tx, planned.flatMap(({ known, values, id }) => (known ? [] : [{ id, caseId, ...toRow(values) }])));
  for (const { known, values } of planned) if (known) await updateItem(tx, known, toRow(values));
  await insertEntries(
    tx,
    planned.map(({ known, values, id }) => ({
      itemId: id, act: known ? ("correct" as const) : ("list" as const), status: "listed" as const, quantity: values.quantity, fen: values.amount,
      text: fileName, personId: principal.personId, onBehalfOf, at: now,
    })),
  );
  return planned.map(({ id }) => id);
}

export const handoverImporter = defineImporter({ kind: "handover", fields: handoverFields, load, write, decide: (rows, facts) => decideHandover(rows, facts) });
