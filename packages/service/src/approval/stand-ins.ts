/**
 * Deputies, delegations and departments of a district: the seam to the organisation. Until it has tables there are none, and the
 * rules (domain/management/approval/office.ts) then know holders of posts only. Whoever brings the tables fills
 * these two functions; nothing else of the approvals has to change.
 */
import type { CivilDate, DistrictId, PersonId } from "@qitong/domain";
import type { Delegation, Department, Deputy } from "@qitong/domain/management/approval";
import type { Queryable } from "@qitong/db";

export interface StandIns {
  readonly deputies: readonly Deputy[];
  readonly delegations: readonly Delegation[];
  readonly departments: readonly Department[];
}

/** Those in force on a day, in the whole district. */
export async function loadStandIns(_db: Queryable, _districtId: DistrictId, _on: CivilDate): Promise<StandIns> {
  return { deputies: [], delegations: [], departments: [] };
}

/** For whom a person acts on a day: the deputy's offices, and those who delegated to the person. */
export interface ActsFor {
  readonly deputyOf: readonly Pick<Deputy, "role" | "placeKind" | "placeId">[];
  readonly delegators: readonly PersonId[];
}

export async function loadActsFor(_db: Queryable, _personId: PersonId, _on: CivilDate): Promise<ActsFor> {
  return { deputyOf: [], delegators: [] };
}
