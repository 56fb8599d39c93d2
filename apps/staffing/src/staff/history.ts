/** Where a person has worked, in the names that the places had at the time. */
import type { CampusId, CivilDate, EntityId, Period, PersonId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { listAffiliations, listAssignments, listCampusNames } from "../person/store";

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

interface Named {
  readonly name: string;
  readonly startsOn: CivilDate;
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

/** The affiliations of the query, each once, with the names that its entity has had. */
function affiliationsOf(rows: Awaited<ReturnType<typeof listAffiliations>>) {
  const found = new Map<string, Period & { campusId: CampusId; entityId: EntityId; names: Named[] }>();
  for (const { entityName, namedFrom, ...affiliation } of rows) {
    const key = `${affiliation.campusId} ${affiliation.startsOn}`;
    const known = found.get(key) ?? { ...affiliation, names: [] };
    if (entityName !== null && namedFrom !== null) known.names.push({ name: entityName, startsOn: namedFrom });
    found.set(key, known);
  }
  return [...found.values()];
}

export async function loadHistory(db: Queryable, personId: PersonId, on: CivilDate): Promise<HistoryRow[]> {
  const [assignments, names, rows] = await Promise.all([
    listAssignments(db, personId, on),
    listCampusNames(db, personId),
    listAffiliations(db, personId),
  ]);
  const affiliations = affiliationsOf(rows);
  return assignments.map((one) => {
    const lastKnownDay = one.endsOn !== null && one.endsOn <= on ? one.startsOn : on;
    return {
      ...one,
      campusName: nameOn(names.filter((name) => name.campusId === one.campusId), lastKnownDay),
      belonged: affiliations
        .filter((affiliation) => affiliation.campusId === one.campusId && affiliation.startsOn <= on)
        .flatMap((affiliation) => clip(affiliation, one) ?? [])
        .map(({ entityId, names: ofEntity, startsOn, endsOn }) => ({ entityId, entityName: nameOn(ofEntity, startsOn), startsOn, endsOn })),
    };
  });
}
