/** Where a person has worked, in the names that the places had at the time. */
import type { CampusId, CivilDate, EntityId, Period } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { listAffiliations, listAssignments, listCampusNames, listEntityNames } from "./person-store";
import type { PersonId } from "@qitong/domain";

type Assignment = Awaited<ReturnType<typeof listAssignments>>[number];

export interface Belonging extends Period {
  readonly entityId: EntityId;
  readonly entityName: string | null;
}

export interface HistoryRow extends Assignment {
  readonly campusName: string | null;
  /** The legal entities to which the campus belonged during the assignment: a merger is seen as a second row. */
  readonly belonged: readonly Belonging[];
}

interface Named extends Period {
  readonly name: string;
}

/** The name on a day; before the first known name, the first. */
function nameOn(names: readonly Named[], on: CivilDate): string | null {
  const known = names.findLast((one) => one.startsOn <= on) ?? names[0];
  return known?.name ?? null;
}

/** The part of `period` within `frame`, or undefined when they do not meet. */
function clip<Row extends Period>(period: Row, frame: Period): Row | undefined {
  const startsOn = period.startsOn > frame.startsOn ? period.startsOn : frame.startsOn;
  const endsOn = [period.endsOn, frame.endsOn].filter((end) => end !== null).toSorted()[0] ?? null;
  return endsOn !== null && endsOn <= startsOn ? undefined : { ...period, startsOn, endsOn };
}

export async function loadHistory(db: Queryable, personId: PersonId, on: CivilDate): Promise<HistoryRow[]> {
  const assignments = await listAssignments(db, personId, on);
  const campusIds = [...new Set(assignments.map((one): CampusId => one.campusId))];
  const [names, affiliations] = await Promise.all([listCampusNames(db, campusIds), listAffiliations(db, campusIds)]);
  const entityNames = await listEntityNames(db, [...new Set(affiliations.map((one) => one.entityId))]);
  return assignments.map((one) => {
    const lastKnownDay = one.endsOn !== null && one.endsOn <= on ? one.startsOn : on;
    return {
      ...one,
      campusName: nameOn(names.filter((name) => name.campusId === one.campusId), lastKnownDay),
      belonged: affiliations
        .filter((affiliation) => affiliation.campusId === one.campusId && affiliation.startsOn <= on)
        .flatMap((affiliation) => clip(affiliation, one) ?? [])
        .map(({ entityId, startsOn, endsOn }) => ({
          entityId,
          entityName: nameOn(entityNames.filter((name) => name.entityId === entityId), startsOn),
          startsOn,
          endsOn,
        })),
    };
  });
}
