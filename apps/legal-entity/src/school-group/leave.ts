import { findGroupEndRefusals, findLeavingRefusals, type GroupEnding, type GroupLeaving } from "@qitong/domain/legal-entity";
import { checkNoRefusals } from "@qitong/domain";
import { absent, type Act } from "@qitong/service";
import { factsOf, lockGroup, markGroupEnded, markMembershipEnded } from "./store";

/** Ends one membership; that the school was in the group stays to be read. */
export async function leaveGroup({ tx, today, audit }: Act, { groupId, campusId, startsOn, endsOn }: GroupLeaving) {
  const row = await lockGroup(tx, groupId);
  const group = await factsOf(tx, row, today);
  const membership = group.memberships.find((one) => one.campusId === campusId && one.startsOn === startsOn);
  if (!membership) throw absent();
  checkNoRefusals(findLeavingRefusals(endsOn, membership, group, today));
  await markMembershipEnded(tx, { groupId, campusId, startsOn }, endsOn);
  audit({ districtId: row.districtId, subjectKind: "school-group", subjectId: groupId, detail: { campusId, startsOn, endsOn } });
}

/** Ends a group with every membership that is open. */
export async function endGroup({ tx, today, audit }: Act, { groupId, endsOn }: GroupEnding) {
  const row = await lockGroup(tx, groupId);
  const group = await factsOf(tx, row, today);
  checkNoRefusals(findGroupEndRefusals(endsOn, group, today));
  const ended = group.memberships.filter((one) => one.endsOn === null);
  await markGroupEnded(tx, row, endsOn);
  audit({
    districtId: row.districtId, subjectKind: "school-group", subjectId: groupId,
    detail: { endsOn, memberships: ended.map(({ campusId, startsOn }) => ({ campusId, startsOn })) },
  });
  return { ended: ended.length };
}
