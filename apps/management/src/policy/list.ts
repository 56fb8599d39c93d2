/** The policies of a scope: in force as of a day, set to be, drafts of those who write them, and what has ended. */
import { isWithin, type CivilDate, type EntityId, type Scope } from "@qitong/domain";
import type { PolicyCategory } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { policyInForce } from "@qitong/db/schema";
import { inArray } from "drizzle-orm";
import { listCampusIds, type Asking } from "@qitong/service";
import { listExceptions, type InForceRow } from "./campus-store";
import { mayManage } from "./concerns";
import { listPredecessors } from "../audience/succession";
import { listOwnerNames, ownerOn } from "./owner";
import { listOpenDrafts, listPolicies, listPoliciesOfOwners, listVersions, type PolicyRow } from "./store";

export interface PoliciesOf {
  readonly scope: Scope;
  readonly asOf: CivilDate;
}

export async function listPoliciesInScope({ db, principal, today }: Asking, { scope, asOf }: PoliciesOf) {
  const campusIds = await listCampusIds(db, scope, asOf);
  const rows: InForceRow[] = campusIds.length === 0 ? [] : await db.select().from(policyInForce).where(inArray(policyInForce.campusId, [...campusIds]));
  const owned = await listOwned(db, scope, today);
  const policies = await listPolicies(db, [...new Set([...rows.map(({ policyId }) => policyId), ...owned.map(({ id }) => id)])]);
  const ids = policies.map(({ id }) => id);
  const [versions, drafts, exceptions, ownerNames] = [
    await listVersions(db, ids), await listOpenDrafts(db, ids), await listExceptions(db, { policyIds: ids, campusIds }), await listOwnerNames(db, policies, asOf),
  ];
  const answer = await Promise.all(
    policies.map(async (row) => {
      const owner = await ownerOn(db, row, today);
      const maySee = await mayManage(db, principal, row, today);
      const draft = maySee ? drafts.find(({ policyId }) => policyId === row.id) : undefined;
      const here = rows.filter(({ policyId }) => policyId === row.id);
      const inForce = here.filter((one) => isWithin(one, asOf));
      const ahead = here.filter((one) => one.startsOn > asOf && (one.endsOn === null || one.startsOn < one.endsOn));
      const newest = versions.find(({ version }) => version.policyId === row.id && (inForce.length === 0 || inForce.some((one) => one.version === version.number)));
      return {
        id: row.id,
        category: row.category as PolicyCategory,
        title: newest?.version.title ?? draft?.text.title ?? "",
        owner: { ...owner, name: ownerNames.get(row.ownerId) ?? "", isFormer: owner.id !== row.ownerId },
        mayManage: maySee,
        inForce: { campuses: inForce.length, versions: [...new Set(inForce.map(({ version }) => version))].toSorted((a, b) => b - a), since: earliest(inForce) },
        ahead: ahead.length === 0 ? null : { version: Math.max(...ahead.map(({ version }) => version)), startsOn: earliest(ahead) },
        exceptions: exceptions.filter((one) => one.policyId === row.id && isWithin(one, asOf)).length,
        draft: draft ? { revision: draft.revision, title: draft.text.title, savedByName: draft.savedByName, savedAt: draft.savedAt } : null,
        lastVersion: row.lastVersion,
      };
    }),
  );
  // A draft that is not shown leaves nothing of a policy that never was in force.
  return { campuses: campusIds.length, policies: answer.filter((one) => one.draft !== null || one.lastVersion > 0 || one.mayManage) };
}
export type PolicyList = Awaited<ReturnType<typeof listPoliciesInScope>>;

const earliest = (rows: readonly InForceRow[]): CivilDate | null => rows.map(({ startsOn }) => startsOn).toSorted()[0] ?? null;

/** A school has its own and those of the schools that it took in. */
async function listOwned(db: Queryable, scope: Scope, today: CivilDate): Promise<PolicyRow[]> {
  if (scope.kind === "district") return listPoliciesOfOwners(db, "district", [scope.id]);
  if (scope.kind === "campus") return [];
  const entityIds: EntityId[] = await listPredecessors(db, [scope.id], today);
  return listPoliciesOfOwners(db, "entity", entityIds);
}

