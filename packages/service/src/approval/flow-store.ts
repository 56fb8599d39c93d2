/** Flows that are live in a district: its own versions, and those that the product brings where it has none. */
import { and, eq } from "drizzle-orm";
import { checkNoRefusals, type ApprovalFlowId, type DistrictId, type FlowVersionId } from "@qitong/domain";
import { Flow, FlowHead, findShippedFlow, shippedFlows, type SubjectKind } from "@qitong/domain/management/approval";
import { newId, type Queryable, type Transaction } from "@qitong/db";
import { approvalFlow, approvalFlowVersion } from "@qitong/db/schema";
import { absent } from "../failure";

export interface LiveFlow {
  readonly key: string;
  readonly subjectKind: SubjectKind;
  readonly head: FlowHead;
  readonly flow: Flow;
}

export interface LiveVersion extends LiveFlow {
  readonly versionId: FlowVersionId;
}

export type FlowNotLive = { readonly kind: "flow-not-live"; readonly key: string };

const live = {
  key: approvalFlow.key, subjectKind: approvalFlow.subjectKind, versionId: approvalFlowVersion.id, head: approvalFlowVersion.head, flow: approvalFlowVersion.flow,
};

// JSON columns are parsed again: a stored flow is data like any other.
const asLive = (row: { key: string; subjectKind: SubjectKind; versionId: FlowVersionId; head: unknown; flow: unknown }): LiveVersion => ({
  key: row.key, subjectKind: row.subjectKind, versionId: row.versionId, head: FlowHead.parse(row.head), flow: Flow.parse(row.flow),
});

const ofKeyLive = (districtId: DistrictId, key: string) =>
  and(eq(approvalFlow.districtId, districtId), eq(approvalFlow.key, key), eq(approvalFlowVersion.state, "live"));

/** For reading: what one would start with now; undefined when there is no such flow or it was retired. */
export async function findLiveFlow(db: Queryable, districtId: DistrictId, key: string): Promise<LiveFlow | undefined> {
  const [row] = await db.select(live).from(approvalFlow).innerJoin(approvalFlowVersion, eq(approvalFlowVersion.flowId, approvalFlow.id)).where(ofKeyLive(districtId, key));
  if (row) return asLive(row);
  return (await listStoredKeys(db, districtId)).includes(key) ? undefined : findShippedFlow(key);
}

/** All that one can start in a district, in the order of the product's list and then by age. */
export async function listLiveFlows(db: Queryable, districtId: DistrictId): Promise<LiveFlow[]> {
  const rows = await db
    .select(live)
    .from(approvalFlow)
    .innerJoin(approvalFlowVersion, and(eq(approvalFlowVersion.flowId, approvalFlow.id), eq(approvalFlowVersion.state, "live")))
    .where(eq(approvalFlow.districtId, districtId))
    .orderBy(approvalFlow.id);
  const stored = await listStoredKeys(db, districtId);
  const own = rows.map(asLive);
  const shipped = shippedFlows.flatMap((one): LiveFlow[] => (stored.includes(one.key) ? own.filter(({ key }) => key === one.key) : [one]));
  return [...shipped, ...own.filter(({ key }) => !findShippedFlow(key))];
}

async function listStoredKeys(db: Queryable, districtId: DistrictId): Promise<string[]> {
  const rows = await db.select({ key: approvalFlow.key }).from(approvalFlow).where(eq(approvalFlow.districtId, districtId));
  return rows.map(({ key }) => key);
}

/** The version to start with; the product's own is written down for the district when it is used first. @throws absent, Refused */
export async function getLiveVersion(tx: Transaction, districtId: DistrictId, key: string, now: Date): Promise<LiveVersion> {
  await storeShippedFlow(tx, districtId, key, now);
  const [row] = await tx
    .select(live)
    .from(approvalFlow)
    .innerJoin(approvalFlowVersion, eq(approvalFlowVersion.flowId, approvalFlow.id))
    .where(ofKeyLive(districtId, key));
  if (row) return asLive(row);
  if (!(await listStoredKeys(tx, districtId)).includes(key)) throw absent();
  const refusal: FlowNotLive = { kind: "flow-not-live", key };
  checkNoRefusals([refusal]);
  throw absent();
}

/** Writes a flow of the product into a district that does not have it yet. @returns its id; undefined when it is none of the product's. */
export async function storeShippedFlow(tx: Transaction, districtId: DistrictId, key: string, now: Date): Promise<ApprovalFlowId | undefined> {
  const shipped = findShippedFlow(key);
  if (!shipped) return undefined;
  const [known] = await tx.select({ id: approvalFlow.id }).from(approvalFlow).where(and(eq(approvalFlow.districtId, districtId), eq(approvalFlow.key, key)));
  if (known) return known.id;
  const flowId = newId<ApprovalFlowId>();
  // A rival may write the same at this moment: then this one waits, writes nothing, and reads the rival's with a lock, past its own snapshot.
  const [inserted] = await tx.insert(approvalFlow).ignore().values({ id: flowId, districtId, key, subjectKind: shipped.subjectKind, createdAt: now });
  if (inserted.affectedRows === 0) {
    const [rival] = await tx.select({ id: approvalFlow.id }).from(approvalFlow).where(and(eq(approvalFlow.districtId, districtId), eq(approvalFlow.key, key))).for("update");
    return rival?.id;
  }
  const { head, flow } = shipped;
  await tx.insert(approvalFlowVersion).values({ id: newId(), flowId, number: 1, state: "live", head, flow, madeAt: now, liveAt: now });
  return flowId;
}
