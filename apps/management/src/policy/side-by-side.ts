/** The policies of a school's campuses side by side by title: after a merger, what each of the two brought along. */
import type { CampusId, CivilDate, EntityId, PolicyId, Scope } from "@qitong/domain";
import { policyTitleKey, type PolicyText } from "@qitong/domain/management";
import { listCampusIds, listCampusNames, type Asking } from "@qitong/service";
import { listInForceAt } from "./campus-store";
import { listPredecessors } from "../audience/succession";
import { listOwnerNames, listSchoolNames } from "./owner";
import { listPolicies, listVersions, textOf } from "./store";

export interface SideCell {
  readonly policyId: PolicyId;
  readonly version: number;
  readonly startsOn: CivilDate;
  readonly ownerName: string;
  readonly text: PolicyText;
}

export async function compareCampuses({ db, today }: Asking, { scope, asOf }: { readonly scope: Scope; readonly asOf: CivilDate }) {
  const campusIds = scope.kind === "district" ? [] : await listCampusIds(db, scope, asOf);
  const rows = await listInForceAt(db, campusIds, asOf);
  const ids = [...new Set(rows.map(({ policyId }) => policyId))];
  const policies = (await listPolicies(db, ids)).filter(({ ownerKind }) => ownerKind === "entity");
  const versions = await listVersions(db, policies.map(({ id }) => id));
  const entityIds = policies.map(({ ownerId }) => ownerId as EntityId);
  const names = await listSchoolNames(db, await listPredecessors(db, entityIds, today), campusIds);
  const ownerNames = await listOwnerNames(db, policies, asOf);
  const byTitle = new Map<string, Map<CampusId, SideCell>>();
  for (const { policyId, campusId, version: number, startsOn } of rows) {
    const policy = policies.find(({ id }) => id === policyId);
    const found = versions.find(({ version }) => version.policyId === policyId && version.number === number);
    if (!policy || !found) continue;
    const key = policyTitleKey(found.version.title, names);
    const cells = byTitle.get(key) ?? new Map<CampusId, SideCell>();
    cells.set(campusId, { policyId, version: number, startsOn, ownerName: ownerNames.get(policy.ownerId) ?? "", text: textOf(found.version) });
    byTitle.set(key, cells);
  }
  const campusNames = await listCampusNames(db, campusIds, asOf);
  return {
    campuses: campusIds.map((campusId) => ({ campusId, name: campusNames.get(campusId) ?? "" })),
    rows: [...byTitle]
      .map(([title, cells]) => ({ title, cells: campusIds.map((campusId) => cells.get(campusId) ?? null) }))
      .toSorted((a, b) => a.title.localeCompare(b.title, "zh-Hans-CN")),
  };
}
export type SideBySide = Awaited<ReturnType<typeof compareCampuses>>;
