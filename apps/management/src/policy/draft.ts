/** Writing: a new policy, a draft of the next version, each saving, and giving a draft up. */
import { checkNoRefusals, type PolicyDraftId, type PolicyId } from "@qitong/domain";
import {
  draftChanges, findDraftRefusals, keyArticles, type DraftSaving, type DraftStateRefusal, type DraftWithdrawal, type PolicyCreation, type PolicyText,
} from "@qitong/domain/management";
import { newId, type Queryable } from "@qitong/db";
import { getDistrictOf, type Act } from "@qitong/service";
import {
  findOpenDraft, findRevisionText, getVersion, insertDraft, insertPolicy, insertRevision, lockPolicy, textOf, updateDraft, updatePolicy, type DraftWithText,
} from "./store";

export async function createPolicy({ tx, principal, now, audit }: Act, { owner, category, text }: PolicyCreation) {
  const districtId = await getDistrictOf(tx, owner);
  checkNoRefusals(findDraftRefusals(text, 0));
  const keyed = keyArticles(text, 0);
  const policyId = newId<PolicyId>();
  const by = principal.personId;
  await insertPolicy(tx, {
    id: policyId, districtId, ownerKind: owner.kind, ownerId: owner.id, category, lastArticleKey: keyed.lastKey, createdBy: by, createdAt: now,
  });
  await openDraft({ tx, principal, now }, policyId, null, keyed.text);
  audit({ districtId, subjectKind: "policy", subjectId: policyId, detail: { title: text.title, owner, category } });
  return { policyId };
}

async function openDraft({ tx, principal, now }: Pick<Act, "tx" | "principal" | "now">, policyId: PolicyId, basedOn: number | null, text: PolicyText) {
  const draftId = newId<PolicyDraftId>();
  const by = principal.personId;
  await insertDraft(tx, { id: draftId, policyId, status: "open", basedOn, revision: 1, openedBy: by, openedAt: now });
  await insertRevision(tx, { draftId, revision: 1, ...text, savedBy: by, savedAt: now });
}

/** A draft of the next version, with the text of the newest one. */
export async function beginDraft(act: Act, { policyId }: { readonly policyId: PolicyId }) {
  const { tx, audit } = act;
  const row = await lockPolicy(tx, policyId);
  const open: DraftStateRefusal[] = (await findOpenDraft(tx, policyId)) ? [{ kind: "draft-open-already" }] : [];
  checkNoRefusals(open);
  const text = row.lastVersion === 0 ? { title: "", articles: [] } : textOf(await getVersion(tx, policyId, row.lastVersion));
  await openDraft(act, policyId, row.lastVersion || null, text);
  audit({ districtId: row.districtId, subjectKind: "policy", subjectId: policyId, detail: { basedOn: row.lastVersion } });
  return { revision: 1 };
}

/** Whether the draft is still the one that the editor began from; if not, what was done to it since. */
export async function findDraftStateRefusals(db: Queryable, draft: DraftWithText | undefined, seen: number): Promise<DraftStateRefusal[]> {
  if (!draft) return [{ kind: "draft-missing" }];
  if (draft.revision === seen) return [];
  const before = (await findRevisionText(db, draft.id, seen)) ?? { title: draft.text.title, articles: [] };
  return [{ kind: "draft-changed", byName: draft.savedByName, revision: draft.revision, changes: draftChanges(before, draft.text) }];
}

export async function saveDraft({ tx, principal, now, audit }: Act, { policyId, revision, text }: DraftSaving) {
  const row = await lockPolicy(tx, policyId);
  const draft = await findOpenDraft(tx, policyId);
  checkNoRefusals([...(await findDraftStateRefusals(tx, draft, revision)), ...findDraftRefusals(text, row.lastArticleKey)]);
  if (!draft) throw new Error(`the draft of ${policyId} was checked and is gone`);
  const keyed = keyArticles(text, row.lastArticleKey);
  const next = draft.revision + 1;
  await insertRevision(tx, { draftId: draft.id, revision: next, ...keyed.text, savedBy: principal.personId, savedAt: now });
  await updateDraft(tx, draft.id, { revision: next });
  await updatePolicy(tx, policyId, { lastArticleKey: keyed.lastKey });
  audit({
    districtId: row.districtId, subjectKind: "policy", subjectId: policyId,
    detail: { revision: next, changes: draftChanges(draft.text, keyed.text) },
  });
  return { revision: next, text: keyed.text };
}

/** Gives the draft up; it stays readable with the reason, and another may be begun. */
export async function withdrawDraft({ tx, principal, now, audit }: Act, { policyId, revision, reason }: DraftWithdrawal) {
  const row = await lockPolicy(tx, policyId);
  const draft = await findOpenDraft(tx, policyId);
  checkNoRefusals(await findDraftStateRefusals(tx, draft, revision));
  if (!draft) throw new Error(`the draft of ${policyId} was checked and is gone`);
  await updateDraft(tx, draft.id, { status: "withdrawn", closedBy: principal.personId, closedAt: now, reason });
  audit({ districtId: row.districtId, subjectKind: "policy", subjectId: policyId, detail: { title: draft.text.title, revision, reason } });
  return { policyId };
}
