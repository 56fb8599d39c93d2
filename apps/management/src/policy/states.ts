/** What a publication meets at each campus: what is in force there, which exceptions, and other policies of the same title. */
import { isWithin, type CampusId, type CivilDate, type EntityId, type PolicyId } from "@qitong/domain";
import { policyTitleKey, type CampusState, type PolicyOwner, type PolicyText } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { listExceptions, listInForceOf, listLiving, type ExceptionRow, type InForceRow } from "./campus-store";
import { listPredecessors } from "../audience/succession";
import { listSchoolNames } from "./owner";
import { listPolicies, listVersions, textOf, type PolicyRow } from "./store";

export interface LoadedState extends CampusState {
  /** Which text stands there: policy and version, to show equal ones once. */
  readonly basis: { readonly policyId: PolicyId; readonly version: number } | null;
}

interface StatesOf {
  readonly row: PolicyRow;
  readonly owner: PolicyOwner;
  readonly text: PolicyText;
  readonly campusIds: readonly CampusId[];
  readonly on: CivilDate;
}

/** The version that holds at a campus from a day on: the one in force, else the next one that is set. */
function holding(rows: readonly InForceRow[], campusId: CampusId, on: CivilDate): InForceRow | undefined {
  const here = rows.filter((row) => row.campusId === campusId);
  return here.find((row) => isWithin(row, on)) ?? here.filter((row) => row.endsOn === null || row.endsOn > on).at(0);
}

export async function loadStates(db: Queryable, of: StatesOf): Promise<LoadedState[]> {
  const { row, campusIds, on } = of;
  const own = await listInForceOf(db, row.id, campusIds);
  const others = await listSameTitle(db, of);
  const rows = [...own, ...others];
  const versions = await listVersions(db, [...new Set(rows.map(({ policyId }) => policyId))]);
  const exceptions = await listExceptions(db, { policyIds: [row.id, ...new Set(others.map(({ policyId }) => policyId))], campusIds });
  return campusIds.map((campusId) => {
    const mine = holding(own, campusId, on);
    const theirs = mine ? undefined : holding(others, campusId, on);
    const held = mine ?? theirs;
    const found = held && versions.find(({ version }) => version.policyId === held.policyId && version.number === held.version)?.version;
    return {
      campusId,
      text: found ? textOf(found) : null,
      basis: held ? { policyId: held.policyId, version: held.version } : null,
      isInherited: theirs !== undefined,
      latestStartsOn: latestStart(rows, campusId),
      exceptions: held ? exceptions.filter((one) => one.policyId === held.policyId && one.campusId === campusId && livesOn(one, on)) : [],
    };
  });
}

const livesOn = (one: ExceptionRow, on: CivilDate): boolean => one.endsOn > on && one.startsOn < one.endsOn;

function latestStart(rows: readonly InForceRow[], campusId: CampusId): CivilDate | null {
  const starts = rows.filter((row) => row.campusId === campusId).map(({ startsOn }) => startsOn);
  return starts.toSorted().at(-1) ?? null;
}

/**
 * Other policies of the same school or of the schools that it took in, under the same title: where this one is
 * published, they end. Policies of the district stand above the school's and are left alone.
 */
async function listSameTitle(db: Queryable, { row, owner, text, campusIds, on }: StatesOf): Promise<InForceRow[]> {
  if (owner.kind === "district") return [];
  const entityIds = await listPredecessors(db, [owner.id], on);
  const living = (await listLiving(db, campusIds, on)).filter(({ policyId }) => policyId !== row.id);
  const policies = await listPolicies(db, [...new Set(living.map(({ policyId }) => policyId))]);
  const ofSchool = new Set(policies.filter((one) => one.ownerKind === "entity" && entityIds.includes(one.ownerId as EntityId)).map(({ id }) => id));
  if (ofSchool.size === 0) return [];
  const names = await listSchoolNames(db, entityIds, campusIds);
  const wanted = policyTitleKey(text.title, names);
  const versions = await listVersions(db, [...ofSchool]);
  return living.filter(({ policyId, version: number }) => {
    const found = versions.find(({ version }) => version.policyId === policyId && version.number === number);
    return ofSchool.has(policyId) && found !== undefined && policyTitleKey(found.version.title, names) === wanted;
  });
}
