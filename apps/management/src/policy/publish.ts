/** Publishes a text at campuses from a day on, or brings an older one back; nothing local is overwritten. */
import { checkNoRefusals, type CampusId, type CivilDate, type PolicyId } from "@qitong/domain";
import {
  exceptionChanges, findConflicts, findPublicationRefusals, type CampusState, type PolicyPublication, type PolicyText,
} from "@qitong/domain/management";
import { absent, type Act } from "@qitong/service";
import { endInForce, insertAcknowledgement, insertAnswers, insertInForce, lockExceptions, lockInForceOf, writeExceptionChanges } from "./campus-store";
import { listReach, ownerOn } from "./owner";
import { loadSource } from "./source";
import { loadStates, type LoadedState } from "./states";
import { insertVersion, lockPolicy, updateDraft, updatePolicy } from "./store";

export async function publishPolicy(act: Act, wanted: PolicyPublication) {
  const { tx, principal, today, now, audit } = act;
  const { policyId, effectiveOn: on } = wanted;
  const row = await lockPolicy(tx, policyId);
  const campusIds = [...new Set(wanted.campusIds)].toSorted();
  const owner = await ownerOn(tx, row, today);
  const reach = new Set(await listReach(tx, owner, today));
  if (campusIds.some((id) => !reach.has(id))) throw absent();
  const { text, draft, restores, refusals } = await loadSource(tx, policyId, wanted.source);
  const states = await lockStates(act, await loadStates(tx, { row, owner, text, campusIds, on }), policyId);
  checkNoRefusals([...refusals, ...findPublicationRefusals(wanted, { today, latest: row.lastVersion, text, states })]);

  const version = row.lastVersion + 1;
  await insertVersion(tx, {
    policyId, number: version, ...text, note: wanted.note, effectiveOn: on, acknowledgedBy: wanted.acknowledgedBy,
    acknowledgeUntil: wanted.acknowledgeUntil, restores, publishedBy: principal.personId, publishedAt: now,
  });
  await updatePolicy(tx, policyId, { lastVersion: version });
  if (draft) await updateDraft(tx, draft.id, { status: "published", closedBy: principal.personId, closedAt: now, publishedAs: version });
  const replaced = await endWhatWas(act, policyId, states, on);
  await insertInForce(tx, campusIds.map((campusId) => ({ policyId, campusId, version, startsOn: on })));
  await writeAnswers(act, wanted, { states, version, text });
  // Who publishes it knows it.
  await insertAcknowledgement(tx, { policyId, version, personId: principal.personId, acknowledgedAt: now });
  audit({
    districtId: row.districtId, subjectKind: "policy", subjectId: policyId,
    detail: { title: text.title, version, effectiveOn: on, campusIds, restores, replaced, answers: wanted.answers },
  });
  return { version };
}

/** Holds the rows that the decision rests on; a rival who changed one since sends this transaction back to its start. */
async function lockStates({ tx }: Act, states: readonly LoadedState[], policyId: PolicyId): Promise<readonly LoadedState[]> {
  const campusIds = states.map(({ campusId }) => campusId);
  const others = states.flatMap(({ basis, isInherited }) => (basis && isInherited ? [basis.policyId] : []));
  for (const id of [...new Set([policyId, ...others])].toSorted()) {
    if (id !== policyId) await lockPolicy(tx, id);
    await lockInForceOf(tx, id, campusIds);
    await lockExceptions(tx, { policyIds: [id], campusIds });
  }
  return states;
}

/** Closes this policy's version at each campus, and there those of other policies whose place it takes. */
async function endWhatWas({ tx }: Act, policyId: PolicyId, states: readonly LoadedState[], on: CivilDate) {
  await endInForce(tx, policyId, states.map(({ campusId }) => campusId), on);
  const replaced: { policyId: PolicyId; campusId: CampusId }[] = [];
  for (const { campusId, basis, isInherited } of states) {
    if (!isInherited || !basis) continue;
    await endInForce(tx, basis.policyId, [campusId], on);
    replaced.push({ policyId: basis.policyId, campusId });
  }
  return replaced;
}

interface Answering {
  readonly states: readonly CampusState[];
  readonly version: number;
  readonly text: PolicyText;
}

async function writeAnswers({ tx, principal, now }: Act, wanted: PolicyPublication, { states, version, text }: Answering): Promise<void> {
  const { policyId, answers, effectiveOn: on } = wanted;
  const ending = { by: principal.personId, at: now, reason: `第${version}版发布时处理` };
  for (const state of states) {
    const changes = exceptionChanges(findConflicts(text, state), answers, { on, isInherited: state.isInherited });
    await writeExceptionChanges(tx, policyId, changes, ending);
  }
  await insertAnswers(tx, answers.map(({ exceptionId, kind }) => ({ policyId, version, exceptionId, answer: kind })));
}
