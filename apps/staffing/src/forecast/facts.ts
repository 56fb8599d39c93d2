/** The counts that the forecast of a scope is computed from. Nobody's name or birthday is among them. */
import type { CampusId, CivilDate, PersonId, Period, Scope, Stage } from "@qitong/domain";
import { schoolYearOf } from "@qitong/domain/calendar";
import {
  foldStays, forecastPoints, pupilsAhead, pupilsByStage, stagesOf, type ForecastCampus, type ForecastFacts,
  type PupilYear, type StaffStay,
} from "@qitong/domain/staffing";
import { getDistrictOf, getDistrictSettings, listCampusIds, listDistrictCampuses, type Asking, type DistrictCampus } from "@qitong/service";
import { listSizes, type CampusSize } from "../establishment/store";
import { listClasses, listLeave, listProjections, listStays, type StayRow } from "./store";

export async function readForecastFacts({ db, today }: Asking, { scope }: { readonly scope: Scope }) {
  const districtId = await getDistrictOf(db, scope);
  const presentYear = schoolYearOf(today);
  const points = forecastPoints(today, presentYear);
  const campusIds = await listCampusIds(db, scope, today);
  const [settings, rows, sizes, stays, leave, classes, entered] = await Promise.all([
    getDistrictSettings(db, districtId),
    listDistrictCampuses(db, districtId, today),
    listSizes(db, districtId, presentYear),
    listStays(db, campusIds, today, points.at(-1) ?? today),
    listLeave(db, districtId, today),
    listClasses(db, campusIds, today),
    listProjections(db, campusIds, today),
  ]);
  const shown = new Set<CampusId>(campusIds);
  const cells = foldStays(staysOf(stays, leave), points);
  const intakes = intakesOf(classes);
  const ahead = (row: DistrictCampus, size: CampusSize | undefined) =>
    yearsOf(row, size, { presentYear, entered: entered.filter((one) => one.campusId === row.campusId), classesByEntryYear: intakes.get(row.campusId) ?? new Map() });
  const campuses = rows.filter(({ campusId }) => shown.has(campusId)).map((row): ForecastCampus & { readonly campusId: CampusId; readonly pupilSource: string | null } => {
    const size = sizes.get(row.campusId);
    return {
      campusId: row.campusId,
      name: row.name ?? row.campusId,
      entityId: row.entityId,
      entityName: row.entityName ?? row.entityId,
      stage: row.stage,
      classes: size?.classes ?? null,
      pupils: ahead(row, size),
      pupilSource: size?.source ?? null,
      cells: cells.get(row.campusId) ?? [],
    };
  });
  const facts: ForecastFacts = { points, campuses };
  return { ...facts, campuses, districtId, presentYear, pupilsPerStaff: settings.pupilsPerStaff, entered };
}
export type ReadFacts = Awaited<ReturnType<typeof readForecastFacts>>;

interface Leave extends Period {
  readonly personId: PersonId;
}

/** A stay ends with its assignment or with the contract, whichever is first; of several contracts the longest holds. */
function staysOf(rows: readonly StayRow[], leave: readonly Leave[]): StaffStay[] {
  const absences = new Map<PersonId, Period[]>();
  for (const one of leave) absences.set(one.personId, [...(absences.get(one.personId) ?? []), one]);
  const contracts = new Map<string, CivilDate | null>();
  for (const { assignmentId, contractEndsOn } of rows) {
    const known = contracts.get(assignmentId);
    if (known === undefined || (known !== null && (contractEndsOn === null || contractEndsOn > known))) contracts.set(assignmentId, contractEndsOn);
  }
  const first = new Map(rows.map((row) => [row.assignmentId, row]));
  return [...first.values()].map(({ assignmentId, personId, campusId, startsOn, endsOn, bornOn, sex, subject }) => ({
    campusId, subject, bornOn, sex, startsOn,
    endsOn: earlier(endsOn, contracts.get(assignmentId) ?? null),
    leave: absences.get(personId) ?? [],
  }));
}

function earlier(a: CivilDate | null, b: CivilDate | null): CivilDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function intakesOf(classes: readonly { readonly campusId: CampusId; readonly entryYear: number }[]): Map<CampusId, Map<number, number>> {
  const intakes = new Map<CampusId, Map<number, number>>();
  for (const { campusId, entryYear } of classes) {
    const own = intakes.get(campusId) ?? new Map<number, number>();
    intakes.set(campusId, own.set(entryYear, (own.get(entryYear) ?? 0) + 1));
  }
  return intakes;
}

type Ahead = Pick<Parameters<typeof pupilsAhead>[0], "presentYear" | "entered" | "classesByEntryYear">;

function yearsOf({ stage }: DistrictCampus, size: CampusSize | undefined, ahead: Ahead): Partial<Record<Stage, readonly PupilYear[]>> | null {
  const reported = pupilsByStage(stage, size?.pupils ?? null, size?.junior ?? null);
  const years: Partial<Record<Stage, readonly PupilYear[]>> = {};
  for (const one of stagesOf(stage)) {
    const pupils = reported[one];
    if (pupils === null || pupils === undefined) return null;
    // The classes of a nine-year school are of both stages; their entry year does not say which.
    const classesByEntryYear = stage === "nine-year" ? new Map<number, number>() : ahead.classesByEntryYear;
    years[one] = pupilsAhead({ ...ahead, stage: one, reported: pupils, classesByEntryYear });
  }
  return years;
}
