import { knownNameOn } from "@qitong/domain/legal-entity";
import { isWithin, type CivilDate, type EntityId, type Period } from "@qitong/domain";
import { absent, type Asking } from "@qitong/service";
import { listAbsorbed } from "./absorbed";
import { listCampusesEverOf, readEntityHistory } from "./entity-store";
import { listRegistry } from "./list";
import { getAreaCode, listEntities, listEntityNames, listMemberships, listSuccessions } from "./store";

/** A legal entity as of a day, and all that it was and will be: names, addresses, certificates, representatives, groups. */
export async function readEntity(asking: Asking, id: EntityId, asOf: CivilDate) {
  const { db, today } = asking;
  const [row] = await listEntities(db, [id]);
  if (!row) throw absent();
  const history = closedBy(row.dissolvedOn, await readEntityHistory(db, id));
  const names = (await listEntityNames(db, [id])).map(({ name, startsOn, endsOn }) => ({ name, startsOn, endsOn }));
  const onDay = await listRegistry(asking, { kind: "entity", id }, asOf);
  const own = onDay.find((entity) => entity.id === id);
  const campuses = await listCampusesEverOf(db, id, asOf);
  const memberships = await listMemberships(db, campuses.map((campus) => campus.id));
  const inOffice = <Row extends Period>(rows: readonly Row[]): Row | null => rows.find((one) => isWithin(one, asOf)) ?? null;
  return {
    id,
    areaCode: await getAreaCode(db, row.districtId),
    asOf,
    today,
    name: knownNameOn(names, asOf),
    creditCode: row.creditCode,
    registeredOn: row.registeredOn,
    dissolvedOn: row.dissolvedOn,
    successor: await findSuccessor(asking, id),
    principal: own?.principal ?? null,
    campuses: own?.campuses ?? [],
    /** What is part of it later and stood by itself on the day. */
    separate: onDay.filter((entity) => entity.id !== id).map((entity) => ({ id: entity.id, name: entity.name })),
    certificate: inOffice(history.certificates),
    representative: inOffice(history.representatives),
    address: inOffice(history.addresses),
    names,
    ...history,
    // A campus counts while it is the entity's own.
    groups: memberships.flatMap((membership) => {
      const campus = campuses.find((one) => one.id === membership.campusId);
      return campus && overlaps(membership, campus) ? [{ ...membership, campusName: campus.name }] : [];
    }),
    absorbed: await listAbsorbed(db, id),
  };
}
export type EntityDetail = Awaited<ReturnType<typeof readEntity>>;

type History = Awaited<ReturnType<typeof readEntityHistory>>;

/** With the entity ends what it was registered with, though no row was rewritten for it. */
function closedBy(dissolvedOn: CivilDate | null, history: History): History {
  const close = <Row extends Period>(rows: readonly Row[]): Row[] => rows.map((one) => ({ ...one, endsOn: one.endsOn ?? dissolvedOn }));
  return {
    addresses: close(history.addresses),
    certificates: close(history.certificates),
    representatives: close(history.representatives),
  };
}

const overlaps = (a: Period, b: Period): boolean =>
  (b.endsOn === null || a.startsOn < b.endsOn) && (a.endsOn === null || b.startsOn < a.endsOn);

async function findSuccessor({ db }: Asking, id: EntityId) {
  const [succession] = await listSuccessions(db, [id]);
  if (!succession) return null;
  const { toEntityId, succeededOn } = succession;
  return { id: toEntityId, name: knownNameOn(await listEntityNames(db, [toEntityId]), succeededOn), on: succeededOn };
}
