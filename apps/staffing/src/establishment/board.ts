/** 编制与岗位 of a scope on a day: what is approved, needed and in post, titles, and vacancies by subject. */
import type { CampusId, CivilDate, EntityId, Scope, Stage } from "@qitong/domain";
import { schoolYearOf } from "@qitong/domain/calendar";
import {
  campusVacancies, establishmentOn, nonTeachingOf, pupilsByStage, staffNeed, standingOf, titleSharesOf, titleStructure,
  type EstablishmentSettings, type StagePupils,
} from "@qitong/domain/staffing";
import { getDistrictOf, getDistrictSettings, listCampusIds, listDistrictCampuses, type Asking, type DistrictCampus } from "@qitong/service";
import { tallyEmployed, tallyWorking, type Employed, type Working } from "./staff-counts";
import { countEmployed, countWorking, listDecrees, listEntityLives, listEntityNames, listSizes, listSuccessions, type CampusSize } from "./store";

export interface EstablishmentQuestion {
  readonly scope: Scope;
  readonly asOf?: CivilDate | undefined;
}

export async function readEstablishment({ db, today }: Asking, { scope, asOf }: EstablishmentQuestion) {
  const on = asOf ?? today;
  const districtId = await getDistrictOf(db, scope);
  const settings = await getDistrictSettings(db, districtId);
  const [rows, shownIds, decrees, successions, names, lives, employedRows, workingRows, sizes] = await Promise.all([
    listDistrictCampuses(db, districtId, on),
    listCampusIds(db, scope, on),
    listDecrees(db, districtId),
    listSuccessions(db, districtId),
    listEntityNames(db, districtId, on),
    listEntityLives(db, districtId),
    countEmployed(db, districtId, on),
    countWorking(db, districtId, on),
    listSizes(db, districtId, schoolYearOf(on)),
  ]);
  const shown = new Set<CampusId>(shownIds);
  const working = tallyWorking(workingRows);
  const employed = tallyEmployed(employedRows, successions, on);
  const campuses = rows.filter(({ campusId }) => shown.has(campusId)).map((row) => campusLine(row, sizes.get(row.campusId), working.get(row.campusId), settings));
  // As on the balance board: an entity is shown only with all of its campuses, else a rest could be worked out.
  const entityIds = [...new Set(rows.map(({ entityId }) => entityId))].filter((id) => rows.every((row) => row.entityId !== id || shown.has(row.campusId)));
  const nameOf = (id: EntityId) => names.get(id) ?? id;
  return {
    asOf: on,
    schoolYear: schoolYearOf(on),
    settings: establishmentSettingsOf(settings),
    campuses: campuses.map(({ byStage: _ofStages, ...campus }) => campus),
    entities: entityIds.map((entityId) => {
      const own = campuses.filter((campus) => campus.entityId === entityId);
      const approval = establishmentOn(entityId, on, { decrees, successions });
      const life = lives.find((one) => one.entityId === entityId);
      return {
        ...entityLine(own, approval.kind === "missing" ? null : approval.approved, employed.get(entityId), settings),
        entityId,
        name: nameOf(entityId),
        campusIds: own.map(({ campusId }) => campusId),
        establishment: named(approval, nameOf),
        decrees: decrees.filter((decree) => decree.entityId === entityId && decree.startsOn <= (asOf ?? decree.startsOn)),
        existsFrom: life?.registeredOn ?? on,
        endedOn: life?.dissolvedOn ?? null,
      };
    }),
    vacancies: campusVacancies(
      campuses.map(({ campusId, entityId, stage, classes }) => ({ campusId, entityId, stage, classes, inPost: working.get(campusId)?.bySubject ?? new Map() })),
    ),
  };
}
export type EstablishmentBoard = Awaited<ReturnType<typeof readEstablishment>>;

function establishmentSettingsOf({ pupilsPerStaff, nonTeachingShare, titleSharesPrimary, titleSharesJunior }: EstablishmentSettings): EstablishmentSettings {
  return { pupilsPerStaff, nonTeachingShare, titleSharesPrimary, titleSharesJunior };
}

function campusLine(row: DistrictCampus, size: CampusSize | undefined, working: Working | undefined, { pupilsPerStaff }: EstablishmentSettings) {
  const byStage = pupilsByStage(row.stage, size?.pupils ?? null, size?.junior ?? null);
  const need = staffNeed(byStage, pupilsPerStaff);
  return {
    campusId: row.campusId,
    name: row.name ?? row.campusId,
    entityId: row.entityId,
    entityName: row.entityName ?? row.entityId,
    stage: row.stage,
    byStage,
    classes: size?.classes ?? null,
    pupils: size?.pupils ?? null,
    pupilSource: size?.source ?? null,
    need,
    staff: working?.staff ?? 0,
    established: working?.established ?? 0,
    contract: working?.contract ?? 0,
    withoutSubject: working?.bySubject.get("") ?? 0,
  };
}
type CampusLine = ReturnType<typeof campusLine>;

function entityLine(own: readonly CampusLine[], approved: number | null, employed: Employed | undefined, settings: EstablishmentSettings) {
  const mainStage = mainStageOf(own.map(({ byStage }) => byStage));
  const { established = 0, contract = 0, withoutSubject = 0, titles = {} } = employed ?? {};
  const needs = own.map(({ need }) => need);
  return {
    mainStage,
    approved,
    established,
    contract,
    standing: standingOf(established, approved),
    pupils: own.some(({ pupils }) => pupils === null) ? null : own.reduce((sum, { pupils }) => sum + (pupils ?? 0), 0),
    need: needs.includes(null) ? null : needs.reduce<number>((sum, need) => sum + (need ?? 0), 0),
    nonTeaching: nonTeachingOf(established + contract, withoutSubject, settings.nonTeachingShare[mainStage]),
    titles: titleStructure(titles, approved, titleSharesOf(mainStage, settings)),
  };
}

/** The limits of an entity with both stages are those of the stage with more pupils; of primary where neither has more. */
function mainStageOf(pupils: readonly StagePupils[]): Stage {
  const has = (stage: Stage) => pupils.some((one) => one[stage] !== undefined);
  if (!has("primary")) return "junior";
  if (!has("junior")) return "primary";
  const sum = (stage: Stage) => pupils.reduce((all, one) => all + (one[stage] ?? 0), 0);
  return sum("junior") > sum("primary") ? "junior" : "primary";
}

type Approval = ReturnType<typeof establishmentOn>;

/** Which schools a sum is made of, or whose decree is missing, by name. */
function named(approval: Approval, nameOf: (id: EntityId) => string) {
  if (approval.kind === "computed") {
    return { ...approval, parts: approval.parts.map((part) => ({ ...part, name: nameOf(part.entityId) })) };
  }
  return approval.kind === "missing" ? { kind: approval.kind, names: approval.entityIds.map(nameOf) } : approval;
}
