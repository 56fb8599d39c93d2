import { findAddressRefusals, type CampusAddressing, type EntityAddressing } from "@qitong/domain/legal-entity";
import { checkNoRefusals, isWithin } from "@qitong/domain";
import type { Act } from "@qitong/service";
import { listCampusAddresses, lockCampus, lockEntity, putCampusAddress } from "./change-store";
import { readEntityHistory } from "./entity-store";
import { putEntityAddress } from "./paper-store";

/** 住所 of an entity from a day on. */
export async function addressEntity({ tx, today, audit }: Act, { entityId, address, startsOn }: EntityAddressing) {
  const { districtId, registeredOn, dissolvedOn } = await lockEntity(tx, entityId);
  const { addresses: entries } = await readEntityHistory(tx, entityId);
  checkNoRefusals(findAddressRefusals({ address, startsOn }, { today, existsFrom: registeredOn, endedOn: dissolvedOn, entries }));
  await putEntityAddress(tx, entityId, address, startsOn);
  const before = entries.find((entry) => isWithin(entry, startsOn))?.address ?? null;
  audit({ districtId, subjectKind: "entity", subjectId: entityId, detail: { address, startsOn, before } });
}

/** 校址 of a campus from a day on. */
export async function addressCampus({ tx, today, audit }: Act, { campusId, address, startsOn }: CampusAddressing) {
  const { districtId, openedOn, closedOn } = await lockCampus(tx, campusId);
  const entries = await listCampusAddresses(tx, campusId);
  checkNoRefusals(findAddressRefusals({ address, startsOn }, { today, existsFrom: openedOn, endedOn: closedOn, entries }));
  await putCampusAddress(tx, campusId, address, startsOn);
  const before = entries.find((entry) => isWithin(entry, startsOn))?.address ?? null;
  audit({ districtId, subjectKind: "campus", subjectId: campusId, detail: { address, startsOn, before } });
}
