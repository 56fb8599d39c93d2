import type { CampusId, CivilDate, EntityId } from "@qitong/domain";
import type { Queryable } from "@qitong/db";
import { absent, type Asking } from "@qitong/service";
import { listRegistry } from "./list";
import {
  findCampus, listEntities, listEntityNames, listFigures, listLineage, listSuccessions, readCampusHistory,
} from "./store";

/** A campus with its whole history, and the legal entity that it belongs to today with all that went into it. */
export async function readCampus(asking: Asking, id: CampusId) {
  const { db, today } = asking;
  const row = await findCampus(db, id);
  if (!row) throw absent();
  const history = await readCampusHistory(db, id);
  const entityIds = history.affiliations.map(({ entityId }) => entityId);
  const entities = await listEntities(db, entityIds);
  const entityNames = await listEntityNames(db, entityIds);
  const [entityToday] = await listRegistry(asking, { kind: "campus", id }, today);
  const figures = await listFigures(db, id);
  return {
    id,
    localNumber: row.localNumber,
    stage: row.stage,
    address: row.address,
    openedOn: row.openedOn,
    closedOn: row.closedOn,
    today,
    now: entityToday?.campuses[0] ?? null,
    /** Leads the campus where it has no head of its own. */
    principal: entityToday?.principal ?? null,
    names: history.names.map(({ name, startsOn, endsOn }) => ({ name, startsOn, endsOn })),
    schoolCodes: history.codes.map(({ code, startsOn, endsOn }) => ({ code, startsOn, endsOn })),
    zones: history.zones,
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
    entity: entityToday ? await readEntity(db, entityToday.id, today) : null,
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

async function readEntity(db: Queryable, id: EntityId, today: CivilDate) {
  const [, ...predecessorIds] = await listLineage(db, id);
  const entities = await listEntities(db, [id, ...predecessorIds]);
  const names = await listEntityNames(db, [id, ...predecessorIds]);
  const successions = await listSuccessions(db, predecessorIds);
  const entity = entities.find((row) => row.id === id);
  if (!entity) throw new Error(`entity ${id} has vanished`);
  const current = names.findLast((row) => row.entityId === id && row.startsOn <= today);
  return {
    id,
    name: current?.name ?? null,
    creditCode: entity.creditCode,
    registeredOn: entity.registeredOn,
    names: names
      .filter((row) => row.entityId === id)
      .map(({ name, startsOn, endsOn }) => ({ name, startsOn, endsOn })),
    absorbed: successions.map(({ fromEntityId, succeededOn }) => ({
      id: fromEntityId,
      name: names.findLast((row) => row.entityId === fromEntityId)?.name ?? "",
      creditCode: entities.find((row) => row.id === fromEntityId)?.creditCode ?? null,
      on: succeededOn,
    })),
  };
}
