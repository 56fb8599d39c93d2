/** Setting up, changing and closing departments. */
import { checkNoRefusals, type CampusId, type CivilDate, type DepartmentId, type EntityId } from "@qitong/domain";
import {
  changedDetails, findDepartmentChangeRefusals, findDepartmentClosingRefusals, findDepartmentOpeningRefusals,
  type DepartmentChange, type DepartmentClosing, type DepartmentDetail, type DepartmentOpening,
} from "@qitong/domain/management";
import { newId, type Transaction } from "@qitong/db";
import { absent, findSuccessorId, listCampusIds, type Act } from "@qitong/service";
import { findDepartment, findOrganisation, insertDepartment, updateDepartment, type Organisation, type StoredDepartment } from "../department/store";
import { listPositions } from "./position-store";

/** The organisation that a department stands in today, locked, and the department in it. */
export async function lockDepartment(act: Act, id: DepartmentId): Promise<{ organisation: Organisation; department: StoredDepartment }> {
  const row = await findDepartment(act.tx, id);
  if (!row) throw absent();
  const organisation = await lockOrganisation(act, await findSuccessorId(act.tx, row.entityId, act.today));
  const department = organisation.departments.find((candidate) => candidate.id === id);
  if (!department) throw absent();
  return { organisation, department };
}

async function lockOrganisation({ tx, today }: Act, entityId: EntityId): Promise<Organisation> {
  const organisation = await findOrganisation(tx, entityId, today, true);
  if (!organisation) throw absent();
  return organisation;
}

/** A parent or a campus of another school is not told from one that does not exist. */
async function checkIsHere(
  tx: Transaction,
  { entityId, departments }: Organisation,
  wanted: { readonly parentId: DepartmentId | null; readonly campusId: CampusId | null },
  on: CivilDate,
): Promise<void> {
  const { parentId, campusId } = wanted;
  if (parentId !== null && !departments.some(({ id }) => id === parentId)) throw absent();
  if (campusId === null) return;
  const campuses = await listCampusIds(tx, { kind: "entity", id: entityId }, on);
  if (!campuses.includes(campusId)) throw absent();
}

export async function openDepartment(act: Act, opening: DepartmentOpening): Promise<{ departmentId: DepartmentId }> {
  const { entityId, kind, name, parentId, campusId, opensOn } = opening;
  const organisation = await lockOrganisation(act, entityId);
  await checkIsHere(act.tx, organisation, opening, act.today);
  const departmentId = newId<DepartmentId>();
  checkNoRefusals(findDepartmentOpeningRefusals(opening, departmentId, { today: act.today, departments: organisation.departments }));
  const { districtId } = organisation;
  await insertDepartment(
    act.tx,
    { id: departmentId, districtId, entityId, kind, openedOn: opensOn },
    { departmentId, name, parentId, campusId, startsOn: opensOn, endsOn: null },
  );
  act.audit({ districtId, subjectKind: "department", subjectId: departmentId, detail: { entityId, kind, name, parentId, campusId, opensOn } });
  return { departmentId };
}

export async function changeDepartment(act: Act, change: DepartmentChange): Promise<{ version: number }> {
  const { organisation, department } = await lockDepartment(act, change.departmentId);
  await checkIsHere(act.tx, organisation, change, act.today);
  checkNoRefusals(findDepartmentChangeRefusals(change, department, { today: act.today, departments: organisation.departments }));
  const { name, parentId, campusId, startsOn } = change;
  const before = department.details.at(-1);
  await updateDepartment(act.tx, department, changedDetails(department, { name, parentId, campusId, startsOn }));
  act.audit({
    districtId: organisation.districtId, subjectKind: "department", subjectId: department.id,
    detail: { startsOn, before: before && { name: before.name, parentId: before.parentId, campusId: before.campusId }, after: { name, parentId, campusId } },
  });
  return { version: department.version + 1 };
}

/** Its last day is on record; what had been planned to end with it ends with it. */
export const closedDetails = (details: readonly DepartmentDetail[], closesOn: CivilDate): DepartmentDetail[] =>
  details.filter(({ startsOn }, index) => startsOn < closesOn || index === 0).map((detail) => (detail.endsOn === null || detail.endsOn > closesOn ? { ...detail, endsOn: closesOn } : detail));

export async function closeDepartment(act: Act, closing: DepartmentClosing): Promise<void> {
  const { organisation, department } = await lockDepartment(act, closing.departmentId);
  const { closesOn } = closing;
  const positions = await listPositions(act.tx, [department.id], true);
  const people = positions.flatMap(({ holders }) => holders).filter(({ endsOn }) => endsOn === null || endsOn > closesOn);
  checkNoRefusals(
    findDepartmentClosingRefusals(closing, department, people.map(({ personName }) => personName), { today: act.today, departments: organisation.departments }),
  );
  await updateDepartment(act.tx, department, closedDetails(department.details, closesOn), { closedOn: closesOn });
  act.audit({ districtId: organisation.districtId, subjectKind: "department", subjectId: department.id, detail: { closesOn } });
}
