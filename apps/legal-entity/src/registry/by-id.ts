import type { CampusId, CivilDate } from "@qitong/domain";
import { absent, type Asking } from "@qitong/service";
import { listAbsorbed } from "./absorbed";
import { listCampusesOf } from "./change-store";
import { listRegistry } from "./list";
import { findCampus, getAreaCode, listEntities, listEntityNames, listFigures, readCampusHistory } from "./store";

/** A campus with its whole history, and what it was on the day that is asked for, with its legal entity of that day. */
export async function readCampus(asking: Asking, id: CampusId, asOf: CivilDate) {
  const { db, today } = asking;
  const row = await findCampus(db, id);
  if (!row) throw absent();
  const history = await readCampusHistory(db, id);
  const entityIds = history.affiliations.map(({ entityId }) => entityId);
  const entities = await listEntities(db, entityIds);
  const entityNames = await listEntityNames(db, entityIds);
  const [entityOnDay] = await listRegistry(asking, { kind: "campus", id }, asOf);
  const figures = await listFigures(db, id);
  const lastName = history.names.findLast(({ startsOn }) => startsOn <= asOf) ?? history.names[0];
  return {
    id,
    areaCode: await getAreaCode(db, row.districtId),
    localNumber: row.localNumber,
    stage: row.stage,
    openedOn: row.openedOn,
    closedOn: row.closedOn,
    today,
    asOf,
    /** Null on a day on which it was not open. */
    now: entityOnDay?.campuses[0] ?? null,
    /** For a day on which it was not open: the last name before, else the first. */
    name: entityOnDay?.campuses[0]?.name ?? lastName?.name ?? null,
    /** Leads the campus where it has no head of its own. */
    principal: entityOnDay?.principal ?? null,
    names: history.names.map(({ name, startsOn, endsOn }) => ({ name, startsOn, endsOn })),
    addresses: history.addresses.map(({ address, startsOn, endsOn }) => ({ address, startsOn, endsOn })),
    schoolCodes: history.codes.map(({ code, startsOn, endsOn }) => ({ code, startsOn, endsOn })),
    groups: history.groups,
    affiliations: history.affiliations.map(({ entityId, startsOn, endsOn }) => ({
      entityId,
      startsOn,
      endsOn,
      creditCode: entities.find((entity) => entity.id === entityId)?.creditCode ?? null,
      dissolvedOn: entities.find((entity) => entity.id === entityId)?.dissolvedOn ?? null,
      // The names that the entity had while the campus was its own.
      names: entityNames
        .filter((name) => name.entityId === entityId && overlaps(name, { startsOn, endsOn }))
        .map((name) => name.name),
    })),
    entity: entityOnDay
      ? {
          id: entityOnDay.id,
          name: entityOnDay.name,
          creditCode: entityOnDay.creditCode,
          registeredOn: entityOnDay.registeredOn,
          siblings: (await listCampusesOf(db, entityOnDay.id, asOf)).filter((campus) => campus.id !== id),
          absorbed: (await listAbsorbed(db, entityOnDay.id)).filter(({ on }) => on <= asOf),
        }
      : null,
    figures: figures.map(({ schoolYear, measure, value, source }) => ({ schoolYear, measure, value, source })),
  };
}
export type CampusDetail = Awaited<ReturnType<typeof readCampus>>;

interface Days {
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

function overlaps(a: Days, b: Days): boolean {
  return (b.endsOn === null || a.startsOn < b.endsOn) && (a.endsOn === null || b.startsOn < a.endsOn);
}
