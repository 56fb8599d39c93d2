/** What the points cost, kept up to date as counts change. */
import { cellKind, cellPower, pointFunction, type Cells, type Points, type Tables } from "./tables";

/** What cells that look at a whole time group read: who is busy, and where. */
export interface PresenceView {
  readonly attended: Int32Array;
  /** Lessons at `(resource × times + time) × buildings + building`; empty without buildings. */
  readonly atBuilding: Int32Array;
}

// Typed arrays are read inside their bounds throughout: positions come from tables of the same instance.
const at = (list: { readonly [position: number]: number }, position: number): number => list[position] as number;

export class CostLedger {
  /** The cost of required points, and of the others. */
  infeasibility = 0;
  objective = 0;
  readonly costOfPoint: Float64Array;
  readonly countOf: Int32Array;
  /** Points that cost something: the first `violatedCount` of the list, in no order. */
  readonly violated: Int32Array;
  violatedCount = 0;
  private readonly violatedPosition: Int32Array;
  private readonly contributionOf: Int32Array;
  private readonly valueOf: Float64Array;
  private readonly cells: Cells;
  private readonly points: Points;

  constructor(private readonly tables: Tables, private readonly presence: PresenceView) {
    this.cells = tables.cells;
    this.points = tables.points;
    this.countOf = new Int32Array(this.cells.kind.length);
    this.contributionOf = new Int32Array(this.cells.kind.length);
    this.costOfPoint = new Float64Array(this.points.weight.length);
    this.valueOf = new Float64Array(this.points.weight.length);
    this.violated = new Int32Array(this.points.weight.length);
    this.violatedPosition = new Int32Array(this.points.weight.length);
    for (let cell = 0; cell < this.countOf.length; cell += 1) this.renew(cell);
    for (let point = 0; point < this.valueOf.length; point += 1) this.price(point);
  }

  bump(cell: number, by: number): void {
    this.countOf[cell] = at(this.countOf, cell) + by;
    this.renew(cell);
  }

  /** Reckons what a cell contributes anew, after its count or what it looks at has changed. */
  renew(cell: number): void {
    const before = at(this.contributionOf, cell);
    const now = this.contribution(cell);
    if (now === before) return;
    this.contributionOf[cell] = now;
    const point = at(this.cells.point, cell);
    this.valueOf[point] = at(this.valueOf, point) + now - before;
    this.price(point);
  }

  setValue(point: number, value: number): void {
    if (at(this.valueOf, point) === value) return;
    this.valueOf[point] = value;
    this.price(point);
  }

  private price(point: number): void {
    const { points } = this;
    const value = at(this.valueOf, point);
    const [minimum, maximum] = [at(points.minimum, point), at(points.maximum, point)];
    const off = value < minimum ? minimum - value : value > maximum ? value - maximum : 0;
    const form = at(points.function, point);
    const shaped = form === pointFunction.linear ? off : form === pointFunction.quadratic ? off * off : off > 0 ? 1 : 0;
    const cost = shaped * at(points.weight, point);
    const change = cost - at(this.costOfPoint, point);
    if (change === 0) return;
    if (cost === change) this.list(point);
    else if (cost === 0) this.unlist(point);
    this.costOfPoint[point] = cost;
    if (at(points.required, point) === 1) this.infeasibility += change;
    else this.objective += change;
  }

  private list(point: number): void {
    this.violated[this.violatedCount] = point;
    this.violatedPosition[point] = this.violatedCount;
    this.violatedCount += 1;
  }

  private unlist(point: number): void {
    this.violatedCount -= 1;
    const last = at(this.violated, this.violatedCount);
    const position = at(this.violatedPosition, point);
    this.violated[position] = last;
    this.violatedPosition[last] = position;
  }

  private contribution(cell: number): number {
    const { cells } = this;
    const count = at(this.countOf, cell);
    let value = 0;
    switch (at(cells.kind, cell)) {
      case cellKind.rangeUnlessFree:
        if (count === 0) return 0;
        value = this.outside(cell, count);
        break;
      case cellKind.range:
        value = this.outside(cell, count);
        break;
      case cellKind.positive:
        return count > 0 ? 1 : 0;
      case cellKind.count:
        value = count;
        break;
      case cellKind.zero:
        return count === 0 ? 1 : 0;
      case cellKind.mixed:
        return count > 0 && count < at(cells.maximum, cell) ? 1 : 0;
      case cellKind.idle:
        return count < 2 ? 0 : this.idleTimes(cell) - count;
      case cellKind.buildingChanges:
      case cellKind.buildingGap:
        value = this.buildingChanges(cell);
        break;
    }
    const power = at(cells.power, cell);
    return power === cellPower.none ? value : power === cellPower.square ? value * value : value > 0 ? 1 : 0;
  }

  private outside(cell: number, count: number): number {
    const minimum = at(this.cells.minimum, cell);
    if (count < minimum) return minimum - count;
    const maximum = at(this.cells.maximum, cell);
    return count > maximum ? count - maximum : 0;
  }

  /** Times of the group from the first busy one to the last. */
  private idleTimes(cell: number): number {
    const { starts, items } = this.cells.times;
    const row = at(this.cells.resource, cell) * this.tables.times;
    const { attended } = this.presence;
    let first = at(starts, cell);
    let last = at(starts, cell + 1) - 1;
    while (at(attended, row + at(items, first)) === 0) first += 1;
    while (at(attended, row + at(items, last)) === 0) last -= 1;
    return last - first + 1;
  }

  /** Changes beyond the most allowed; or, of each change, the free times that lack. */
  private buildingChanges(cell: number): number {
    const { starts, items } = this.cells.times;
    const row = at(this.cells.resource, cell) * this.tables.times;
    const first = at(starts, cell);
    const end = at(starts, cell + 1);
    const isGap = at(this.cells.kind, cell) === cellKind.buildingGap;
    const minimum = at(this.cells.minimum, cell);
    let [changes, lacking, lastBuilding, lastPosition] = [0, 0, -1, 0];
    for (let position = first; position < end; position += 1) {
      const building = this.buildingAt(row + at(items, position));
      if (building < 0) continue;
      if (lastBuilding >= 0 && building !== lastBuilding) {
        changes += 1;
        lacking += Math.max(0, minimum - (position - lastPosition - 1));
      }
      lastBuilding = building;
      lastPosition = position;
    }
    return isGap ? lacking : Math.max(0, changes - at(this.cells.maximum, cell));
  }

  /** The first of the list where a clash has several; the evaluator takes the same. */
  private buildingAt(presence: number): number {
    const { buildings } = this.tables;
    const base = presence * buildings;
    for (let building = 0; building < buildings; building += 1) if (at(this.presence.atBuilding, base + building) > 0) return building;
    return -1;
  }
}
