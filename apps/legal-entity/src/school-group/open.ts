import { findGroupOpeningRefusals, isDecreeNumber, normaliseDecreeNumber, type GroupOpening } from "@qitong/domain/legal-entity";
import { checkNoRefusals, type SchoolGroupId } from "@qitong/domain";
import { newId } from "@qitong/db";
import { absent, type Act } from "@qitong/service";
import { loadJoining } from "./joining";
import { insertGroup, insertMembership, listGroupNames, lockCampus, lockDistrict } from "./store";

/** Opens a group with the school that leads it; nobody's legal entity changes. */
export async function openGroup({ tx, today, audit }: Act, opening: GroupOpening) {
  const { districtId, kind, name, leadCampusId, startsOn } = opening;
  const basis = opening.basis === null ? null : normaliseDecreeNumber(opening.basis);
  const campus = await lockCampus(tx, leadCampusId);
  // The gate looked at the district; a school of another one is as absent.
  if (campus.districtId !== districtId) throw absent();
  await lockDistrict(tx, districtId);
  const lead = await loadJoining(tx, { campus, group: null, startsOn }, today);
  const namesInUse = await listGroupNames(tx, districtId);
  const wrongBasis = basis === null || isDecreeNumber(basis) ? null : opening.basis;
  checkNoRefusals(findGroupOpeningRefusals({ kind, name, startsOn }, { lead, namesInUse, wrongBasis }));

  const id = newId<SchoolGroupId>();
  await insertGroup(tx, { id, districtId, kind, name, basis });
  await insertMembership(tx, { groupId: id, campusId: leadCampusId, role: "lead", startsOn });
  audit({ districtId, subjectKind: "school-group", subjectId: id, detail: { kind, name, leadCampusId, startsOn, basis } });
  return { id };
}
