import { checkNoRefusals, type PersonId } from "@qitong/domain";
import type { SchoolYear } from "@qitong/domain/calendar";
import { findPreferenceRefusals, type PreferenceStatement } from "@qitong/domain/staffing";
import { absent, listDistrictCampuses, type Act } from "@qitong/service";
import { lockPerson } from "../person/store";
import { findCampusOf } from "../plan/store";
import { findWindow, replaceStatement } from "./store";

export interface OwnStatement extends PreferenceStatement {
  readonly personId: PersonId;
  readonly schoolYear: SchoolYear;
}

/** A teacher states what is wished and refused, and may change it until the window ends. */
export async function statePreference(act: Act, { personId, schoolYear, ...stated }: OwnStatement): Promise<void> {
  const { districtId } = await lockPerson(act.tx, personId);
  const window = await findWindow(act.tx, districtId, schoolYear);
  const campuses = await listDistrictCampuses(act.tx, districtId, act.today);
  const known = new Set(campuses.map(({ campusId }) => campusId));
  if ([...stated.wishes, ...stated.refuses].some((campusId) => !known.has(campusId))) throw absent();
  const ownId = await findCampusOf(act.tx, districtId, personId, act.today);
  const own = campuses.find(({ campusId }) => campusId === ownId) ?? null;
  checkNoRefusals(findPreferenceRefusals(stated, { window, campuses, own }, act.today));
  await replaceStatement(act.tx, { districtId, personId, schoolYear }, stated, act.now);
  // That it was stated, not what: only the official and the principal read that.
  act.audit({ districtId, subjectKind: "person", subjectId: personId, detail: { schoolYear } });
}
