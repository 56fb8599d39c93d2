/** Opening a merger case: may these two become one? */
import type { CivilDate } from "../civil-date";
import type { DistrictId, EntityId, MergerCaseId } from "../identifier";
import { type CreditCodeRefusal, findCreditCodeRefusals, normaliseCreditCode } from "./credit-code";
import type { MergerOpening } from "./merger-input";
import type { CodedCampus } from "./school-code";

export const mergerSides = ["absorbing", "absorbed"] as const;
export type MergerSide = (typeof mergerSides)[number];

export interface MergingEntity {
  readonly id: EntityId;
  readonly name: string;
  readonly districtId: DistrictId;
  /** As registered; null when the platform does not know it yet. */
  readonly creditCode: string | null;
  readonly dissolvedOn: CivilDate | null;
  readonly campuses: readonly CodedCampus[];
  /** The open case, if any, that holds the entity already. */
  readonly openCase: { readonly id: MergerCaseId; readonly otherName: string } | null;
}

export interface MergerFacts {
  readonly districtId: DistrictId;
  readonly areaCode: string;
  readonly absorbing: MergingEntity;
  readonly absorbed: MergingEntity;
  /** The entity, if any, that has the credit code typed for a side and is not that side. */
  readonly creditCodeHolders: Readonly<Record<MergerSide, string | null>>;
  /** The names in force in the district of entities and campuses that are not part of the merger. */
  readonly namesOfOthers: readonly string[];
}

const sideField = { absorbing: "absorbingEntityId", absorbed: "absorbedEntityId" } as const;
const codeField = { absorbing: "absorbingCreditCode", absorbed: "absorbedCreditCode" } as const;
type SideField = (typeof sideField)[MergerSide];
type CodeField = (typeof codeField)[MergerSide];
type NameField = "newEntityName" | "newAbsorbedCampusName";

export type MergerOpeningRefusal =
  | CreditCodeRefusal
  | { readonly kind: "same-school"; readonly field: SideField }
  | { readonly kind: "school-of-other-district"; readonly field: SideField; readonly name: string }
  | { readonly kind: "school-dissolved"; readonly field: SideField; readonly name: string; readonly on: CivilDate }
  | {
      readonly kind: "school-in-open-case";
      readonly field: SideField;
      readonly name: string;
      readonly otherName: string;
      readonly caseId: MergerCaseId;
    }
  | {
      readonly kind: "credit-code-differs";
      readonly field: CodeField;
      readonly code: string;
      readonly registered: string;
    }
  | { readonly kind: "credit-code-of-another"; readonly field: CodeField; readonly code: string; readonly name: string }
  | { readonly kind: "name-taken"; readonly field: NameField; readonly name: string }
  | { readonly kind: "names-equal"; readonly field: "newAbsorbedCampusName"; readonly name: string }
  | { readonly kind: "campus-to-rename-unclear"; readonly field: "newAbsorbedCampusName"; readonly campuses: number };

function findEntityRefusals(entity: MergingEntity, field: SideField, facts: MergerFacts): MergerOpeningRefusal[] {
  const { name, dissolvedOn, openCase } = entity;
  const refusals: MergerOpeningRefusal[] = [];
  if (entity.districtId !== facts.districtId) refusals.push({ kind: "school-of-other-district", field, name });
  if (dissolvedOn !== null) refusals.push({ kind: "school-dissolved", field, name, on: dissolvedOn });
  if (openCase) {
    refusals.push({ kind: "school-in-open-case", field, name, otherName: openCase.otherName, caseId: openCase.id });
  }
  return refusals;
}

function findCodeRefusals(typed: string, side: MergerSide, facts: MergerFacts): MergerOpeningRefusal[] {
  const code = normaliseCreditCode(typed);
  const field = codeField[side];
  const registered = facts[side].creditCode;
  const holder = facts.creditCodeHolders[side];
  const refusals: MergerOpeningRefusal[] = findCreditCodeRefusals(code, facts.areaCode, field);
  if (registered !== null && registered !== code) refusals.push({ kind: "credit-code-differs", field, code, registered });
  if (holder !== null) refusals.push({ kind: "credit-code-of-another", field, code, name: holder });
  return refusals;
}

function findNewNameRefusals(opening: MergerOpening, facts: MergerFacts): MergerOpeningRefusal[] {
  const { newEntityName, newAbsorbedCampusName } = opening;
  const refusals: MergerOpeningRefusal[] = [];
  for (const field of ["newEntityName", "newAbsorbedCampusName"] as const) {
    const name = opening[field];
    if (name !== null && facts.namesOfOthers.includes(name)) refusals.push({ kind: "name-taken", field, name });
  }
  if (newAbsorbedCampusName !== null && newAbsorbedCampusName === (newEntityName ?? facts.absorbing.name)) {
    refusals.push({ kind: "names-equal", field: "newAbsorbedCampusName", name: newAbsorbedCampusName });
  }
  const campuses = facts.absorbed.campuses.length;
  if (newAbsorbedCampusName !== null && campuses !== 1) {
    refusals.push({ kind: "campus-to-rename-unclear", field: "newAbsorbedCampusName", campuses });
  }
  return refusals;
}

/** Why the case cannot be opened. */
export function findMergerOpeningRefusals(opening: MergerOpening, facts: MergerFacts): MergerOpeningRefusal[] {
  const isSame = opening.absorbingEntityId === opening.absorbedEntityId;
  return [
    ...(isSame ? [{ kind: "same-school", field: "absorbedEntityId" } as const] : []),
    ...findEntityRefusals(facts.absorbing, "absorbingEntityId", facts),
    ...(isSame ? [] : findEntityRefusals(facts.absorbed, "absorbedEntityId", facts)),
    ...findCodeRefusals(opening.absorbingCreditCode, "absorbing", facts),
    ...(isSame ? [] : findCodeRefusals(opening.absorbedCreditCode, "absorbed", facts)),
    ...findNewNameRefusals(opening, facts),
  ];
}
