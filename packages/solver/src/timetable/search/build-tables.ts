/** Lays an instance flat: for each constraint its points and cells, and the lists that lead from a change to them. */
import type { Constraint } from "../model/constraint";
import type { TimetableInstance } from "../model/instance";
import { addEventConstraint } from "./event-tables";
import { addResourceConstraint } from "./resource-tables";
import { startsOf, TableDraft } from "./table-draft";
import type { Tables } from "./tables";

function addConstraint(draft: TableDraft, constraint: Constraint, position: number): void {
  if (!addEventConstraint(draft, constraint, position)) addResourceConstraint(draft, constraint, position);
}

/** @param instance of any size; the tables grow with resources × times and events × times */
export function buildTables(instance: TimetableInstance): Tables {
  const draft = new TableDraft(instance);
  for (const [position, constraint] of instance.constraints.entries()) {
    if (constraint.weight > 0) addConstraint(draft, constraint, position);
  }
  const slotStarts = startsOf(instance.events.map(({ duration }) => duration));
  const eventOfSlot = Int32Array.from(instance.events.flatMap(({ duration }, event) => Array.from({ length: duration }, () => event)));
  const { builder } = draft;
  return {
    instance,
    times: draft.times,
    buildings: instance.buildings.length,
    slotStarts,
    eventOfSlot,
    placeStarts: draft.placeStarts,
    placeResource: Int32Array.from(instance.events.flatMap(({ resources }) => resources.map(({ resource }) => resource ?? -1))),
    slotPlaceStarts: startsOf(Array.from(eventOfSlot, (event) => instance.events[event]?.resources.length ?? 0)),
    resourceBuilding: Int32Array.from(instance.resources, ({ building }) => building ?? -1),
    eventBuilding: Int32Array.from(instance.events, ({ building }) => building ?? -1),
    points: builder.buildPoints(),
    cells: builder.buildCells(),
    scanned: builder.scanned,
    attendCells: draft.attendCells.build(),
    busyCells: draft.busyCells.build(),
    buildingCells: draft.buildingCells.build(),
    startCells: draft.startCells.build(),
    runCells: draft.runCells.build(),
    untimedCells: draft.untimedCells.build(),
    emptyCells: draft.emptyCells.build(),
    preferCells: draft.preferCells.build(),
    preferred: draft.preferred,
    scannedByLessons: draft.scannedByLessons.build(),
    scannedByAssignment: draft.scannedByAssignment.build(),
    scannedByResource: draft.scannedByResource.build(),
  };
}
