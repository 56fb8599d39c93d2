/** New names. A name holds from a day on and touches no code. */
import { findNameRefusals, knownNameOn, type CampusNaming, type EntityNaming } from "@qitong/domain/legal-entity";
import { checkNoRefusals } from "@qitong/domain";
import type { Act } from "@qitong/service";
import { findEntityIdOf, listCampusesOf, listCampusNames, listNamesOfOthers, lockCampus, lockEntity, putCampusName, putEntityName } from "./change-store";
import { listEntityNames } from "./store";

/** Renames an entity, and its only campus with it where the two bore one name. */
export async function nameEntity({ tx, today, audit }: Act, { entityId, name, startsOn }: EntityNaming) {
  const entity = await lockEntity(tx, entityId);
  const { districtId, registeredOn, dissolvedOn } = entity;
  const names = await listEntityNames(tx, [entityId]);
  const before = knownNameOn(names, startsOn);
  const campuses = await listCampusesOf(tx, entityId, startsOn);
  const [only, ...others] = campuses;
  const namesake = only && others.length === 0 && only.name === before ? only : undefined;
  const namesOfOthers = await listNamesOfOthers(tx, { districtId, entityId, exceptCampusIds: campuses.map(({ id }) => id) }, startsOn);
  const campusNames = namesake ? await listCampusNames(tx, namesake.id) : [];
  checkNoRefusals(findNameRefusals({ name, startsOn }, { today, existsFrom: registeredOn, endedOn: dissolvedOn, entries: names, namesOfOthers }));

  await putEntityName(tx, entityId, name, startsOn);
  // A campus that has a later name of its own keeps it.
  const isRenamed = namesake !== undefined && campusNames.every((entry) => entry.startsOn <= startsOn);
  if (isRenamed) await putCampusName(tx, namesake.id, name, startsOn);
  audit({
    districtId, subjectKind: "entity", subjectId: entityId,
    detail: { name, startsOn, before, campusRenamed: isRenamed ? namesake.id : null },
  });
  return { campusRenamed: isRenamed };
}

/** Renames a campus, and its entity with it where it is the only campus and the two bore one name. */
export async function nameCampus({ tx, today, audit }: Act, { campusId, name, startsOn }: CampusNaming) {
  const { districtId, openedOn, closedOn } = await lockCampus(tx, campusId);
  const names = await listCampusNames(tx, campusId);
  const before = knownNameOn(names, startsOn);
  const entityId = await findEntityIdOf(tx, campusId, startsOn);
  const siblings = entityId ? (await listCampusesOf(tx, entityId, startsOn)).filter(({ id }) => id !== campusId) : [];
  const entityNames = entityId ? await listEntityNames(tx, [entityId]) : [];
  const isNamesake = entityId !== undefined && siblings.length === 0 && knownNameOn(entityNames, startsOn) === before;
  const namesOfOthers = entityId ? await listNamesOfOthers(tx, { districtId, entityId, exceptCampusIds: [campusId] }, startsOn) : [];
  checkNoRefusals(findNameRefusals({ name, startsOn }, { today, existsFrom: openedOn, endedOn: closedOn, entries: names, namesOfOthers }));

  await putCampusName(tx, campusId, name, startsOn);
  const entityRenamed = isNamesake && entityNames.every((entry) => entry.startsOn <= startsOn) ? entityId : null;
  if (entityRenamed) await putEntityName(tx, entityRenamed, name, startsOn);
  audit({ districtId, subjectKind: "campus", subjectId: campusId, detail: { name, startsOn, before, entityRenamed } });
  return { entityRenamed: entityRenamed !== null };
}
