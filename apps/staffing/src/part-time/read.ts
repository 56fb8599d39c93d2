/** What screens read of part-time service: one person's, and all of a place. */
import { and, inArray } from "drizzle-orm";
import { isWithin, type CampusId, type CivilDate, type PersonId, type Scope } from "@qitong/domain";
import { loadNorm, travelMinutes, weeklyLoad, type CampusStage, type WeeklyLoad } from "@qitong/domain/staffing";
import type { DistrictSettings } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { campus, duty, qualification, weeklyLessons } from "@qitong/db/schema";
import { getDistrictSettings, inForce, listCampusIds, listPersonNames, type Asking } from "@qitong/service";
import { findHome, listAtCampuses, listLessons, listOfPerson, type PartTimeRow } from "./store";

/** One way, or null where a location is not known. */
const minutesOf = (row: PartTimeRow, settings: DistrictSettings): number | null =>
  travelMinutes(row.homeLocation, row.hostLocation, settings) ?? null;

function shown(row: PartTimeRow, settings: DistrictSettings) {
  const { homeLocation: _home, hostLocation: _host, ...rest } = row;
  return { ...rest, minutes: minutesOf(row, settings) };
}

interface LoadOf {
  readonly rows: readonly PartTimeRow[];
  readonly homeCampusId: CampusId;
  readonly stage: CampusStage;
  readonly subject: string | null;
  readonly homeLessons: number | null;
  readonly isClassHead: boolean;
}

function loadOf({ rows, stage, subject, ...facts }: LoadOf, settings: DistrictSettings): WeeklyLoad {
  const minutes = new Map(rows.map((row) => [row.hostCampusId, minutesOf(row, settings) ?? undefined]));
  return weeklyLoad(
    { ...facts, norm: loadNorm(stage, subject, settings), partTime: rows, minutesTo: (hostCampusId) => minutes.get(hostCampusId) },
    settings,
  );
}

/** What is asked of part-time service for one person's file: nothing of it waits for another answer. */
export async function loadPartTimeFacts(db: Queryable, personId: PersonId, on: CivilDate) {
  const [rows, lessons, home] = await Promise.all([listOfPerson(db, personId, on), listLessons(db, personId), findHome(db, personId, on)]);
  return { rows, lessons, home };
}

type PartTimeFacts = Awaited<ReturnType<typeof loadPartTimeFacts>>;

/** For the person's file, and for the person: everything ever arranged, and the load of the day. */
export function partTimeOf(
  { rows, lessons, home }: PartTimeFacts,
  of: { readonly subject: string | null; readonly isClassHead: boolean },
  settings: DistrictSettings,
  on: CivilDate,
) {
  const inForceNow = rows.filter((row) => isWithin(row, on) && row.homeCampusId === home?.campusId);
  const homeLessons = lessons.find((row) => isWithin(row, on))?.lessons ?? null;
  const load = home && (inForceNow.length > 0 || homeLessons !== null)
    ? loadOf({ rows: inForceNow, homeCampusId: home.campusId, stage: home.stage, homeLessons, ...of }, settings)
    : null;
  return { arrangements: rows.map((row) => shown(row, settings)), load, homeCampusId: home?.campusId ?? null };
}

/** The arrangements of a place on a day, a person a row, with load, travel, and what each campus bears. */
export async function readPartTimeBoard({ db, today }: Asking, { scope, asOf }: { readonly scope: Scope; readonly asOf?: CivilDate | undefined }) {
  const on = asOf ?? today;
  const campusIds = await listCampusIds(db, scope, on);
  const rows = await listAtCampuses(db, campusIds, on);
  const [any] = rows;
  if (!any) return { asOf: on, people: [] };
  const settings = await getDistrictSettings(db, any.districtId);
  const firsts = [...new Map(rows.map((row) => [row.personId, row])).values()];
  const facts = await loadPeople(db, firsts.map((row) => row.personId), firsts.map((row) => row.homeCampusId), on);
  const people = firsts.map(({ personId, homeCampusId, homeCampusName }) => {
    const own = rows.filter((row) => row.personId === personId);
    return {
      personId,
      name: facts.names.get(personId) ?? "",
      homeCampusId,
      homeCampusName,
      /** Whether whoever looks at this place may open the person's file. */
      isOwn: campusIds.includes(homeCampusId),
      arrangements: own.map((row) => shown(row, settings)),
      load: loadOf(
        {
          rows: own, homeCampusId, stage: facts.stages.get(homeCampusId) ?? "primary", subject: facts.subjects.get(personId) ?? null,
          homeLessons: facts.lessons.get(personId) ?? null, isClassHead: facts.heads.has(personId),
        },
        settings,
      ),
    };
  });
  return { asOf: on, people };
}

async function loadPeople(db: Queryable, personIds: readonly PersonId[], campusIds: readonly CampusId[], on: CivilDate) {
  const ids = [...personIds];
  const stages = await db.select({ id: campus.id, stage: campus.stage }).from(campus).where(inArray(campus.id, [...campusIds]));
  const lessons = await db
    .select({ personId: weeklyLessons.personId, lessons: weeklyLessons.lessons })
    .from(weeklyLessons)
    .where(and(inArray(weeklyLessons.personId, ids), inForce(weeklyLessons, on)));
  const subjects = await db
    .select({ personId: qualification.personId, subject: qualification.subject })
    .from(qualification)
    .where(and(inArray(qualification.personId, ids), inForce(qualification, on)));
  const heads = await db.select({ personId: duty.personId }).from(duty).where(and(inArray(duty.personId, ids), inForce(duty, on)));
  return {
    names: await listPersonNames(db, personIds),
    stages: new Map(stages.map((row) => [row.id, row.stage as CampusStage])),
    lessons: new Map(lessons.map((row) => [row.personId, row.lessons])),
    subjects: new Map(subjects.map((row) => [row.personId, row.subject])),
    heads: new Set(heads.map((row) => row.personId)),
  };
}
