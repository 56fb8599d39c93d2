/** What publishing would do at each campus, before anything is written. */
import type { CivilDate, PolicyId } from "@qitong/domain";
import { findConflicts, type PolicyText, type PublicationSource } from "@qitong/domain/management";
import { checkNoRefusals } from "@qitong/domain";
import { listCampusNames, type Asking } from "@qitong/service";
import { listReach, ownerOn } from "./owner";
import { loadSource } from "./source";
import { loadStates } from "./states";
import { getPolicy, listVersions } from "./store";

export interface PreviewOf {
  readonly policyId: PolicyId;
  readonly source: PublicationSource;
  readonly effectiveOn: CivilDate;
}

export async function previewPublication({ db, today }: Asking, { policyId, source, effectiveOn }: PreviewOf) {
  const row = await getPolicy(db, policyId);
  const { text, draft, restores, refusals } = await loadSource(db, policyId, source);
  checkNoRefusals(refusals);
  const owner = await ownerOn(db, row, today);
  const campusIds = await listReach(db, owner, today);
  const states = await loadStates(db, { row, owner, text, campusIds, on: effectiveOn });
  const names = await listCampusNames(db, campusIds, today);
  const [newest] = await listVersions(db, [policyId]);
  // Most campuses have the same text: it travels once.
  const texts = new Map<string, PolicyText>();
  const campuses = states.map((state) => {
    const { basis, text: before, isInherited, latestStartsOn, campusId } = state;
    const textKey = basis && `${basis.policyId} ${basis.version}`;
    if (textKey !== null && before !== null) texts.set(textKey, before);
    return {
      campusId, textKey, isInherited, latestStartsOn, name: names.get(campusId) ?? "", version: basis?.version ?? null,
      conflicts: findConflicts(text, state),
      exceptions: state.exceptions,
    };
  });
  return {
    policyId, source, effectiveOn, text, restores, today,
    latest: row.lastVersion,
    basedOn: draft?.basedOn ?? null,
    ownerKind: owner.kind,
    /** Suggested from the version before. */
    acknowledgedBy: newest?.version.acknowledgedBy ?? ["staff"],
    campuses: campuses.toSorted((a, b) => a.name.localeCompare(b.name, "zh-Hans-CN")),
    texts: Object.fromEntries(texts),
  };
}
export type PublicationPreview = Awaited<ReturnType<typeof previewPublication>>;
