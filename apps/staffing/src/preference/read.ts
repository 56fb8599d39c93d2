import { travelMinutes, windowPhase, type MovePreference, type PreferenceWindow } from "@qitong/domain/staffing";
import type { CivilDate, PersonId, Scope, TransferPlanId } from "@qitong/domain";
import { getDistrictOf, getDistrictSettings, listCampusIds, listDistrictCampuses, type Asking } from "@qitong/service";
import { getPerson } from "../person/store";
import { findCampusOf, getPlan } from "../plan/store";
import { countTeachersAt, findWindow, listMovePreferences, listStatements, listStatementsAt, listWindows } from "./store";

/** The one that is open; else the next one to open; else the last one. */
function presentWindow(windows: readonly PreferenceWindow[], today: CivilDate): PreferenceWindow | null {
  const of = (phase: ReturnType<typeof windowPhase>) => windows.filter((one) => windowPhase(one, today) === phase);
  return of("open")[0] ?? of("before").at(-1) ?? of("closed")[0] ?? null;
}

/** What a teacher's phone shows: until when, what was stated, and the campuses that may be named. */
export async function readOwn({ db, today }: Asking, personId: PersonId) {
  const { districtId } = await getPerson(db, personId);
  const window = presentWindow(await listWindows(db, districtId), today);
  if (window === null) return { window, own: null, campuses: [], statements: [] };
  const settings = await getDistrictSettings(db, districtId);
  const rows = await listDistrictCampuses(db, districtId, today);
  const ownId = await findCampusOf(db, districtId, personId, today);
  const own = rows.find(({ campusId }) => campusId === ownId);
  const locationOf = (row: (typeof rows)[number] | undefined) =>
    row === undefined || row.longitude === null || row.latitude === null ? null : { lon: row.longitude, lat: row.latitude };
  const campuses = rows
    .filter(({ campusId }) => campusId !== ownId)
    .map((row) => ({
      campusId: row.campusId, name: row.name ?? row.campusId, stage: row.stage,
      minutes: travelMinutes(locationOf(own), locationOf(row), settings) ?? null,
    }))
    .toSorted((one, other) => (one.minutes ?? Infinity) - (other.minutes ?? Infinity));
  return {
    window, campuses,
    own: own ? { campusId: own.campusId, stage: own.stage } : null,
    statements: await listStatements(db, { personId, schoolYear: window.schoolYear }, today),
  };
}

export async function readStatements({ db, today }: Asking, { scope, schoolYear }: { readonly scope: Scope; readonly schoolYear: number }) {
  const campusIds = await listCampusIds(db, scope, today);
  const rows = await listStatementsAt(db, campusIds, schoolYear, today);
  return { window: await findWindow(db, await getDistrictOf(db, scope), schoolYear), rows, teachers: await countTeachersAt(db, campusIds, today) };
}

export async function readOfPlan({ db }: Asking, planId: TransferPlanId): Promise<MovePreference[]> {
  const plan = await getPlan(db, planId);
  return listMovePreferences(db, plan.districtId, plan.schoolYear);
}
