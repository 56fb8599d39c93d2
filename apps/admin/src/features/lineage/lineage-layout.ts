/** From dated rows to a drawing: a lane for each campus, a column for each day on which something changed. No pixels of the screen, no texts. */
import type { Lineage, LineageCampus, SchoolGroupKind } from "@qitong/domain/legal-entity";
import type { CampusId, CivilDate, EntityId, SchoolGroupId } from "@qitong/domain";

export const laneHeight = 34;
export const labelWidth = 196;
const plotWidth = 560;
const leastColumn = 14;
const mostColumn = 110;
const head = 44;
const slotWidth = 16;
const margin = 14;

export interface Lane {
  readonly campusId: CampusId;
  readonly y: number;
  readonly segments: readonly { readonly x1: number; readonly x2: number; readonly entityId: EntityId }[];
  readonly opensAt: number;
  readonly closesAt: number | null;
  readonly renamesAt: readonly number[];
}

export interface Merger {
  readonly x: number;
  readonly fromY: number;
  readonly toY: number;
  readonly toEntityId: EntityId;
  readonly on: CivilDate;
}

export interface Bracket {
  readonly groupId: SchoolGroupId;
  readonly kind: SchoolGroupKind;
  readonly name: string;
  readonly x: number;
  readonly leadY: number | null;
  readonly memberYs: readonly number[];
  readonly labelY: number;
}

export interface LineageLayout {
  readonly days: readonly CivilDate[];
  readonly columns: readonly number[];
  readonly lanes: readonly Lane[];
  readonly mergers: readonly Merger[];
  /** Entities that took part in a merger, each with a colour of its own. */
  readonly coloured: readonly EntityId[];
  readonly plotEnd: number;
  readonly width: number;
  readonly height: number;
}

const lastEntity = ({ affiliations }: LineageCampus): EntityId | undefined =>
  affiliations.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1)).at(-1)?.entityId;

/** Campuses of one entity stand together, the one that was always its own first; then those whom a group binds to it. */
export function orderLanes({ campuses, groups }: Lineage): LineageCampus[] {
  const placed = new Set<EntityId>();
  const order: LineageCampus[] = [];
  const place = (entityId: EntityId): void => {
    if (placed.has(entityId)) return;
    placed.add(entityId);
    const own = campuses.filter((campus) => lastEntity(campus) === entityId);
    const joinedOn = (campus: LineageCampus) => campus.affiliations.find((one) => one.entityId === entityId)?.startsOn ?? campus.openedOn;
    order.push(...own.toSorted((a, b) => (joinedOn(a) === joinedOn(b) ? 0 : joinedOn(a) < joinedOn(b) ? -1 : 1)));
    const led = groups.filter(({ memberships }) => memberships.some((one) => one.role === "lead" && own.some(({ id }) => id === one.campusId)));
    // Zones last: they are the loosest bond.
    for (const group of led.toSorted((a, b) => Number(a.kind === "zone") - Number(b.kind === "zone"))) {
      for (const { campusId } of group.memberships) {
        const entity = campuses.filter(({ id }) => id === campusId).map(lastEntity)[0];
        if (entity) place(entity);
      }
    }
  };
  const leads = new Set(groups.flatMap(({ memberships }) => memberships.filter(({ role }) => role === "lead").map(({ campusId }) => campusId)));
  const isLed = (campus: LineageCampus) => groups.some(({ memberships }) => memberships.some((one) => one.role === "member" && one.campusId === campus.id));
  for (const campus of [...campuses.filter(({ id }) => leads.has(id)), ...campuses.filter((one) => !isLed(one)), ...campuses]) {
    const entity = lastEntity(campus);
    if (entity) place(entity);
  }
  return order;
}

export function layOut(lineage: Lineage, days: readonly CivilDate[]): LineageLayout {
  const step = Math.min(mostColumn, Math.max(leastColumn, plotWidth / Math.max(1, days.length - 1)));
  const columns = days.map((_, index) => labelWidth + margin + index * step);
  const plotEnd = (columns.at(-1) ?? labelWidth) + margin;
  const xOf = (day: CivilDate) => columns[days.findIndex((one) => one >= day)] ?? plotEnd;
  const order = orderLanes(lineage);
  const yOf = (index: number) => head + index * laneHeight + laneHeight / 2;
  const lanes = order.map((campus, index): Lane => ({
    campusId: campus.id,
    y: yOf(index),
    segments: campus.affiliations.map(({ startsOn, endsOn, entityId }) => ({ x1: xOf(startsOn), x2: endsOn === null ? plotEnd : xOf(endsOn), entityId })),
    opensAt: xOf(campus.openedOn),
    closesAt: campus.closedOn === null ? null : xOf(campus.closedOn),
    renamesAt: campus.names.slice(1).map(({ startsOn }) => xOf(startsOn)),
  }));
  const mergers = lineage.successions.flatMap(({ fromEntityId, toEntityId, succeededOn }): Merger[] => {
    const home = order.findIndex(({ affiliations }) => affiliations.some((one) => one.entityId === toEntityId && one.startsOn < succeededOn));
    return order.flatMap(({ affiliations }, index): Merger[] => {
      const came = affiliations.some((one) => one.entityId === fromEntityId && one.endsOn === succeededOn);
      return came && home >= 0 ? [{ x: xOf(succeededOn), fromY: yOf(index), toY: yOf(home), toEntityId, on: succeededOn }] : [];
    });
  });
  const coloured = [...new Set(lineage.successions.flatMap(({ toEntityId, fromEntityId }) => [toEntityId, fromEntityId]))];
  const slots = slotsOf(lineage).size === 0 ? 0 : Math.max(...slotsOf(lineage).values()) + 1;
  const labels = lineage.groups.length > 0 ? 210 : 0;
  return { days, columns, lanes, mergers, coloured, plotEnd, width: plotEnd + slots * slotWidth + labels + margin, height: head + order.length * laneHeight + 8 };
}

const roomOfADay = 74;

/** The days that are written on the axis: as many as have room beside the one that is looked at. */
export function namedDays({ columns, days }: Pick<LineageLayout, "columns" | "days">, at: number): { readonly x: number; readonly text: CivilDate }[] {
  const named: { x: number; text: CivilDate }[] = [];
  for (const [index, text] of days.entries()) {
    const x = columns[index] ?? 0;
    if (x - (named.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= roomOfADay && Math.abs(x - at) >= roomOfADay) named.push({ x, text });
  }
  return named;
}

/** Brackets that meet the same lanes stand side by side; those that do not share a column. */
function slotsOf(lineage: Lineage): Map<SchoolGroupId, number> {
  const order = orderLanes(lineage).map(({ id }) => id);
  const slots = new Map<SchoolGroupId, number>();
  const taken: { slot: number; from: number; to: number }[] = [];
  for (const { id, memberships } of lineage.groups) {
    const rows = memberships.map(({ campusId }) => order.indexOf(campusId)).filter((row) => row >= 0);
    if (rows.length === 0) continue;
    const [from, to] = [Math.min(...rows), Math.max(...rows)];
    let slot = 0;
    while (taken.some((one) => one.slot === slot && one.from <= to && from <= one.to)) slot += 1;
    taken.push({ slot, from, to });
    slots.set(id, slot);
  }
  return slots;
}

/** The groups of a day: dashed, for they bind schools that stay what they are. */
export function bracketsOn(lineage: Lineage, layout: LineageLayout, groups: readonly GroupMembers[]): Bracket[] {
  const slots = slotsOf(lineage);
  const widest = Math.max(0, ...slots.values());
  const labelled = new Set<number>();
  return groups.flatMap(({ id, kind, name, lead, members }): Bracket[] => {
    const yOf = (campusId: CampusId) => layout.lanes.find((lane) => lane.campusId === campusId)?.y;
    const leadY = (lead === null ? undefined : yOf(lead)) ?? null;
    const memberYs = members.map(yOf).filter((y) => y !== undefined);
    const slot = slots.get(id);
    if (slot === undefined || memberYs.length + (leadY === null ? 0 : 1) === 0) return [];
    const rows = [...(leadY === null ? [] : [leadY]), ...memberYs];
    const [first = 0] = rows;
    const free = layout.lanes.map(({ y }) => y).filter((y) => !labelled.has(y));
    const nearest = free.toSorted((a, b) => Math.abs(a - first) - Math.abs(b - first))[0];
    const labelY = rows.find((y) => !labelled.has(y)) ?? nearest ?? first;
    labelled.add(labelY);
    return [{ groupId: id, kind, name, x: layout.plotEnd + (widest - slot) * slotWidth + slotWidth / 2, leadY, memberYs, labelY }];
  });
}

interface GroupMembers {
  readonly id: SchoolGroupId;
  readonly kind: SchoolGroupKind;
  readonly name: string;
  readonly lead: CampusId | null;
  readonly members: readonly CampusId[];
}

/** Where group names begin: right of all brackets. */
export function labelStart(lineage: Lineage, layout: LineageLayout): number {
  return layout.plotEnd + (Math.max(0, ...slotsOf(lineage).values()) + 1) * slotWidth + 6;
}
