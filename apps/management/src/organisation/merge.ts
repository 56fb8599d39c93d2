/** Departments that stand side by side after a merger become one; beforehand it is shown whom that concerns. */
import { checkNoRefusals, type DepartmentId, type PositionId, type PostId } from "@qitong/domain";
import {
  changedDetails, changedNumbers, findDepartmentMergeRefusals, planDepartmentMerge, type DepartmentDetail, type DepartmentMerge,
  type DepartmentMergeAct, type DepartmentMergeRefusal, type MergedPosition, type MergePlan, type MergingDepartment,
} from "@qitong/domain/management";
import { newId, type Queryable } from "@qitong/db";
import { absent, findSuccessorId, type Act, type Asking } from "@qitong/service";
import { insertPost } from "../post/store";
import { closedDetails, lockDepartment } from "./department-acts";
import { findDepartment, findOrganisation, updateDepartment, type Organisation, type StoredDepartment } from "../department/store";
import { countStandIns, insertPosition, listPositions, markPostsEnded, putNumbers, type StoredPosition } from "./position-store";

interface Merging {
  readonly refusals: readonly DepartmentMergeRefusal[];
  readonly plan: MergePlan;
  readonly into: MergingDepartment & { readonly department: StoredDepartment; readonly positions: readonly StoredPosition[] };
  readonly from: readonly StoredDepartment[];
}

async function plan(db: Queryable, organisation: Organisation, merge: DepartmentMerge, today: Asking["today"], lock: boolean): Promise<Merging> {
  const { intoId, fromIds, mergesOn } = merge;
  const get = (id: DepartmentId): StoredDepartment => {
    const found = organisation.departments.find((department) => department.id === id);
    if (!found) throw absent();
    return found;
  };
  const [target, from] = [get(intoId), fromIds.map(get)];
  const positions = await listPositions(db, [intoId, ...fromIds], lock);
  const of = (department: StoredDepartment) => ({ department, positions: positions.filter(({ departmentId }) => departmentId === department.id) });
  return {
    refusals: findDepartmentMergeRefusals(merge, { today, departments: organisation.departments }),
    plan: planDepartmentMerge(of(target), from.map(of), mergesOn),
    into: of(target),
    from,
  };
}

const postsOf = (merged: MergePlan): PostId[] => merged.positions.flatMap(({ moves }) => moves.map(({ postId }) => postId));

export async function previewMerge({ db, today }: Asking, merge: DepartmentMerge) {
  const row = await findDepartment(db, merge.intoId);
  if (!row) throw absent();
  const organisation = await findOrganisation(db, await findSuccessorId(db, row.entityId, today), today);
  if (!organisation) throw absent();
  const merging = await plan(db, organisation, merge, today, false);
  return { refusals: merging.refusals, ...merging.plan, standInsEnding: await countStandIns(db, postsOf(merging.plan), merge.mergesOn) };
}

export async function mergeDepartments(act: Act, input: DepartmentMergeAct): Promise<{ people: number }> {
  const { organisation } = await lockDepartment(act, input.intoId);
  const { refusals, plan: merged, into, from } = await plan(act.tx, organisation, input, act.today, true);
  const { people } = merged;
  const seen: DepartmentMergeRefusal[] = people === input.people ? [] : [{ kind: "merge-changed-meanwhile", people }];
  checkNoRefusals([...refusals, ...seen]);
  const { mergesOn } = input;
  const standInsEnding = await countStandIns(act.tx, postsOf(merged), mergesOn);
  for (const position of merged.positions) await movePeople(act, into, position, mergesOn);
  await liftChildren(act, organisation, input);
  for (const department of from) {
    await updateDepartment(act.tx, department, closedDetails(department.details, mergesOn), { closedOn: mergesOn, mergedIntoId: input.intoId });
  }
  act.audit({
    districtId: organisation.districtId, subjectKind: "department", subjectId: input.intoId,
    detail: { merged: from.map(({ id }) => id), mergesOn, people, standInsEnding, moves: merged.positions.flatMap(({ moves }) => moves) },
  });
  return { people };
}

/** One post ends where the other begins, so that on each day everyone is where the record says. */
async function movePeople(act: Act, into: Merging["into"], merged: MergedPosition, mergesOn: DepartmentMerge["mergesOn"]): Promise<void> {
  const { title, rank, role, planned, moves } = merged;
  const known = into.positions.find(({ id }) => id === merged.positionId);
  const positionId = known?.id ?? newId<PositionId>();
  if (known) await putNumbers(act.tx, known.id, changedNumbers(known, mergesOn, planned));
  else await insertPosition(act.tx, { id: positionId, departmentId: into.department.id, title, rank, role }, mergesOn, planned);
  const begun = moves.filter(({ startsOn }) => startsOn <= mergesOn);
  await markPostsEnded(act.tx, begun.map(({ postId }) => postId), mergesOn);
  // Appointed for later: that post never begins, the new one does.
  for (const { postId, startsOn } of moves.filter((move) => move.startsOn > mergesOn)) await markPostsEnded(act.tx, [postId], startsOn);
  const name = into.department.details.findLast(({ startsOn }) => startsOn <= mergesOn)?.name ?? "";
  for (const { personId, startsOn, endsOn } of moves) {
    await insertPost(act.tx, {
      id: newId<PostId>(), personId, role, placeKind: "department", placeId: into.department.id, title: `${name}${title}`, positionId, startsOn, endsOn,
    });
  }
}

/** What stood below the departments that are closed stands below the one that stays. */
async function liftChildren(act: Act, { departments }: Organisation, { intoId, fromIds, mergesOn }: DepartmentMerge): Promise<void> {
  const isFrom = (id: DepartmentId | null) => id !== null && fromIds.includes(id);
  for (const child of departments.filter(({ id }) => id !== intoId && !fromIds.includes(id))) {
    const lifted = child.details.some(({ parentId, endsOn }) => isFrom(parentId) && (endsOn === null || endsOn > mergesOn));
    if (lifted) await updateDepartment(act.tx, child, liftedDetails(child, isFrom, intoId, mergesOn));
  }
}

function liftedDetails(
  child: StoredDepartment,
  isFrom: (id: DepartmentId | null) => boolean,
  intoId: DepartmentId,
  mergesOn: DepartmentMerge["mergesOn"],
): DepartmentDetail[] {
  const moved = (detail: DepartmentDetail): DepartmentDetail => (isFrom(detail.parentId) ? { ...detail, parentId: intoId } : detail);
  const present = child.details.find(({ startsOn, endsOn }) => startsOn <= mergesOn && (endsOn === null || endsOn > mergesOn));
  const later = child.details.filter(({ startsOn }) => startsOn > mergesOn).map(moved);
  if (!present || !isFrom(present.parentId)) return [...child.details.filter(({ startsOn }) => startsOn <= mergesOn), ...later];
  const upTo = changedDetails(child, { name: present.name, parentId: intoId, campusId: present.campusId, startsOn: mergesOn });
  return [...upTo.map((detail) => (detail.startsOn === mergesOn ? { ...detail, endsOn: present.endsOn } : detail)), ...later];
}
