import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate, type FlowVersionId } from "@qitong/domain";
import { findShippedFlow, shippedFlows, type Flow } from "@qitong/domain/management/approval";
import { approvalFlow, approvalFlowVersion, post } from "@qitong/db/schema";
import { refusalsOf } from "@qitong/service/testing";
import { buildApprovalWorld, decideAs, startLeave, type ApprovalWorld } from "../approval/approval-world.test-data";

let world: ApprovalWorld;
beforeAll(async () => {
  world = await buildApprovalWorld();
});
afterAll(() => world.database.drop());

const districtId = () => world.world.districts.xinhua;
const kinds = async (call: Promise<unknown>) => (await refusalsOf(call)).map(({ kind }) => kind);
const read = (versionId: FlowVersionId) => world.design().byId({ versionId });
const seen = async (versionId: FlowVersionId) => ({ versionId, revision: (await read(versionId)).revision });
const head = (zh: string) => ({ name: { zh, en: "" }, about: { zh: "", en: "" } });

async function save(versionId: FlowVersionId, change: (flow: Flow) => Flow) {
  const version = await read(versionId);
  await world.design().save({ versionId, revision: version.revision, head: version.head, flow: change(version.flow) });
}

/** Drafts, changes and sets live; @returns the new version. */
async function publish(key: string, change: (flow: Flow) => Flow): Promise<FlowVersionId> {
  const { versionId } = await world.design().draft({ districtId: districtId(), key });
  await save(versionId, change);
  await world.design().check(await seen(versionId));
  await world.design().setLive(await seen(versionId));
  return versionId;
}

describe("the flows of a new district", () => {
  it("are those of the product, and can be started before anyone has drawn one", async () => {
    const flows = await world.design().list({ districtId: districtId() });
    expect(flows.map(({ key }) => key)).toEqual(shippedFlows.map(({ key }) => key));
    const startable = await world.as("teacher").startable(world.self("teacher"));
    expect(startable.map(({ key }) => key)).toEqual(shippedFlows.filter(({ subjectKind }) => subjectKind === "form").map(({ key }) => key));
  });

  it("are written down once, also when many start at the same moment", async () => {
    await Promise.all(Array.from({ length: 5 }, () => startLeave(world)));
    const { db } = world.database.root;
    expect(await db.$count(approvalFlow, eq(approvalFlow.key, "leave"))).toBe(1);
    expect(await db.$count(approvalFlowVersion)).toBe(1);
  });
});

describe("a version", () => {
  it("is drafted from the live one, checked, and set live; the old one retires and what runs stays on it", async () => {
    const running = await startLeave(world, "teacher", 5);
    await publish("leave", (flow) => ({
      ...flow,
      nodes: flow.nodes.map((node) => (node.kind === "condition" && node.id === "length" ? { ...node, cases: [{ tests: [{ fieldId: "period", op: "more", value: 10 }], next: "school" }] } : node)),
    }));
    const versions = (await world.design().list({ districtId: districtId() })).find(({ key }) => key === "leave")?.versions;
    expect(versions?.map(({ number, state }) => [number, state])).toEqual([[2, "live"], [1, "retired"]]);
    const fresh = await startLeave(world, "teacher", 5);
    await decideAs(world, "campus-head", fresh);
    expect((await world.as("teacher").byId({ approvalId: fresh })).status).toBe("approved");
    await decideAs(world, "campus-head", running);
    expect((await world.as("teacher").byId({ approvalId: running })).status).toBe("running");
  });

  it("with a cycle is kept as a draft, told with its names, and does not go live", async () => {
    const { versionId } = await world.design().draft({ districtId: districtId(), key: "purchase" });
    await save(versionId, (flow) => ({ ...flow, nodes: flow.nodes.map((node) => (node.id === "school" && node.kind === "approve" ? { ...node, next: "campus" } : node)) }));
    expect((await read(versionId)).refusals.map(({ kind }) => kind)).toEqual(["cycle"]);
    expect(await kinds(world.design().check(await seen(versionId)))).toEqual(["cycle"]);
    expect(await kinds(world.design().setLive(await seen(versionId)))).toEqual(["flow-act-not-now", "cycle"]);
    await world.design().discard(await seen(versionId));
    await expect(read(versionId)).rejects.toThrow("absent");
  });

  it("is checked again on its way to live: a post may have ended since", async () => {
    const { db } = world.database.root;
    const { versionId } = await world.design().draft({ districtId: districtId(), key: "seal" });
    await world.design().check(await seen(versionId));
    const leads = and(eq(post.role, "district-leader"), eq(post.placeId, districtId()));
    await db.update(post).set({ endsOn: civilDate("2026-11-23") }).where(leads);
    expect(await kinds(world.design().setLive(await seen(versionId)))).toContain("approver-not-resolvable");
    await db.update(post).set({ endsOn: null }).where(leads);
    await world.design().setLive(await seen(versionId));
  });

  it("is not written over by a second administrator, and there is one draft at a time", async () => {
    const { versionId } = await world.design().draft({ districtId: districtId(), key: "repair" });
    const old = await seen(versionId);
    await save(versionId, (flow) => flow);
    const { head: kept, flow } = await read(versionId);
    expect(await kinds(world.design().save({ ...old, head: kept, flow }))).toEqual(["flow-changed-meanwhile"]);
    expect(await kinds(world.design().draft({ districtId: districtId(), key: "repair" }))).toEqual(["draft-exists"]);
  });

  it("that is live is not edited, and of two who set two versions live one is", async () => {
    const live = (await world.design().list({ districtId: districtId() })).find(({ key }) => key === "leave")?.versions.find(({ state }) => state === "live");
    const version = await read(live?.versionId as FlowVersionId);
    expect(await kinds(world.design().save({ versionId: version.id, revision: version.revision, head: version.head, flow: version.flow }))).toEqual(["flow-act-not-now"]);
    const { db } = world.database.root;
    const states = await db.select({ state: approvalFlowVersion.state }).from(approvalFlowVersion).where(eq(approvalFlowVersion.flowId, version.flowId));
    expect(states.filter(({ state }) => state === "live")).toHaveLength(1);
  });

  it("retires: then nobody starts it, and the refusal says so", async () => {
    const live = (await world.design().list({ districtId: districtId() })).find(({ key }) => key === "seal")?.versions.find(({ state }) => state === "live");
    await world.design().retire(await seen(live?.versionId as FlowVersionId));
    expect((await world.as("teacher").startable(world.self("teacher"))).map(({ key }) => key)).not.toContain("seal");
    const start = world.as("teacher").start({ ...world.self("teacher"), flowKey: "seal", values: {}, attachments: [] });
    expect(await kinds(start)).toEqual(["flow-not-live"]);
  });

  it("of a flow that another service depends on does not retire", async () => {
    const versionId = await publish("transfer-plan", (flow) => flow);
    expect(await kinds(world.design().retire(await seen(versionId)))).toEqual(["flow-of-product"]);
  });
});

describe("a flow of the district's own", () => {
  it("begins with a step by the superior, has a name of its own, and can be started once it is live", async () => {
    const { versionId } = await world.design().create({ districtId: districtId(), head: head("外出家访") });
    expect(await kinds(world.design().create({ districtId: districtId(), head: head("外出家访") }))).toEqual(["flow-name-taken"]);
    expect(await kinds(world.design().create({ districtId: districtId(), head: head("外出培训") }))).toEqual(["flow-name-taken"]);
    await world.design().check(await seen(versionId));
    await world.design().setLive(await seen(versionId));
    const own = (await world.as("teacher").startable(world.self("teacher"))).find(({ name }) => name.zh === "外出家访");
    const { approvalId } = await world.as("teacher").start({ ...world.self("teacher"), flowKey: own?.key ?? "", values: { reason: "参加省级培训" }, attachments: [] });
    await decideAs(world, "campus-head", approvalId);
    expect((await world.as("teacher").byId({ approvalId })).status).toBe("approved");
    expect(findShippedFlow(own?.key ?? "")).toBeUndefined();
  });

  it("of another district is absent", async () => {
    const { versionId } = await world.design().create({ districtId: districtId(), head: head("家访报备") });
    const foreign = { ...world.world.principals["district-administrator"], posts: [{ role: "district-administrator", place: { kind: "district", id: world.world.districts.other } }] } as const;
    await expect(world.asPrincipal(foreign).approvalFlow.byId({ versionId })).rejects.toThrow("absent");
  });
});
