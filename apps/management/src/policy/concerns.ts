/** Whether a policy has to do with what a scope shows; if not, it is as absent. */
import { mayAt, type CampusId, type CivilDate, type PolicyId, type Principal, type Scope } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { absent, listCampusIds } from "@qitong/service";
import { listInForceOf } from "./campus-store";
import { ownerOn } from "./owner";
import { findPolicy, type PolicyRow } from "./store";

export interface PolicyInScope {
  readonly row: PolicyRow;
  readonly campusIds: readonly CampusId[];
}

/** @throws absent unless the policy is or was in force at a campus of the scope, or belongs to the scope or what contains it. */
export async function checkConcerns(db: Queryable, scope: Scope, policyId: PolicyId, today: CivilDate): Promise<PolicyInScope> {
  const row = await findPolicy(db, policyId);
  if (!row) throw absent();
  const campusIds = await listCampusIds(db, scope, today);
  const owner = await ownerOn(db, row, today);
  if (owner.kind === scope.kind && owner.id === scope.id) return { row, campusIds };
  if ((await listInForceOf(db, policyId, campusIds)).length === 0) throw absent();
  return { row, campusIds };
}

/** Whether the one who asks writes policies of this owner: only then are drafts shown. */
export async function mayManage(db: Queryable, principal: Principal, row: PolicyRow, today: CivilDate): Promise<boolean> {
  return mayAt(principal, "policy.manage", [await ownerOn(db, row, today)]);
}

