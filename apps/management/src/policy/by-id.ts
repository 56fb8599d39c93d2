/** The page of a policy: what is in force at each campus of the scope as of a day, its exceptions, history, and the draft. */
import { mayAt, type CivilDate, type PolicyId, type Scope } from "@qitong/domain";
import { versionOn, type PolicyCategory, type PolicyText } from "@qitong/domain/management";
import { absent, listCampusNames, type Asking } from "@qitong/service";
import { listAnswers, listInForceOf, listNamedExceptions } from "./campus-store";
import { checkConcerns } from "./concerns";
import { listOwnerNames, ownerOn } from "./owner";
import { findOpenDraft, getVersion, listVersions, listWithdrawnDrafts, textOf } from "./store";

export interface PolicyAsOf {
  readonly scope: Scope;
  readonly policyId: PolicyId;
  readonly asOf: CivilDate;
}

export async function readPolicy({ db, principal, today }: Asking, { scope, policyId, asOf }: PolicyAsOf) {
  const { row, campusIds } = await checkConcerns(db, scope, policyId, today);
  const owner = await ownerOn(db, row, today);
  const maySee = mayAt(principal, "policy.manage", [owner]);
  const rows = await listInForceOf(db, policyId, campusIds);
  const versions = await listVersions(db, [policyId]);
  const names = await listCampusNames(db, campusIds, asOf);
  const exceptions = await listNamedExceptions(db, { policyIds: [policyId], campusIds });
  const ownerNames = await listOwnerNames(db, [row], asOf);
  const draft = maySee ? await findOpenDraft(db, policyId) : undefined;
  const answers = await listAnswers(db, policyId);
  const campuses = campusIds.map((campusId) => {
    const held = versionOn(rows, campusId, asOf);
    const next = rows.find((one) => one.campusId === campusId && one.startsOn > asOf && (one.endsOn === null || one.startsOn < one.endsOn));
    return {
      campusId, name: names.get(campusId) ?? "",
      inForce: held ? { version: held.version, startsOn: held.startsOn, endsOn: held.endsOn } : null,
      ahead: next ? { version: next.version, startsOn: next.startsOn } : null,
      exceptions: exceptions.filter((one) => one.campusId === campusId),
    };
  });
  const shown = new Set(campuses.flatMap(({ inForce, ahead }) => [inForce?.version, ahead?.version].filter((number) => number !== undefined)));
  const texts: Record<number, PolicyText> = {};
  for (const { version } of versions) if (shown.has(version.number)) texts[version.number] = textOf(version);
  return {
    id: policyId, asOf, today, texts,
    category: row.category as PolicyCategory,
    title: titleOf(campuses, texts) ?? versions[0]?.version.title ?? draft?.text.title ?? "",
    owner: { ...owner, name: ownerNames.get(row.ownerId) ?? "", isFormer: owner.id !== row.ownerId },
    mayManage: maySee,
    lastVersion: row.lastVersion,
    campuses: campuses.toSorted((a, b) => a.name.localeCompare(b.name, "zh-Hans-CN")),
    draft: draft ? { revision: draft.revision, basedOn: draft.basedOn, text: draft.text, savedByName: draft.savedByName, savedAt: draft.savedAt } : null,
    withdrawn: maySee ? await listWithdrawnDrafts(db, policyId) : [],
    versions: versions.map(({ version, publishedByName }) => ({
      number: version.number, title: version.title, note: version.note, effectiveOn: version.effectiveOn, restores: version.restores,
      acknowledgedBy: version.acknowledgedBy, acknowledgeUntil: version.acknowledgeUntil, publishedAt: version.publishedAt, publishedByName,
      campuses: rows.filter((one) => one.version === version.number).map(({ campusId, startsOn, endsOn }) => ({ campusId, startsOn, endsOn })),
      answers: answers.filter((one) => one.version === version.number && campusIds.includes(one.campusId)),
    })),
  };
}
export type PolicyDetail = Awaited<ReturnType<typeof readPolicy>>;

function titleOf(campuses: readonly { readonly inForce: { readonly version: number } | null }[], texts: Readonly<Record<number, PolicyText>>): string | undefined {
  const version = campuses.find(({ inForce }) => inForce !== null)?.inForce?.version;
  return version === undefined ? undefined : texts[version]?.title;
}

export async function readVersion({ db, today }: Asking, { scope, policyId, number }: { readonly scope: Scope; readonly policyId: PolicyId; readonly number: number }) {
  await checkConcerns(db, scope, policyId, today);
  const version = await getVersion(db, policyId, number);
  return { number, text: textOf(version), effectiveOn: version.effectiveOn };
}

/** The draft as it stands, for its editor. */
export async function readDraft({ db }: Asking, { policyId }: { readonly policyId: PolicyId }) {
  const draft = await findOpenDraft(db, policyId);
  if (!draft) throw absent();
  return { policyId, revision: draft.revision, basedOn: draft.basedOn, text: draft.text, savedByName: draft.savedByName, savedAt: draft.savedAt };
}

