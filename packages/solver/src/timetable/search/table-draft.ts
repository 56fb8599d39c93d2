/** The tables of an instance while they grow. */
import type { TimetableInstance } from "../model/instance";
import { ListsBuilder } from "./lists";
import { TableBuilder } from "./table-builder";

/** The lists while they grow; their keys are those of the tables. */
export class TableDraft {
  readonly builder = new TableBuilder();
  readonly times: number;
  readonly placeStarts: Int32Array;
  readonly attendCells: ListsBuilder;
  readonly busyCells: ListsBuilder;
  readonly buildingCells: ListsBuilder;
  readonly startCells: ListsBuilder;
  readonly runCells: ListsBuilder;
  readonly untimedCells: ListsBuilder;
  readonly emptyCells: ListsBuilder;
  readonly preferCells: ListsBuilder;
  readonly preferred = new Map<number, ReadonlySet<number>>();
  readonly scannedByLessons: ListsBuilder;
  readonly scannedByAssignment: ListsBuilder;
  readonly scannedByResource: ListsBuilder;

  constructor(readonly instance: TimetableInstance) {
    const { events, resources, times } = instance;
    this.times = times.length;
    this.placeStarts = startsOf(events.map((event) => event.resources.length));
    const places = this.placeStarts[events.length] ?? 0;
    this.attendCells = new ListsBuilder(resources.length * times.length);
    this.busyCells = new ListsBuilder(resources.length * times.length);
    this.buildingCells = new ListsBuilder(resources.length * times.length);
    this.startCells = new ListsBuilder(events.length * times.length);
    this.runCells = new ListsBuilder(events.length * times.length);
    this.untimedCells = new ListsBuilder(events.length);
    this.emptyCells = new ListsBuilder(places);
    this.preferCells = new ListsBuilder(places);
    this.scannedByLessons = new ListsBuilder(events.length);
    this.scannedByAssignment = new ListsBuilder(events.length);
    this.scannedByResource = new ListsBuilder(resources.length);
  }

  eventsOfGroup(eventGroup: number): readonly number[] {
    return this.instance.eventGroups[eventGroup]?.events ?? [];
  }

  timesOfGroup(timeGroup: number): readonly number[] {
    return this.instance.timeGroups[timeGroup]?.times ?? [];
  }
}

/** Where each of several lists begins when they are laid one after the other; the last number is their whole length. */
export function startsOf(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (const [position, length] of lengths.entries()) starts[position + 1] = (starts[position] ?? 0) + length;
  return starts;
}
