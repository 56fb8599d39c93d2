import {
  findMergerOpeningRefusals, normaliseCreditCode, type MergerFacts, type MergerOpening, type MergerSide, type MergingEntity,
} from "@qitong/domain/legal-entity";
import { checkNoRefusals, mayAt, type CivilDate, type EntityId, type MergerCaseId } from "@qitong/domain";
import { newId, type Transaction } from "@qitong/db";
import { absent, findEntityChain, type Act } from "@qitong/service";
import {
  findEntityByCreditCode, listCampuses, listNames, listNamesOfOthers, lockEntities, registerCreditCode, type EntityRow,
} from "./entity-store";
import { nameOfEntity } from "./facts";
import { getAreaCode, insertCase, lockOpenCases, type CaseRow } from "./store";

/** Opens a merger case; both schools are held by it until it is in effect or withdrawn. */
export async function openCase({ tx, principal, today, now, audit }: Act, opening: MergerOpening) {
  // The gate looked at the absorbing school; the other one has to be within the same reach.
  const chain = await findEntityChain(tx, opening.absorbedEntityId);
  if (!chain || !mayAt(principal, "merger.manage", chain)) throw absent();
  const entities = await lockEntities(tx, [opening.absorbingEntityId, opening.absorbedEntityId]);
  const absorbing = getEntity(entities, opening.absorbingEntityId);
  const absorbed = getEntity(entities, opening.absorbedEntityId);
  checkNoRefusals(findMergerOpeningRefusals(opening, await loadFacts(tx, opening, { absorbing, absorbed }, today)));

  const absorbingCreditCode = normaliseCreditCode(opening.absorbingCreditCode);
  const absorbedCreditCode = normaliseCreditCode(opening.absorbedCreditCode);
  if (absorbing.creditCode === null) await registerCreditCode(tx, absorbing, absorbingCreditCode);
  if (absorbed.creditCode === null) await registerCreditCode(tx, absorbed, absorbedCreditCode);
  const id = newId<MergerCaseId>();
  const { absorbingEntityId, absorbedEntityId, newEntityName, newAbsorbedCampusName, newRepresentative, note } = opening;
  const { districtId } = absorbing;
  await insertCase(tx, {
    id, districtId, absorbingEntityId, absorbedEntityId, newEntityName, newAbsorbedCampusName, newRepresentative, note,
    status: "preparing", openedBy: principal.personId, openedAt: now,
  });
  audit({
    districtId, subjectKind: "merger-case", subjectId: id,
    detail: { absorbingEntityId, absorbedEntityId, absorbingCreditCode, absorbedCreditCode, newEntityName, newAbsorbedCampusName, newRepresentative },
  });
  return { id };
}

function getEntity(entities: readonly EntityRow[], id: EntityId): EntityRow {
  const entity = entities.find((row) => row.id === id);
  if (!entity) throw absent();
  return entity;
}

async function loadFacts(
  tx: Transaction,
  opening: MergerOpening,
  sides: Readonly<Record<MergerSide, EntityRow>>,
  today: CivilDate,
): Promise<MergerFacts> {
  const ids = [sides.absorbing.id, sides.absorbed.id];
  const openCases = await lockOpenCases(tx, ids);
  const parties = openCases.flatMap((row) => [row.absorbingEntityId, row.absorbedEntityId]);
  const names = await listNames(tx, [...ids, ...parties]);
  const { districtId } = sides.absorbing;
  const nameOf = (id: EntityId) => nameOfEntity(names, id, today);
  const newNames = [opening.newEntityName, opening.newAbsorbedCampusName].filter((name) => name !== null);

  const merging = async (row: EntityRow): Promise<MergingEntity> => ({
    id: row.id,
    name: nameOf(row.id),
    districtId: row.districtId,
    creditCode: row.creditCode,
    dissolvedOn: row.dissolvedOn,
    campuses: await listCampuses(tx, row.id, today),
    openCase: openCaseOf(row.id, openCases, nameOf),
  });
  const holderOf = async (row: EntityRow, typed: string): Promise<string | null> => {
    const holder = await findEntityByCreditCode(tx, normaliseCreditCode(typed));
    if (!holder || holder.id === row.id) return null;
    const [name] = await listNames(tx, [holder.id]);
    // A code held in another district is told without the school's name.
    return holder.districtId === districtId ? (name?.name ?? "") : "";
  };
  return {
    districtId,
    areaCode: await getAreaCode(tx, districtId),
    absorbing: await merging(sides.absorbing),
    absorbed: await merging(sides.absorbed),
    creditCodeHolders: {
      absorbing: await holderOf(sides.absorbing, opening.absorbingCreditCode),
      absorbed: await holderOf(sides.absorbed, opening.absorbedCreditCode),
    },
    namesOfOthers: await listNamesOfOthers(tx, newNames, { districtId, except: ids }, today),
  };
}

function openCaseOf(
  id: EntityId,
  cases: readonly CaseRow[],
  nameOf: (id: EntityId) => string,
): MergingEntity["openCase"] {
  const found = cases.find((row) => row.absorbingEntityId === id || row.absorbedEntityId === id);
  if (!found) return null;
  const otherId = found.absorbingEntityId === id ? found.absorbedEntityId : found.absorbingEntityId;
  return { id: found.id, otherName: nameOf(otherId) };
}
