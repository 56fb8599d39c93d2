import {
  findCreditCodeEntryRefusals, findEntryDayRefusals, findSchoolCodeGivingRefusals, normaliseCreditCode, normaliseSchoolCode, type CreditCodeEntry, type SchoolCodeEntry,
} from "@qitong/domain/legal-entity";
import { checkNoRefusals } from "@qitong/domain";
import type { Act } from "@qitong/service";
import {
  findCreditCodeHolder, findEntityIdOf, findSchoolCodeHolder, insertSchoolCode, listCampusesOf, listSchoolCodes, lockCampus, lockEntity,
  updateCreditCode,
} from "./change-store";

/** Enters the credit code of an entity that has none yet; it is kept for as long as the entity is, and by no other after it. */
export async function giveCreditCode({ tx, audit }: Act, entry: CreditCodeEntry) {
  const entity = await lockEntity(tx, entry.entityId);
  const { districtId, areaCode, creditCode: registered } = entity;
  const creditCode = normaliseCreditCode(entry.creditCode);
  const holder = await findCreditCodeHolder(tx, creditCode, entity);
  checkNoRefusals(findCreditCodeEntryRefusals(creditCode, { areaCode, registered, holder }, "creditCode"));
  await updateCreditCode(tx, entity, creditCode);
  audit({ districtId, subjectKind: "entity", subjectId: entity.id, detail: { creditCode } });
}

/** Enters a school code. A rename keeps the code; only one that no longer fits the school's kind is replaced, and retired. */
export async function giveSchoolCode({ tx, today, audit }: Act, entry: SchoolCodeEntry) {
  const { campusId, startsOn } = entry;
  const code = normaliseSchoolCode(entry.schoolCode);
  const row = await lockCampus(tx, campusId);
  const entries = await listSchoolCodes(tx, campusId);
  const entityId = await findEntityIdOf(tx, campusId, startsOn);
  const campuses = entityId ? await listCampusesOf(tx, entityId, startsOn) : [];
  const own = campuses.find(({ id }) => id === campusId);
  const current = entries.find(({ endsOn }) => endsOn === null)?.code ?? null;
  checkNoRefusals([
    ...findEntryDayRefusals(startsOn, { today, existsFrom: row.openedOn, endedOn: row.closedOn, entries }),
    ...findSchoolCodeGivingRefusals(
      code,
      {
        areaCode: row.areaCode,
        holder: await findSchoolCodeHolder(tx, code, row.districtId, today),
        campus: { stage: own?.stage ?? row.stage, schoolCode: current },
        siblings: campuses.filter(({ id }) => id !== campusId),
      },
      "schoolCode",
    ),
  ]);
  await insertSchoolCode(tx, campusId, code, startsOn);
  audit({ districtId: row.districtId, subjectKind: "campus", subjectId: campusId, detail: { schoolCode: code, startsOn, retired: current } });
}
