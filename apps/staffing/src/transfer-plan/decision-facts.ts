/** What the impact of a plan is computed from, as of its day: classes with their heads, figures, part-time service, load norms. */
import { and, asc, eq, lte } from "drizzle-orm";
import type { CampusId, CivilDate, DistrictId, TransferPlanId } from "@qitong/domain";
import { CampusMeasure } from "@qitong/domain/quality";
import { countClasses, daysAway, LoadSettings, travelMinutes, type DecisionFacts, type TransferSettings } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { campus, campusFigure, duty, person, schoolClass, schoolClassName } from "@qitong/db/schema";
import { getDistrictSettings, inForce, listDistrictCampuses, notOver, type Asking } from "@qitong/service";
import { listAtCampuses } from "../part-time/store";
import type { FactsQuestion } from "./facts";
import { getPlan } from "../plan/store";

export interface LoadedDecisionFacts {
  readonly facts: DecisionFacts;
  readonly load: LoadSettings;
}

export async function loadDecisionFacts(db: Queryable, question: FactsQuestion): Promise<LoadedDecisionFacts> {
  const { districtId, schoolYear, effectiveOn: on, settings } = question;
  const rows = await listDistrictCampuses(db, districtId, on);
  const figures = figuresByCampus(await listFigures(db, districtId, schoolYear));
  const years = await listEntryYears(db, districtId, on);
  const load = LoadSettings.parse(await getDistrictSettings(db, districtId));
  return {
    load,
    facts: {
      classHeads: await listLedClasses(db, districtId, on),
      campuses: rows.map(({ campusId, stage }) => {
        const own = figures.get(campusId) ?? {};
        const entryYears = years.filter((row) => row.campusId === campusId).map((row) => row.entryYear);
        return { campusId, figures: own, classes: countClasses(stage, schoolYear, entryYears, own.classes ?? null) };
      }),
      partTime: await listPartTime(db, rows.map((row) => row.campusId), on, settings),
    },
  };
}

/** Every figure up to a school year, oldest first: the last one of a measure is the latest. */
function listFigures(db: Queryable, districtId: DistrictId, schoolYear: number) {
  return db
    .select({ campusId: campusFigure.campusId, measure: campusFigure.measure, value: campusFigure.value })
    .from(campusFigure)
    .innerJoin(campus, and(eq(campus.id, campusFigure.campusId), eq(campus.districtId, districtId)))
    .where(lte(campusFigure.schoolYear, schoolYear))
    .orderBy(asc(campusFigure.schoolYear));
}

function figuresByCampus(rows: Awaited<ReturnType<typeof listFigures>>) {
  const figures = new Map<CampusId, Partial<Record<CampusMeasure, number>>>();
  for (const { campusId, measure, value } of rows) {
    const known = CampusMeasure.safeParse(measure);
    if (known.success) figures.set(campusId, { ...figures.get(campusId), [known.data]: value });
  }
  return figures;
}

function listEntryYears(db: Queryable, districtId: DistrictId, on: CivilDate) {
  return db
    .select({ campusId: schoolClass.campusId, entryYear: schoolClass.entryYear })
    .from(schoolClass)
    .innerJoin(campus, and(eq(campus.id, schoolClass.campusId), eq(campus.districtId, districtId)))
    .where(inForce(schoolClass, on));
}

/** The class is named where the duty says which one it is and it is of that campus. */
function listLedClasses(db: Queryable, districtId: DistrictId, on: CivilDate) {
  return db
    .select({ personId: duty.personId, campusId: duty.campusId, className: schoolClassName.name })
    .from(duty)
    .innerJoin(person, and(eq(person.id, duty.personId), eq(person.districtId, districtId)))
    .leftJoin(schoolClass, and(eq(schoolClass.id, duty.classId), eq(schoolClass.campusId, duty.campusId), notOver(schoolClass.endsOn, on)))
    .leftJoin(schoolClassName, and(eq(schoolClassName.classId, schoolClass.id), inForce(schoolClassName, on)))
    .where(and(eq(duty.kind, "class-head"), inForce(duty, on)))
    .orderBy(asc(duty.personId));
}

async function listPartTime(db: Queryable, campusIds: readonly CampusId[], on: CivilDate, settings: TransferSettings): Promise<DecisionFacts["partTime"]> {
  return (await listAtCampuses(db, campusIds, on)).map(({ personId, homeCampusId, hostCampusId, subject, lessons, slots, homeLocation, hostLocation }) => {
    const minutes = travelMinutes(homeLocation, hostLocation, settings);
    return { personId, homeCampusId, hostCampusId, subject, lessons, minutes: minutes === undefined ? null : 2 * minutes * daysAway(slots) };
  });
}

/** For the screen, which computes the impact by itself at every edit. */
export async function readDecisionFacts({ db }: Asking, planId: TransferPlanId): Promise<LoadedDecisionFacts> {
  const plan = await getPlan(db, planId);
  return loadDecisionFacts(db, { ...plan, settings: plan.settings.transfer });
}
