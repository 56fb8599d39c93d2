/** Grows points and cells one by one, and lays them flat at the end. */
import type { Constraint } from "../model/constraint";
import { ListsBuilder } from "./lists";
import { cellPower, pointFunction, type Cells, type Points, type ScannedPoint } from "./tables";

export interface CellShape {
  readonly kind: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly duration?: number;
  readonly exponent?: number;
  readonly power?: number;
  readonly resource?: number;
  readonly times?: readonly number[];
}

/** Counts fit, and what has no bound never reaches it. */
export const noBound = 2 ** 30;

interface GrownPoint {
  readonly constraint: number;
  readonly required: boolean;
  readonly weight: number;
  readonly function: number;
  readonly minimum: number;
  readonly maximum: number;
}

export class TableBuilder {
  readonly scanned: ScannedPoint[] = [];
  private readonly grownPoints: GrownPoint[] = [];
  private readonly grownCells: (CellShape & { readonly point: number; readonly power: number })[] = [];
  private power: number = cellPower.none;

  /**
   * A point whose value is the sum of its cells. With bounds, what the sum lies outside of them is one deviation; without, each cell is
   * one, and old sums over deviations turn to the cells.
   */
  point(constraint: Constraint, position: number, bounds?: { readonly minimum: number; readonly maximum: number }): number {
    const { costFunction } = constraint;
    const overCells = bounds === undefined;
    const isSquare = costFunction === "quadratic" || (costFunction === "sum-of-squares" && !overCells);
    const isStep = costFunction === "step" || (costFunction === "sum-of-steps" && !overCells);
    this.power = !overCells ? cellPower.none
      : costFunction === "sum-of-squares" ? cellPower.square
      : costFunction === "sum-of-steps" ? cellPower.step : cellPower.none;
    this.grownPoints.push({
      constraint: position,
      required: constraint.required,
      weight: constraint.weight,
      function: isSquare ? pointFunction.quadratic : isStep ? pointFunction.step : pointFunction.linear,
      minimum: bounds?.minimum ?? 0,
      maximum: bounds?.maximum ?? 0,
    });
    return this.grownPoints.length - 1;
  }

  /** A cell of the last point. */
  cell(shape: CellShape): number {
    this.grownCells.push({ ...shape, point: this.grownPoints.length - 1, power: shape.power ?? this.power });
    return this.grownCells.length - 1;
  }

  scan(constraint: Constraint, position: number, of: number): number {
    const point = this.point(constraint, position, { minimum: 0, maximum: 0 });
    this.scanned.push({ point, constraint, of });
    return this.scanned.length - 1;
  }

  buildPoints(): Points {
    const points = this.grownPoints;
    return {
      constraint: Int32Array.from(points, ({ constraint }) => constraint),
      required: Uint8Array.from(points, ({ required }) => (required ? 1 : 0)),
      weight: Float64Array.from(points, ({ weight }) => weight),
      function: Uint8Array.from(points, (point) => point.function),
      minimum: Float64Array.from(points, ({ minimum }) => minimum),
      maximum: Float64Array.from(points, ({ maximum }) => maximum),
    };
  }

  buildCells(): Cells {
    const cells = this.grownCells;
    const times = new ListsBuilder(cells.length);
    for (const [cell, shape] of cells.entries()) for (const time of shape.times ?? []) times.add(cell, time);
    return {
      kind: Uint8Array.from(cells, ({ kind }) => kind),
      power: Uint8Array.from(cells, ({ power }) => power),
      point: Int32Array.from(cells, ({ point }) => point),
      minimum: Int32Array.from(cells, ({ minimum }) => minimum ?? 0),
      maximum: Int32Array.from(cells, ({ maximum }) => Math.min(noBound, maximum ?? noBound)),
      duration: Int32Array.from(cells, ({ duration }) => duration ?? 0),
      exponent: Uint8Array.from(cells, ({ exponent }) => exponent ?? 0),
      resource: Int32Array.from(cells, ({ resource }) => resource ?? -1),
      times: times.build(),
    };
  }
}

