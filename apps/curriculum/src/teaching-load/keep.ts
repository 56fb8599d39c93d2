import { checkNoRefusals } from "@qitong/domain";
import { demandsOf, findLoadRefusals, type TeachingLoadKeeping } from "@qitong/domain/curriculum";
import type { Act } from "@qitong/service";
import { dayInYear, listEntityCampuses } from "../plan/facts";
import { lockEntity } from "../plan/store";
import { listLoadClasses, listLoadTeachers } from "./facts";
import { findContentInForce } from "./read";
import { findLoad, listCells, putCells, putLoad } from "./store";

/** Keeps the cells that were changed. Ids in them are of the school's classes and people, or they are refused like ones that are not there. */
export async function keepLoad(act: Act, { entityId, schoolYear, version, cells }: TeachingLoadKeeping): Promise<{ readonly version: number }> {
  const { tx, today, now, principal } = act;
  const { districtId } = await lockEntity(tx, entityId);
  const on = dayInYear(schoolYear, today);
  const campuses = await listEntityCampuses(tx, entityId, on);
  const classes = await listLoadClasses(tx, campuses, schoolYear, on);
  const people = new Set((await listLoadTeachers(tx, campuses, schoolYear, on)).map(({ personId }) => personId));
  const content = await findContentInForce(tx, entityId, schoolYear);
  const head = await findLoad(tx, entityId, schoolYear);
  const own = new Set(classes.map(({ classId }) => classId));
  checkNoRefusals(
    findLoadRefusals({ version, cells }, {
      schoolYear, today, version: head?.version ?? 0, keptByName: head?.keptByName ?? null, hasPlan: content !== null,
      demands: content ? demandsOf(content, classes) : [], isOfSchool: (personId) => people.has(personId),
    }),
  );
  // Emptying a cell asks for nothing, so the rule lets it through: but only the school's own are written.
  const ofSchool = cells.filter(({ classId }) => own.has(classId));
  const before = (await listCells(tx, ofSchool.map(({ classId }) => classId), schoolYear)).filter((cell) => ofSchool.some(({ classId, code }) => classId === cell.classId && code === cell.code));
  await putCells(tx, schoolYear, ofSchool);
  const next = (head?.version ?? 0) + 1;
  await putLoad(tx, { entityId, schoolYear, districtId, version: next, keptBy: principal.personId, keptAt: now });
  act.audit({ districtId, subjectKind: "teaching-load", subjectId: entityId, detail: { schoolYear, version: next, cells: ofSchool, before } });
  return { version: next };
}
