/** From a draft to a live flow: make, change, check, set live, retire, discard. A running approval stays on its version. */
import { checkNoRefusals, type ApprovalFlowId, type DistrictId, type FlowVersionId } from "@qitong/domain";
import {
  findFlowActRefusals, findFlowRefusals, findShippedFlow, shippedFlows, type Flow, type FlowActRefusal, type FlowHead, type FlowState,
} from "@qitong/domain/management/approval";
import { newId } from "@qitong/db";
import { absent, type Act } from "@qitong/service";
import { storeShippedFlow } from "@qitong/service/approval";
import { deleteVersion, getVersion, insertFlow, insertVersion, listNames, listVersions, loadCheckFacts, lockVersion, lockVersionsOf, nextNumber, updateVersion, type VersionRow } from "./store";

const draftStates: readonly FlowState[] = ["draft", "checked"];

interface OfVersion {
  readonly versionId: FlowVersionId;
  /** The revision that is on screen. */
  readonly revision: number;
}

function note(act: Act, { districtId, id }: Pick<VersionRow, "districtId" | "id">, detail: Record<string, unknown>): void {
  act.audit({ districtId, subjectKind: "approval-flow", subjectId: id, detail });
}

/** A flow of the district's own, empty but for one step by the applicant's superior. */
export async function createFlow(act: Act, { districtId, head }: { readonly districtId: DistrictId; readonly head: FlowHead }) {
  checkNoRefusals(await nameRefusals(act, districtId, head, null));
  const [flowId, versionId] = [newId<ApprovalFlowId>(), newId<FlowVersionId>()];
  await insertFlow(act.tx, { id: flowId, districtId, key: flowId.toLowerCase(), subjectKind: "form", createdAt: act.now });
  await insertVersion(act.tx, { id: versionId, flowId, number: 1, state: "draft", head, flow: firstFlow, madeBy: act.principal.personId, madeAt: act.now });
  note(act, { districtId, id: versionId }, { flowId, name: head.name.zh, number: 1 });
  return { versionId };
}

const firstFlow: Flow = {
  form: { fields: [{ id: "reason", label: { zh: "事由", en: "Reason" }, isRequired: true, kind: "long-text", most: 500 }] },
  start: "step-1",
  nodes: [{
    kind: "approve", id: "step-1", name: { zh: "上级审批", en: "Superior" }, approver: { kind: "superior", of: "applicant" },
    deputy: null, deadlineDays: null, escalation: null, next: "end",
  }],
};

async function nameRefusals(act: Act, districtId: DistrictId, { name }: FlowHead, except: ApprovalFlowId | null): Promise<FlowActRefusal[]> {
  // A flow of the product has its name before the district writes it down.
  const isShipped = except === null && shippedFlows.some(({ head: shipped }) => shipped.name.zh === name.zh);
  const taken = isShipped || (await listNames(act.tx, districtId, except)).includes(name.zh);
  return taken ? [{ kind: "flow-name-taken", field: "name", name: name.zh }] : [];
}

/** A new draft of a flow, from what is live or else from its last version. There is one draft of a flow at a time. */
export async function draftFlow(act: Act, { districtId, key }: { readonly districtId: DistrictId; readonly key: string }) {
  if (findShippedFlow(key)) await storeShippedFlow(act.tx, districtId, key, act.now);
  const known = (await listVersions(act.tx, districtId)).filter((one) => one.key === key);
  const [newest] = known;
  if (!newest) throw absent();
  const versions = await lockVersionsOf(act.tx, newest.flowId);
  const draft = versions.find(({ state }) => draftStates.includes(state));
  const refusals: FlowActRefusal[] = draft ? [{ kind: "draft-exists", number: draft.number }] : [];
  checkNoRefusals(refusals);
  const from = await getVersion(act.tx, (known.find(({ state }) => state === "live") ?? newest).versionId);
  const versionId = newId<FlowVersionId>();
  const number = await nextNumber(act.tx, newest.flowId);
  await insertVersion(act.tx, { id: versionId, flowId: newest.flowId, number, state: "draft", head: from.head, flow: from.flow, madeBy: act.principal.personId, madeAt: act.now });
  note(act, { districtId, id: versionId }, { key, number, from: from.number });
  return { versionId };
}

/** Keeps a draft, whatever is wrong with it: what is wrong is said beside it and stops it only on its way to live. */
export async function saveFlow(act: Act, input: OfVersion & { readonly head: FlowHead; readonly flow: Flow }) {
  const version = await lockVersion(act.tx, input.versionId);
  checkNoRefusals([
    ...findFlowActRefusals(version, "edit", input.revision),
    ...(await nameRefusals(act, version.districtId, input.head, version.flowId)),
  ]);
  await updateVersion(act.tx, version, { head: input.head, flow: input.flow, state: "draft" });
  note(act, version, { number: version.number, before: { head: version.head, flow: version.flow }, after: { head: input.head, flow: input.flow } });
  return { revision: version.revision + 1 };
}

/** Marks a draft as checked, or says all that is wrong with it. */
export async function checkFlow(act: Act, { versionId, revision }: OfVersion) {
  const version = await lockVersion(act.tx, versionId);
  checkNoRefusals([...findFlowActRefusals(version, "check", revision), ...(await flowRefusals(act, version))]);
  await updateVersion(act.tx, version, { state: "checked" });
  note(act, version, { number: version.number, state: "checked" });
  return { revision: version.revision + 1 };
}

async function flowRefusals(act: Act, version: VersionRow): Promise<FlowActRefusal[]> {
  return findFlowRefusals(version.flow, await loadCheckFacts(act.tx, version.districtId, act.today));
}

/** Checked once more, because posts may have changed; what was live before retires in the same moment. */
export async function setFlowLive(act: Act, { versionId, revision }: OfVersion) {
  const version = await lockVersion(act.tx, versionId);
  checkNoRefusals([...findFlowActRefusals(version, "go-live", revision), ...(await flowRefusals(act, version))]);
  const before = (await lockVersionsOf(act.tx, version.flowId)).find(({ state }) => state === "live");
  if (before) await updateVersion(act.tx, await getVersion(act.tx, before.id), { state: "retired", retiredAt: act.now });
  await updateVersion(act.tx, version, { state: "live", liveAt: act.now });
  note(act, version, { number: version.number, state: "live", retired: before?.number ?? null });
  return { revision: version.revision + 1 };
}

/** Nobody starts it any more; what runs goes on. Flows that other services depend on stay. */
export async function retireFlow(act: Act, { versionId, revision }: OfVersion) {
  const version = await lockVersion(act.tx, versionId);
  const needed = shippedFlows.some(({ key, subjectKind }) => key === version.key && subjectKind !== "form");
  const refusals: FlowActRefusal[] = [...findFlowActRefusals(version, "retire", revision), ...(needed ? [{ kind: "flow-of-product" as const }] : [])];
  checkNoRefusals(refusals);
  await updateVersion(act.tx, version, { state: "retired", retiredAt: act.now });
  note(act, version, { number: version.number, state: "retired" });
  return { revision: version.revision + 1 };
}

export async function discardDraft(act: Act, { versionId, revision }: OfVersion) {
  const version = await lockVersion(act.tx, versionId);
  checkNoRefusals(findFlowActRefusals(version, "discard", revision));
  await deleteVersion(act.tx, version.id);
  note(act, version, { number: version.number, discarded: { head: version.head, flow: version.flow } });
  return { versionId };
}
