/** From the choices that the server named to the facts that the rule is asked with: the same rule runs there. */
import type { DistrictId, EntityId } from "@qitong/domain";
import {
  findMergerOpeningRefusals, normaliseCreditCode, RepresentativeName, SchoolName, type MergerOpening, type MergerOpeningRefusal,
} from "@qitong/domain/legal-entity";
import type { MergerChoice, MergerChoices } from "./merger-row";

export interface OpeningDraft {
  readonly absorbingId: EntityId | null;
  readonly absorbedId: EntityId | null;
  readonly absorbingCreditCode: string;
  readonly absorbedCreditCode: string;
  readonly newEntityName: string;
  readonly newAbsorbedCampusName: string;
  readonly newRepresentative: string;
  readonly note: string;
}

export const emptyDraft: OpeningDraft = {
  absorbingId: null,
  absorbedId: null,
  absorbingCreditCode: "",
  absorbedCreditCode: "",
  newEntityName: "",
  newAbsorbedCampusName: "",
  newRepresentative: "",
  note: "",
};

function nameOrNull(text: string): string | null {
  const name = SchoolName.safeParse(text);
  return name.success ? name.data : null;
}

/** What would be sent; undefined while a school is not chosen. */
export function openingOf(draft: OpeningDraft): MergerOpening | undefined {
  const { absorbingId, absorbedId, absorbingCreditCode, absorbedCreditCode } = draft;
  if (absorbingId === null || absorbedId === null) return undefined;
  return {
    absorbingEntityId: absorbingId,
    absorbedEntityId: absorbedId,
    absorbingCreditCode,
    absorbedCreditCode,
    newEntityName: nameOrNull(draft.newEntityName),
    newAbsorbedCampusName: nameOrNull(draft.newAbsorbedCampusName),
    newRepresentative: RepresentativeName.safeParse(draft.newRepresentative).data ?? null,
    note: draft.note.trim() || null,
  };
}

function holderOf(entities: readonly MergerChoice[], of: MergerChoice, typed: string): string | null {
  const code = normaliseCreditCode(typed);
  return entities.find((entity) => entity.creditCode === code && entity.id !== of.id)?.name ?? null;
}

export function refusalsOf(opening: MergerOpening, { areaCode, entities }: MergerChoices, districtId: DistrictId): MergerOpeningRefusal[] {
  const absorbing = entities.find(({ id }) => id === opening.absorbingEntityId);
  const absorbed = entities.find(({ id }) => id === opening.absorbedEntityId);
  if (!absorbing || !absorbed) return [];
  const others = entities.filter(({ id }) => id !== absorbing.id && id !== absorbed.id);
  return findMergerOpeningRefusals(opening, {
    districtId,
    areaCode,
    absorbing,
    absorbed,
    creditCodeHolders: {
      absorbing: holderOf(entities, absorbing, opening.absorbingCreditCode),
      absorbed: holderOf(entities, absorbed, opening.absorbedCreditCode),
    },
    namesOfOthers: others.flatMap(({ name, campuses }) => [name, ...campuses.map((campus) => campus.name)]),
  });
}
