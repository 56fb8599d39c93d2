/** Versions that approvals run on. What was live once never changes again, so it is read and parsed once for a process. */
import { eq, inArray } from "drizzle-orm";
import type { FlowVersionId } from "@qitong/domain";
import { Flow, FlowHead } from "@qitong/domain/management/approval";
import type { Queryable } from "@qitong/db";
import { approvalFlow, approvalFlowVersion } from "@qitong/db/schema";

export interface FlowVersionRow {
  readonly id: FlowVersionId;
  readonly key: string;
  readonly number: number;
  readonly head: FlowHead;
  readonly flow: Flow;
}

const mostKept = 1000;
const kept = new Map<FlowVersionId, FlowVersionRow>();

export async function listFlowVersions(db: Queryable, ids: readonly FlowVersionId[]): Promise<Map<FlowVersionId, FlowVersionRow>> {
  const missing = [...new Set(ids)].filter((id) => !kept.has(id));
  const read = missing.length === 0 ? [] : await readVersions(db, missing);
  const fresh = new Map(read.map((row) => [row.id, row]));
  return new Map([...new Set(ids)].flatMap((id) => {
    const row = kept.get(id) ?? fresh.get(id);
    return row ? [[id, row] as const] : [];
  }));
}

async function readVersions(db: Queryable, ids: readonly FlowVersionId[]): Promise<FlowVersionRow[]> {
  const rows = await db
    .select({
      id: approvalFlowVersion.id, key: approvalFlow.key, number: approvalFlowVersion.number, state: approvalFlowVersion.state,
      head: approvalFlowVersion.head, flow: approvalFlowVersion.flow,
    })
    .from(approvalFlowVersion)
    .innerJoin(approvalFlow, eq(approvalFlow.id, approvalFlowVersion.flowId))
    .where(inArray(approvalFlowVersion.id, [...ids]));
  return rows.map(({ state, ...row }) => {
    const parsed: FlowVersionRow = { ...row, head: FlowHead.parse(row.head), flow: Flow.parse(row.flow) };
    if (kept.size >= mostKept) kept.clear();
    // A draft still changes, and so may what this transaction has not committed yet.
    if (state === "live" || state === "retired") kept.set(row.id, parsed);
    return parsed;
  });
}

export async function getFlowVersion(db: Queryable, id: FlowVersionId): Promise<FlowVersionRow> {
  const row = (await listFlowVersions(db, [id])).get(id);
  if (!row) throw new Error(`flow version ${id} has vanished`);
  return row;
}
