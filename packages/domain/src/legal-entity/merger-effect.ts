/** What changes on the day of effect: the same list is shown before it and written on it. */
import type { CivilDate } from "../civil-date";
import type { CampusId, EntityId, MergerCaseId } from "../identifier";
import type { MergerOrders } from "./merger-answer";
import { type CodedCampus, codesAfterMerger } from "./school-code";

export interface MergingCampus extends CodedCampus {
  readonly id: CampusId;
  readonly name: string;
}

export interface MergerEffectFacts {
  readonly absorbing: { readonly id: EntityId; readonly name: string; readonly campuses: readonly MergingCampus[] };
  readonly absorbed: { readonly id: EntityId; readonly name: string; readonly campuses: readonly MergingCampus[] };
  readonly newEntityName: string | null;
  readonly newAbsorbedCampusName: string | null;
}

export interface MergerEffect {
  readonly dissolves: { readonly id: EntityId; readonly name: string };
  readonly succeededBy: EntityId;
  /** The campuses that go over to the absorbing entity, with all that belongs to them. */
  readonly moves: readonly MergingCampus[];
  readonly keptCode: string | null;
  readonly retiredCodes: readonly string[];
  /** The merged entity's new name, if it changes. */
  readonly renamesEntity: string | null;
  readonly renamesCampus: { readonly id: CampusId; readonly name: string } | null;
  /** How many campuses the one entity has afterwards. */
  readonly campusesAfter: number;
}

export function mergerEffect(facts: MergerEffectFacts): MergerEffect {
  const { absorbing, absorbed, newEntityName, newAbsorbedCampusName } = facts;
  const codes = codesAfterMerger(absorbing.campuses, absorbed.campuses);
  const [only, ...others] = absorbed.campuses;
  const isRenamed = only !== undefined && others.length === 0 && newAbsorbedCampusName !== null;
  return {
    dissolves: { id: absorbed.id, name: absorbed.name },
    succeededBy: absorbing.id,
    moves: absorbed.campuses,
    keptCode: codes.kept,
    retiredCodes: codes.retired,
    renamesEntity: newEntityName !== null && newEntityName !== absorbing.name ? newEntityName : null,
    renamesCampus:
      isRenamed && only.name !== newAbsorbedCampusName ? { id: only.id, name: newAbsorbedCampusName } : null,
    campusesAfter: absorbing.campuses.length + absorbed.campuses.length,
  };
}

/** A merger on its day, as the services are told of it that have a part of their own to write. */
export interface MergerTakingEffect {
  readonly caseId: MergerCaseId;
  readonly effectiveOn: CivilDate;
  readonly absorbingEntityId: EntityId;
  readonly orders: MergerOrders;
}
