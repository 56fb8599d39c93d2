/** Points and cells of constraints on resources. */
import type { Constraint, ConstraintOf } from "../model/constraint";
import type { ListsBuilder } from "./lists";
import { noBound, type CellShape } from "./table-builder";
import type { TableDraft } from "./table-draft";
import { cellKind } from "./tables";

/** A cell for each time group, told of each of its times. */
function addGroupCells(draft: TableDraft, lists: ListsBuilder, resource: number, timeGroups: readonly number[], shape: CellShape): void {
  for (const timeGroup of timeGroups) {
    const times = draft.timesOfGroup(timeGroup);
    const cell = draft.builder.cell({ ...shape, resource, times });
    for (const time of times) lists.add(resource * draft.times + time, cell);
  }
}

function addClashes(draft: TableDraft, constraint: ConstraintOf<"avoid-clashes">, position: number): void {
  for (const resource of constraint.resources) {
    draft.builder.point(constraint, position);
    for (let time = 0; time < draft.times; time += 1) {
      draft.attendCells.add(resource * draft.times + time, draft.builder.cell({ kind: cellKind.range, maximum: 1 }));
    }
  }
}

function addUnavailable(draft: TableDraft, constraint: ConstraintOf<"avoid-unavailable-times">, position: number): void {
  for (const resource of constraint.resources) {
    // Each time is a deviation of one, so the old sums over deviations are all the same sum.
    draft.builder.point(constraint, position);
    for (const time of constraint.times) draft.busyCells.add(resource * draft.times + time, draft.builder.cell({ kind: cellKind.count }));
  }
}

function addCommonFree(draft: TableDraft, constraint: ConstraintOf<"common-free-times">, position: number): void {
  draft.builder.point(constraint, position, { minimum: constraint.minimum, maximum: noBound });
  for (const time of constraint.times) {
    const cell = draft.builder.cell({ kind: cellKind.zero });
    for (const resource of constraint.resources) draft.busyCells.add(resource * draft.times + time, cell);
  }
}

type OverDays = ConstraintOf<"limit-idle-times" | "cluster-busy-times" | "limit-busy-times" | "limit-building-changes" | "building-change-gap">;

function addOverTimeGroups(draft: TableDraft, constraint: OverDays, position: number): void {
  const { builder, busyCells, buildingCells } = draft;
  for (const resource of constraint.resources) {
    switch (constraint.kind) {
      case "limit-idle-times":
        builder.point(constraint, position, constraint);
        addGroupCells(draft, busyCells, resource, constraint.timeGroups, { kind: cellKind.idle });
        break;
      case "cluster-busy-times":
        builder.point(constraint, position, constraint);
        addGroupCells(draft, busyCells, resource, constraint.timeGroups, { kind: cellKind.positive });
        break;
      case "limit-busy-times":
        builder.point(constraint, position);
        addGroupCells(draft, busyCells, resource, constraint.timeGroups, {
          kind: cellKind.rangeUnlessFree, minimum: constraint.minimum, maximum: constraint.maximum,
        });
        break;
      case "limit-building-changes":
        builder.point(constraint, position);
        addGroupCells(draft, buildingCells, resource, constraint.timeGroups, { kind: cellKind.buildingChanges, maximum: constraint.maximum });
        break;
      case "building-change-gap":
        builder.point(constraint, position);
        addGroupCells(draft, buildingCells, resource, constraint.timeGroups, { kind: cellKind.buildingGap, minimum: constraint.minimum });
        break;
    }
  }
}

export function addResourceConstraint(draft: TableDraft, constraint: Constraint, position: number): void {
  switch (constraint.kind) {
    case "avoid-clashes":
      addClashes(draft, constraint, position);
      break;
    case "avoid-unavailable-times":
      addUnavailable(draft, constraint, position);
      break;
    case "common-free-times":
      addCommonFree(draft, constraint, position);
      break;
    case "limit-workload":
      for (const resource of constraint.resources) draft.scannedByResource.add(resource, draft.builder.scan(constraint, position, resource));
      break;
    case "limit-idle-times":
    case "cluster-busy-times":
    case "limit-busy-times":
    case "limit-building-changes":
    case "building-change-gap":
      addOverTimeGroups(draft, constraint, position);
      break;
    default:
      throw new Error(`no tables for constraints of the kind ${constraint.kind}`);
  }
}
