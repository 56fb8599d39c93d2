/** Which lessons a resource, a point of application or a link is about: how the search finds what to move. */
import type { Domains } from "./domains";
import { ListsBuilder, type FlatLists } from "./lists";
import type { Tables } from "./tables";

// Typed arrays are read inside their bounds throughout: positions come from tables of the same instance.
const at = (list: { readonly [position: number]: number }, position: number): number => list[position] as number;

export function findExclusive({ instance }: Tables): Uint8Array {
  const exclusive = new Uint8Array(instance.resources.length);
  for (const constraint of instance.constraints) {
    if (constraint.kind === "avoid-clashes") for (const resource of constraint.resources) exclusive[resource] = 1;
  }
  return exclusive;
}

function slotsOfEvent(tables: Tables, event: number): number[] {
  const first = at(tables.slotStarts, event);
  return Array.from({ length: at(tables.slotStarts, event + 1) - first }, (_, offset) => first + offset);
}

export function findSlotsOfResources(tables: Tables, domains: Domains): FlatLists {
  const lists = new ListsBuilder(tables.instance.resources.length);
  for (const [event, { resources }] of tables.instance.events.entries()) {
    const able = new Set(resources.flatMap(({ resource }, place) => (resource === undefined ? [...(domains.candidates[at(tables.placeStarts, event) + place] ?? [])] : [resource])));
    for (const resource of able) for (const slot of slotsOfEvent(tables, event)) lists.add(resource, slot);
  }
  return lists.build();
}

type SlotSets = readonly Set<number>[];

/** @param perKey keys of one event that follow each other: its times, or one */
function readByEvent(tables: Tables, { starts, items }: FlatLists, perKey: number, pointOf: (item: number) => number, found: SlotSets): void {
  for (let key = 0; key < starts.length - 1; key += 1) {
    for (let position = at(starts, key); position < at(starts, key + 1); position += 1) {
      for (const slot of slotsOfEvent(tables, Math.floor(key / perKey))) found[pointOf(at(items, position))]?.add(slot);
    }
  }
}

function readByResource(tables: Tables, { starts, items }: FlatLists, slotsOfResource: FlatLists, found: SlotSets): void {
  for (let resource = 0; resource < tables.instance.resources.length; resource += 1) {
    const points = new Set<number>();
    for (let position = at(starts, resource * tables.times); position < at(starts, (resource + 1) * tables.times); position += 1) {
      points.add(at(tables.cells.point, at(items, position)));
    }
    const slots = slotsOfResource.items.subarray(at(slotsOfResource.starts, resource), at(slotsOfResource.starts, resource + 1));
    for (const point of points) for (const slot of slots) found[point]?.add(slot);
  }
}

/** By the lists that lead from events and resources to cells, read backwards. */
export function findSlotsOfPoints(tables: Tables, slotsOfResource: FlatLists): FlatLists {
  const found = Array.from(tables.points.weight, () => new Set<number>());
  const ofCell = (cell: number): number => at(tables.cells.point, cell);
  const ofScanned = (scanned: number): number => tables.scanned[scanned]?.point ?? 0;
  readByEvent(tables, tables.startCells, tables.times, ofCell, found);
  readByEvent(tables, tables.runCells, tables.times, ofCell, found);
  readByEvent(tables, tables.untimedCells, 1, ofCell, found);
  readByEvent(tables, tables.scannedByLessons, 1, ofScanned, found);
  readByEvent(tables, tables.scannedByAssignment, 1, ofScanned, found);
  for (const lists of [tables.attendCells, tables.busyCells, tables.buildingCells]) readByResource(tables, lists, slotsOfResource, found);
  const lists = new ListsBuilder(found.length);
  for (const [point, slots] of found.entries()) for (const slot of slots) lists.add(point, slot);
  return lists.build();
}

export function findLinked({ instance }: Tables): FlatLists {
  const lists = new ListsBuilder(instance.events.length);
  for (const constraint of instance.constraints) {
    if (constraint.kind !== "link-events" || !constraint.required) continue;
    for (const group of constraint.eventGroups) {
      const events = instance.eventGroups[group]?.events ?? [];
      for (const event of events) for (const other of events) if (other !== event) lists.add(event, other);
    }
  }
  return lists.build();
}
