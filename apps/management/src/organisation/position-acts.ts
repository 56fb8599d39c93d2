/** Positions of a department, their planned numbers, and who is appointed to them. */
import { checkNoRefusals, type PositionId, type PostId } from "@qitong/domain";
import {
  changedNumbers, findDepartmentAppointmentRefusals, findPlanRefusals, findPositionOpeningRefusals, findPostEndRefusals,
  type DepartmentAppointment, type PositionOpening, type PositionPlan, type PostEnd,
} from "@qitong/domain/management";
import { newId } from "@qitong/db";
import { absent, type Act } from "@qitong/service";
import { findPost, insertPost, lockPost, markPostEnded } from "../post/store";
import { isColleague } from "../colleague/find";
import { lockDepartment } from "./department-acts";
import type { Organisation, StoredDepartment } from "../department/store";
import { countStandIns, findPositionDepartment, getLockedPosition, insertPosition, listPositions, putNumbers, type StoredPosition } from "./position-store";

interface LockedPosition {
  readonly organisation: Organisation;
  readonly department: StoredDepartment;
  readonly position: StoredPosition;
}

/** The department before its position: the order in which everyone takes them. */
async function lockPosition(act: Act, id: PositionId): Promise<LockedPosition> {
  const departmentId = await findPositionDepartment(act.tx, id);
  if (!departmentId) throw absent();
  const locked = await lockDepartment(act, departmentId);
  return { ...locked, position: await getLockedPosition(act.tx, id) };
}

export async function openPosition(act: Act, opening: PositionOpening): Promise<{ positionId: PositionId }> {
  const { departmentId, title, rank, role, planned, opensOn } = opening;
  const { organisation, department } = await lockDepartment(act, departmentId);
  const positions = await listPositions(act.tx, [departmentId], true);
  checkNoRefusals(findPositionOpeningRefusals(opening, { today: act.today, department, positions }));
  const positionId = newId<PositionId>();
  await insertPosition(act.tx, { id: positionId, departmentId, title, rank, role }, opensOn, planned);
  act.audit({ districtId: organisation.districtId, subjectKind: "position", subjectId: positionId, detail: { departmentId, title, rank, role, planned, opensOn } });
  return { positionId };
}

export async function planPosition(act: Act, plan: PositionPlan): Promise<void> {
  const { organisation, department, position } = await lockPosition(act, plan.positionId);
  checkNoRefusals(findPlanRefusals(plan, position, { today: act.today, department }));
  const { planned, seen, startsOn } = plan;
  await putNumbers(act.tx, position.id, changedNumbers(position, startsOn, planned));
  act.audit({ districtId: organisation.districtId, subjectKind: "position", subjectId: position.id, detail: { startsOn, before: seen, after: planned } });
}

export async function appointToPosition(act: Act, appointment: DepartmentAppointment): Promise<{ postId: PostId }> {
  const { positionId, personId, startsOn, endsOn } = appointment;
  const { organisation, department, position } = await lockPosition(act, positionId);
  const { entityId, districtId } = organisation;
  // Someone of another school answers as nobody: the register of the others is not to be asked this way.
  if (!(await isColleague(act.tx, personId, { kind: "entity", id: entityId }, act.today))) throw absent();
  checkNoRefusals(
    findDepartmentAppointmentRefusals(appointment, { today: act.today, byPersonId: act.principal.personId, department, position }),
  );
  const postId = newId<PostId>();
  const { role } = position;
  const name = department.details.findLast((detail) => detail.startsOn <= startsOn)?.name ?? "";
  const title = `${name}${position.title}`;
  await insertPost(act.tx, { id: postId, personId, role, placeKind: "department", placeId: department.id, title, positionId, startsOn, endsOn });
  act.audit({ districtId, subjectKind: "post", subjectId: postId, detail: { personId, role, departmentId: department.id, positionId, title, startsOn, endsOn } });
  return { postId };
}

/** The power ends with the post, and so does the power of who stands in for its holder. */
export async function endDepartmentPost(act: Act, { postId, endsOn }: PostEnd): Promise<{ standInsEnding: number }> {
  const known = await findPost(act.tx, postId);
  if (known?.placeKind !== "department" || known.positionId === null) throw absent();
  const { organisation } = await lockPosition(act, known.positionId);
  const found = await lockPost(act.tx, postId);
  checkNoRefusals(findPostEndRefusals(endsOn, { today: act.today, byPersonId: act.principal.personId, post: found }));
  const standInsEnding = await countStandIns(act.tx, [postId], endsOn);
  await markPostEnded(act.tx, postId, endsOn);
  const { personId, role, positionId, title } = found;
  act.audit({
    districtId: organisation.districtId, subjectKind: "post", subjectId: postId,
    detail: { personId, role, positionId, title, endsOn, before: found.endsOn, standInsEnding },
  });
  return { standInsEnding };
}
