/** From counts of types to people: those who have been longest at their campus are asked first. */
import type { TransferMove } from "@qitong/domain/staffing";
import type { Flow } from "./network";

export function movesOf(flows: readonly Flow[], columns: Float64Array): TransferMove[] {
  const taken = new Map<string, number>();
  const moves: TransferMove[] = [];
  for (const { column, type, way } of flows) {
    const count = Math.round(columns[column] ?? 0);
    if (count <= 0) continue;
    const from = taken.get(type.key) ?? 0;
    taken.set(type.key, from + count);
    for (const { personId } of type.teachers.slice(from, from + count)) {
      moves.push({ personId, fromCampusId: type.campusId, toCampusId: way.to });
    }
  }
  return moves;
}
