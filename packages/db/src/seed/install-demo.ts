/** Writes the demo district, once, in one transaction: it is there whole or not at all. */
import { eq } from "drizzle-orm";
import type { CivilDate } from "@qitong/domain";
import type { Database, Transaction } from "../database";
import { demoClock, district } from "../schema";
import { buildDemo, type Demo } from "./build-demo";
import { firstDemoDay } from "./demo-day";
import { demoTableNames, demoTables, type DemoRow, type DemoTable } from "./demo-rows";
import { demoPassword, type DemoAccount } from "./posts";
import { areaCode } from "./schools";

export interface DemoOptions {
  readonly today: CivilDate;
  readonly hash: (password: string) => Promise<string>;
}

export interface DemoInstallation {
  /** False when the district was there already. */
  readonly installed: boolean;
  readonly accounts: readonly DemoAccount[];
}

export async function installDemo(db: Database, { today, hash }: DemoOptions): Promise<DemoInstallation> {
  const [there] = await db.select({ id: district.id }).from(district).where(eq(district.code, areaCode));
  if (there) return { installed: false, accounts: buildDemo("").accounts };
  const demo = buildDemo(await hash(demoPassword));
  await db.transaction(async (tx) => {
    await writeDemo(tx, demo);
    await tx.insert(demoClock).values({ id: 1, today: firstDemoDay(today) }).onDuplicateKeyUpdate({ set: { id: 1 } });
  });
  return { installed: true, accounts: demo.accounts };
}

const rowsAtOnce = 1000;

async function writeDemo(tx: Transaction, { rows }: Demo): Promise<void> {
  for (const name of demoTableNames) await writeTable(tx, name, rows[name]);
}

async function writeTable<Table extends DemoTable>(tx: Transaction, name: Table, rows: readonly DemoRow<Table>[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await tx.insert(demoTables[name]).values(rows.slice(start, start + rowsAtOnce));
  }
}
