import { and, asc, desc, eq, lt } from "drizzle-orm";
import type { JobId, Place, TransferPlanId } from "@qitong/domain";
import { SuggestionStatus, suggestionSilenceSeconds } from "@qitong/domain/staffing";
import type { Queryable, Transaction } from "@qitong/db";
import { suggestionRun, transferPlan } from "@qitong/db/schema";
import { absent, type At } from "@qitong/service";
import { SuggestionState } from "./progress";

/** A run belongs to its plan's district. */
export const atRun: At<{ runId: JobId }> = async (db, { runId }) => {
  const [row] = await db
    .select({ districtId: transferPlan.districtId })
    .from(suggestionRun)
    .innerJoin(transferPlan, eq(transferPlan.id, suggestionRun.planId))
    .where(eq(suggestionRun.id, runId));
  return row && [{ kind: "district", id: row.districtId } satisfies Place];
};

type Stored = typeof suggestionRun.$inferSelect;

function runRow(row: Stored) {
  return { ...row, status: SuggestionStatus.parse(row.status), progress: SuggestionState.parse(row.progress) };
}
export type RunRow = ReturnType<typeof runRow>;

export async function listRuns(db: Queryable, planId: TransferPlanId): Promise<RunRow[]> {
  const rows = await db.select().from(suggestionRun).where(eq(suggestionRun.planId, planId)).orderBy(desc(suggestionRun.id));
  return rows.map(runRow);
}

/** @throws absent */
export async function lockRun(tx: Transaction, runId: JobId): Promise<RunRow> {
  const [row] = await tx.select().from(suggestionRun).where(eq(suggestionRun.id, runId)).for("update");
  if (!row) throw absent();
  return runRow(row);
}

export async function insertRun(tx: Transaction, row: typeof suggestionRun.$inferInsert): Promise<void> {
  await tx.insert(suggestionRun).values(row);
}

export async function updateRun(db: Queryable, runId: JobId, change: Partial<Omit<Stored, "id" | "planId">>): Promise<void> {
  await db.update(suggestionRun).set(change).where(eq(suggestionRun.id, runId));
}

/** @returns whether the run was still in this status, and so was changed. */
async function updateRunIn(db: Queryable, runId: JobId, status: SuggestionStatus, change: Partial<Stored>): Promise<boolean> {
  const [result] = await db.update(suggestionRun).set(change).where(and(eq(suggestionRun.id, runId), eq(suggestionRun.status, status)));
  return result.affectedRows > 0;
}

/** Of several processes one gets it. */
export function claimRun(db: Queryable, runId: JobId, now: Date): Promise<boolean> {
  return updateRunIn(db, runId, "queued", { status: "running", aliveAt: now });
}

/** @returns false when the run was cancelled meanwhile. */
export function reportAlive(db: Queryable, runId: JobId, now: Date, progress: SuggestionState): Promise<boolean> {
  return updateRunIn(db, runId, "running", { aliveAt: now, progress });
}

export function failRun(db: Queryable, runId: JobId, now: Date, progress: SuggestionState): Promise<boolean> {
  return updateRunIn(db, runId, "running", { status: "failed", endedAt: now, progress });
}

export async function findQueuedRun(db: Queryable): Promise<RunRow | undefined> {
  const [row] = await db.select().from(suggestionRun).where(eq(suggestionRun.status, "queued")).orderBy(asc(suggestionRun.id)).limit(1);
  return row && runRow(row);
}

/** Runs whose process fell silent. */
export async function listLostRuns(db: Queryable, now: Date): Promise<RunRow[]> {
  const lastSign = new Date(now.getTime() - suggestionSilenceSeconds * 1000);
  const rows = await db
    .select()
    .from(suggestionRun)
    .where(and(eq(suggestionRun.status, "running"), lt(suggestionRun.aliveAt, lastSign)));
  return rows.map(runRow);
}
