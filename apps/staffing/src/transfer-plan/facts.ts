/** One loader for the rule checks of the server, for the optimiser, and for the screen that checks each edit by itself. */
import type { CampusId, CivilDate, DistrictId, EntityId, PersonId, TransferPlanId } from "@qitong/domain";
import {
  BackboneLevel, Degree, findRotationBars, findUnbrokenStart, isAboveRequiredDegree, isCountyBackbone, isPeOrArts,
  noRotations, requiredTeachers, Subject, unknownSubject, type AboveRequiredDegree, type CampusPeriod, type Exemption,
  type ReallocationFacts, type RotationRecord, type TransferCampus, type TransferSettings, type TransferTeacher,
} from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { getDistrictSettings, listDistrictCampuses } from "@qitong/service";
import { listFairnessOverrides, loadRotations } from "../rotation/store";
import { listClassHeads, listExemptions, listOpenMergers, listSizes, listStays, listTeachers } from "../plan/facts-store";

/** With the words that a person needs to know whom and what a row means. */
export interface NamedTeacher extends TransferTeacher {
  readonly name: string;
  readonly staffNumber: string;
  readonly title: string | null;
  readonly rotations: RotationRecord;
}

export interface NamedCampus extends TransferCampus {
  readonly name: string;
  readonly entityName: string;
}

export interface PlanFacts extends ReallocationFacts {
  readonly teachers: readonly NamedTeacher[];
  readonly campuses: readonly NamedCampus[];
}

export interface FactsQuestion {
  readonly districtId: DistrictId;
  readonly schoolYear: number;
  /** The day on which the plan takes effect: years, exemptions and places are those of that day. */
  readonly effectiveOn: CivilDate;
  readonly settings: TransferSettings;
  /** The plan, where there is one already: whom its officials let go out of turn. */
  readonly id?: TransferPlanId;
}

export async function loadFacts(db: Queryable, question: FactsQuestion): Promise<PlanFacts> {
  const { districtId } = question;
  const campuses = await loadCampuses(db, question);
  const teachers = await loadTeachers(db, question, new Map(campuses.map((campus) => [campus.campusId, campus])));
  const mergers = await listOpenMergers(db, districtId);
  const fairnessOverrides = question.id === undefined ? [] : await listFairnessOverrides(db, question.id);
  const pairs = campusPairs(campuses, mergers.map((merger) => [merger.absorbing, merger.absorbed]));
  return { teachers, campuses, pairs, fairnessOverrides: fairnessOverrides.map(({ personId }) => personId) };
}

async function loadCampuses(db: Queryable, { districtId, schoolYear, effectiveOn }: FactsQuestion): Promise<NamedCampus[]> {
  const rows = await listDistrictCampuses(db, districtId, effectiveOn);
  const sizes = new Map<string, number>();
  for (const { campusId, measure, value } of await listSizes(db, districtId, schoolYear)) sizes.set(`${campusId} ${measure}`, value);
  return rows.map((row) => ({
    campusId: row.campusId,
    entityId: row.entityId,
    stage: row.stage,
    name: row.name ?? row.campusId,
    entityName: row.entityName ?? row.entityId,
    pupils: sizes.get(`${row.campusId} pupils`) ?? 0,
    location: row.longitude === null || row.latitude === null ? null : { lon: row.longitude, lat: row.latitude },
    requiredTeachers: requiredTeachers(row.stage, sizes.get(`${row.campusId} classes`) ?? null),
  }));
}

async function loadTeachers(
  db: Queryable,
  { districtId, effectiveOn: on, settings }: FactsQuestion,
  campuses: ReadonlyMap<CampusId, NamedCampus>,
): Promise<NamedTeacher[]> {
  const rows = await listTeachers(db, districtId, on);
  const since = sinceWhen(await listStays(db, districtId, on), on);
  const exemptions = exemptionsByPerson(await listExemptions(db, districtId, on));
  const classHeads = await listClassHeads(db, districtId, on);
  const rotations = await loadRotations(db, districtId, on);
  const least = (await getDistrictSettings(db, districtId)).aboveRequiredDegree;
  const seen = new Set<PersonId>();
  return rows.flatMap((row): NamedTeacher[] => {
    const campus = campuses.get(row.campusId);
    if (!campus || seen.has(row.personId)) return [];
    seen.add(row.personId);
    const atCampusSince = since.get(row.personId) ?? null;
    const bars = findRotationBars(
      {
        atCampusSince,
        bornOn: row.bornOn,
        sex: row.sex,
        exemptions: exemptions.get(row.personId) ?? [],
        isClassHead: classHeads.has(row.personId),
      },
      settings,
      on,
    );
    const { personId, name, staffNumber, title, campusId } = row;
    return [{
      personId, name, staffNumber, title, campusId, atCampusSince, bars, ...measuresOf(row, campus, least),
      rotations: rotations.get(personId) ?? noRotations,
      // Few of thousands: what is not so is not sent.
      ...(classHeads.has(personId) ? { isClassHead: true } : {}),
    }];
  });
}

type Register = Awaited<ReturnType<typeof listTeachers>>[number];

function measuresOf(row: Register, campus: NamedCampus, least: AboveRequiredDegree) {
  const subject = Subject.safeParse(row.subject).data ?? null;
  const degree = Degree.safeParse(row.degree).data ?? null;
  // A nine-year school's teachers are judged by the lower of its two stages, as its primary part is the larger.
  const stage = campus.stage === "junior" ? "junior" : "primary";
  return {
    subject: subject ?? unknownSubject,
    aboveDegree: isAboveRequiredDegree(degree, stage, least),
    backbone: isCountyBackbone(BackboneLevel.safeParse(row.backboneLevel).data ?? null),
    peOrArts: isPeOrArts(subject),
  };
}

/** The start of the unbroken time at the campus of the day. */
function sinceWhen(stays: readonly (CampusPeriod & { readonly personId: PersonId })[], on: CivilDate): Map<PersonId, CivilDate> {
  const byPerson = new Map<PersonId, CampusPeriod[]>();
  for (const stay of stays) {
    const known = byPerson.get(stay.personId);
    if (known) known.push(stay);
    else byPerson.set(stay.personId, [stay]);
  }
  const since = new Map<PersonId, CivilDate>();
  for (const [personId, periods] of byPerson) {
    const start = findUnbrokenStart(periods, on);
    if (start !== undefined) since.set(personId, start);
  }
  return since;
}

/** Stays that a transfer plan began; the last of them is the latest, as stays come oldest first. */
function exemptionsByPerson(rows: readonly { personId: PersonId; kind: Exemption }[]): Map<PersonId, Exemption[]> {
  const byPerson = new Map<PersonId, Exemption[]>();
  for (const { personId, kind } of rows) byPerson.set(personId, [...(byPerson.get(personId) ?? []), kind]);
  return byPerson;
}

/** Campuses of one entity, and of two entities that are about to be one; each pair once. */
export function campusPairs(
  campuses: readonly { campusId: CampusId; entityId: EntityId }[],
  mergers: readonly (readonly [EntityId, EntityId])[],
): [CampusId, CampusId][] {
  const together = new Set(mergers.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return campuses.flatMap((one, index) =>
    campuses
      .slice(index + 1)
      .filter((other) => other.entityId === one.entityId || together.has(`${one.entityId} ${other.entityId}`))
      .map((other): [CampusId, CampusId] => [one.campusId, other.campusId]),
  );
}
