/** Flows of a district with all their versions, for whoever designs them. */
import { and, asc, desc, eq, max, type SQLWrapper } from "drizzle-orm";
import type { ApprovalFlowId, CivilDate, DistrictId, FlowVersionId } from "@qitong/domain";
import { Flow, FlowHead, type FlowState } from "@qitong/domain/management/approval";
import type { Queryable, Transaction } from "@qitong/db";
import { approval, approvalFlow, approvalFlowVersion, campus, campusAffiliation, campusName, person } from "@qitong/db/schema";
import { absent, inForce, type At } from "@qitong/service";
import { loadOfficeFacts } from "@qitong/service/approval";

/** A version belongs to its flow, and the flow to its district. */
export const atVersion: At<{ versionId: FlowVersionId }> = async (db, { versionId }) => {
  const [row] = await db
    .select({ districtId: approvalFlow.districtId })
    .from(approvalFlowVersion)
    .innerJoin(approvalFlow, eq(approvalFlow.id, approvalFlowVersion.flowId))
    .where(eq(approvalFlowVersion.id, versionId));
  return row && [{ kind: "district", id: row.districtId }];
};

export async function listVersions(db: Queryable, districtId: DistrictId) {
  const rows = await db
    .select({
      flowId: approvalFlow.id, key: approvalFlow.key, subjectKind: approvalFlow.subjectKind, versionId: approvalFlowVersion.id, number: approvalFlowVersion.number,
      state: approvalFlowVersion.state, head: approvalFlowVersion.head, madeAt: approvalFlowVersion.madeAt, madeByName: person.name,
      liveAt: approvalFlowVersion.liveAt, retiredAt: approvalFlowVersion.retiredAt,
    })
    .from(approvalFlow)
    .innerJoin(approvalFlowVersion, eq(approvalFlowVersion.flowId, approvalFlow.id))
    .leftJoin(person, eq(person.id, approvalFlowVersion.madeBy))
    .where(eq(approvalFlow.districtId, districtId))
    .orderBy(asc(approvalFlow.id), desc(approvalFlowVersion.number));
  return rows.map((row) => ({ ...row, head: FlowHead.parse(row.head) }));
}

type Stored = typeof approvalFlowVersion.$inferSelect;

export interface VersionRow extends Omit<Stored, "head" | "flow"> {
  readonly districtId: DistrictId;
  readonly key: string;
  readonly head: FlowHead;
  readonly flow: Flow;
}

export async function getVersion(db: Queryable, versionId: FlowVersionId): Promise<VersionRow> {
  const [row] = await db
    .select({ version: approvalFlowVersion, districtId: approvalFlow.districtId, key: approvalFlow.key })
    .from(approvalFlowVersion)
    .innerJoin(approvalFlow, eq(approvalFlow.id, approvalFlowVersion.flowId))
    .where(eq(approvalFlowVersion.id, versionId));
  if (!row) throw absent();
  const { version, districtId, key } = row;
  return { ...version, districtId, key, head: FlowHead.parse(version.head), flow: Flow.parse(version.flow) };
}

/** Two acts on versions of one flow follow each other: all of them are locked, in id order. */
export async function lockVersion(tx: Transaction, versionId: FlowVersionId): Promise<VersionRow> {
  const flowOf = tx.select({ flowId: approvalFlowVersion.flowId }).from(approvalFlowVersion).where(eq(approvalFlowVersion.id, versionId));
  await lockVersionsOf(tx, flowOf);
  return getVersion(tx, versionId);
}

export async function lockVersionsOf(tx: Transaction, flowId: ApprovalFlowId | SQLWrapper) {
  return tx
    .select({ id: approvalFlowVersion.id, number: approvalFlowVersion.number, state: approvalFlowVersion.state })
    .from(approvalFlowVersion)
    .where(eq(approvalFlowVersion.flowId, flowId))
    .orderBy(asc(approvalFlowVersion.id))
    .for("update");
}

export type VersionChange = Partial<Pick<Stored, "head" | "flow" | "state" | "liveAt" | "retiredAt">>;

export async function updateVersion(tx: Transaction, { id, revision }: Pick<VersionRow, "id" | "revision">, change: VersionChange): Promise<void> {
  await tx.update(approvalFlowVersion).set({ ...change, revision: revision + 1 }).where(eq(approvalFlowVersion.id, id));
}

export async function insertVersion(tx: Transaction, row: typeof approvalFlowVersion.$inferInsert): Promise<void> {
  await tx.insert(approvalFlowVersion).values(row);
}

export async function deleteVersion(tx: Transaction, id: FlowVersionId): Promise<void> {
  await tx.delete(approvalFlowVersion).where(eq(approvalFlowVersion.id, id));
}

export async function insertFlow(tx: Transaction, row: typeof approvalFlow.$inferInsert): Promise<void> {
  await tx.insert(approvalFlow).values(row);
}

export async function nextNumber(db: Queryable, flowId: ApprovalFlowId): Promise<number> {
  const [row] = await db.select({ last: max(approvalFlowVersion.number) }).from(approvalFlowVersion).where(eq(approvalFlowVersion.flowId, flowId));
  return (row?.last ?? 0) + 1;
}

/** How many approvals run on a version; they stay on it when it retires. */
export async function countRunning(db: Queryable, versionId: FlowVersionId): Promise<number> {
  return db.$count(approval, and(eq(approval.flowVersionId, versionId), eq(approval.status, "running")));
}

export async function listNames(db: Queryable, districtId: DistrictId, except: ApprovalFlowId | null) {
  const rows = await listVersions(db, districtId);
  const isNow = (state: FlowState) => state !== "retired";
  return rows.filter(({ flowId, state }) => flowId !== except && isNow(state)).map(({ head }) => head.name.zh);
}

/** The facts that the checks of a flow rest on: who holds which post, and every campus from which someone may ask. */
export async function loadCheckFacts(db: Queryable, districtId: DistrictId, today: CivilDate) {
  const offices = await loadOfficeFacts(db, districtId, today);
  const places = await db
    .select({ campusId: campus.id, entityId: campusAffiliation.entityId, name: campusName.name })
    .from(campus)
    .innerJoin(campusName, and(eq(campusName.campusId, campus.id), inForce(campusName, today)))
    .innerJoin(campusAffiliation, and(eq(campusAffiliation.campusId, campus.id), inForce(campusAffiliation, today)))
    .where(eq(campus.districtId, districtId))
    .orderBy(asc(campus.id));
  return { offices, places };
}
