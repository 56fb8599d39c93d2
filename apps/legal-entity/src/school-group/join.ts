import { findJoiningRefusals, type GroupJoining } from "@qitong/domain/legal-entity";
import { checkNoRefusals } from "@qitong/domain";
import { absent, type Act } from "@qitong/service";
import { loadJoining } from "./joining";
import { factsOf, insertMembership, lockCampus, lockGroup } from "./store";

export async function joinGroup({ tx, today, audit }: Act, { groupId, campusId, role, startsOn }: GroupJoining) {
  const campus = await lockCampus(tx, campusId);
  const row = await lockGroup(tx, groupId);
  const { districtId } = row;
  if (campus.districtId !== districtId) throw absent();
  const group = await factsOf(tx, row, today);
  const lead = group.memberships.find((one) => one.role === "lead" && (one.endsOn === null || startsOn < one.endsOn));
  const facts = await loadJoining(tx, { campus, group: { id: groupId, leadCampusId: lead?.campusId ?? null }, startsOn }, today);
  checkNoRefusals(findJoiningRefusals({ role, startsOn }, group, facts));
  await insertMembership(tx, { groupId, campusId, role, startsOn });
  audit({ districtId, subjectKind: "school-group", subjectId: groupId, detail: { campusId, role, startsOn } });
}
