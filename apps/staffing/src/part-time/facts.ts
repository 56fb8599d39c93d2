/** What an arrangement is judged on: the same for the form on the screen and for the act. */
import { isWithin, mayAt, type CampusId, type CivilDate, type DistrictId, type PersonId, type Place, type Principal } from "@qitong/domain";
import { loadNorm, travelMinutes, type LoadSettings, type PartTimeFacts, type TransferSettings } from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { findCampusChain, findPersonChain, getDistrictSettings, type Asking } from "@qitong/service";
import { getPerson, listExemptions } from "../person/store";
import { findHome, isClassHead, listHosts, listLessons, listOfPerson, type Home } from "./store";

export type ArrangingSettings = LoadSettings & Pick<TransferSettings, "commuteLimitMinutes" | "commuteSpeedKmh" | "roadFactor" | "exempt">;

export interface Arranging {
  readonly home: Home;
  readonly settings: ArrangingSettings;
  /** For an arrangement in the subject, at a campus of this place. */
  readonly factsFor: (subject: string, minutes: number | undefined) => PartTimeFacts;
  readonly homeLessons: number | null;
}

/** Undefined when the person works nowhere today. */
export async function loadArranging(db: Queryable, personId: PersonId, districtId: DistrictId, today: CivilDate): Promise<Arranging | undefined> {
  const home = await findHome(db, personId, today);
  if (!home) return undefined;
  const settings = await getDistrictSettings(db, districtId);
  const arranged = await listOfPerson(db, personId, today);
  const exemptions = await listExemptions(db, personId);
  const lessons = await listLessons(db, personId);
  const classHead = await isClassHead(db, personId, today);
  return {
    home,
    settings,
    homeLessons: lessons.find((row) => isWithin(row, today))?.lessons ?? null,
    factsFor: (subject, minutes) => ({
      home, arranged, exemptions, minutes, isClassHead: classHead,
      norm: loadNorm(home.stage, subject, settings),
      homeLessonsSince: lessons[0]?.startsOn ?? null,
    }),
  };
}

/** Who may send the person how far: across the district, or between the campuses of the school. */
async function reachOf(db: Queryable, principal: Principal, home: Home, today: CivilDate): Promise<Place | undefined> {
  const chain = (await findCampusChain(db, home.campusId, today)) ?? [];
  const places = chain.filter((place) => place.kind === "district" || place.kind === "entity");
  return places.toReversed().find((place) => mayAt(principal, "staff.arrange", chain.slice(chain.indexOf(place))));
}

/** For the form: the campuses that may be chosen with the way there, and the facts that the rules look at. */
export async function readChoices({ db, principal, today }: Asking, { personId }: { readonly personId: PersonId }) {
  const { districtId } = await getPerson(db, personId);
  const arranging = await loadArranging(db, personId, districtId, today);
  if (!arranging || !(await findPersonChain(db, personId, today))) return null;
  const { home, settings, factsFor, homeLessons } = arranging;
  const reach = await reachOf(db, principal, home, today);
  const hosts = reach ? await listHosts(db, reach, today) : [];
  const { norm: _norm, minutes: _minutes, ...facts } = factsFor("", undefined);
  const { weeklyLoadLeast, weeklyLoadMost, classHeadLoadShare, commuteLimitMinutes, exempt } = settings;
  return {
    facts,
    stage: home.stage,
    homeLessons,
    settings: { weeklyLoadLeast, weeklyLoadMost, classHeadLoadShare, commuteLimitMinutes, exempt },
    hosts: hosts
      .filter((host) => host.campusId !== home.campusId)
      .map(({ campusId, name, location }) => ({ campusId, name, minutes: travelMinutes(home.location, location, settings) ?? null })),
  };
}

export async function minutesTo(db: Queryable, home: Home, hostCampusId: CampusId, settings: ArrangingSettings, today: CivilDate): Promise<number | undefined> {
  const [host] = await listHosts(db, { kind: "campus", id: hostCampusId }, today);
  return travelMinutes(home.location, host?.location ?? null, settings);
}
