import type { DistrictId, FlowVersionId } from "@qitong/domain";
import { findFlowRefusals, shippedFlows } from "@qitong/domain/management/approval";
import type { Asking } from "@qitong/service";
import { countRunning, getVersion, listVersions, loadCheckFacts } from "./store";

/** The district's flows with their versions, and those of the product that it has not changed yet. */
export async function listFlows({ db }: Asking, { districtId }: { readonly districtId: DistrictId }) {
  const versions = await listVersions(db, districtId);
  const keys = [...new Set(versions.map(({ key }) => key))];
  const untouched = shippedFlows.filter(({ key }) => !keys.includes(key)).map(({ key, subjectKind, head }) => ({ key, subjectKind, head, versions: [] }));
  const own = keys.map((key) => {
    const all = versions.filter((one) => one.key === key);
    const [newest] = all;
    const shown = all.find(({ state }) => state === "live") ?? newest;
    return { key, subjectKind: newest?.subjectKind ?? ("form" as const), head: shown?.head ?? { name: { zh: key, en: key }, about: { zh: "", en: "" } }, versions: all };
  });
  return [...own, ...untouched];
}

/** One version for the editor, with the facts that its checks rest on: the editor runs the same checks at every change. */
export async function readVersion({ db, today }: Asking, { versionId }: { readonly versionId: FlowVersionId }) {
  const version = await getVersion(db, versionId);
  const facts = await loadCheckFacts(db, version.districtId, today);
  const { id, flowId, key, number, state, head, flow, revision, districtId, liveAt, retiredAt } = version;
  const isRetirable = !shippedFlows.some((one) => one.key === key && one.subjectKind !== "form");
  return { id, flowId, key, number, state, head, flow, revision, districtId, liveAt, retiredAt, facts, isRetirable, refusals: findFlowRefusals(flow, facts), running: await countRunning(db, id) };
}
