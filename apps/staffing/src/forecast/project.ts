import { checkNoRefusals } from "@qitong/domain";
import { schoolYearOf } from "@qitong/domain/calendar";
import { findProjectionRefusals, type PupilProjectionEntry } from "@qitong/domain/staffing";
import type { Act } from "@qitong/service";
import { getCampus, lockProjections, putProjection } from "./store";

/** Pupils expected at a campus in a year ahead, with the source; what was expected before stays on record. */
export async function projectPupils({ tx, today, now, principal, audit }: Act, entry: PupilProjectionEntry): Promise<void> {
  const { campusId, schoolYear, stage, pupils, source } = entry;
  const entered = await lockProjections(tx, campusId);
  const campus = await getCampus(tx, campusId);
  checkNoRefusals(findProjectionRefusals(entry, { presentYear: schoolYearOf(today), stage: campus.stage, entered }));
  await putProjection(tx, entry, { by: principal.personId, at: now, today });
  const before = entered.find((one) => one.schoolYear === schoolYear && one.stage === stage);
  audit({
    districtId: campus.districtId, subjectKind: "campus", subjectId: campusId,
    detail: { schoolYear, stage, pupils, source, before: before ? { pupils: before.pupils, source: before.source } : null },
  });
}
