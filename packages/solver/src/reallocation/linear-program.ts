/** Collects columns and rows and packs them for HiGHS; it knows nothing of teachers. */
import type { ModelData } from "highs";

export interface Term {
  readonly column: number;
  readonly value: number;
}

export class LinearProgram {
  private readonly cost: number[] = [];
  private readonly lower: number[] = [];
  private readonly upper: number[] = [];
  private readonly integral: boolean[] = [];
  private readonly rowLower: number[] = [];
  private readonly rowUpper: number[] = [];
  private readonly starts: number[] = [0];
  private readonly indices: number[] = [];
  private readonly values: number[] = [];

  get columns(): number {
    return this.cost.length;
  }

  get rows(): number {
    return this.rowLower.length;
  }

  get integers(): number {
    return this.integral.filter(Boolean).length;
  }

  addColumn(cost: number, lower: number, upper: number, kind: "integer" | "continuous"): number {
    this.cost.push(cost);
    this.lower.push(lower);
    this.upper.push(upper);
    this.integral.push(kind === "integer");
    return this.cost.length - 1;
  }

  addCost(column: number, cost: number): void {
    this.cost[column] = (this.cost[column] ?? 0) + cost;
  }

  addRow(terms: readonly Term[], lower: number, upper: number): void {
    for (const { column, value } of terms) {
      this.indices.push(column);
      this.values.push(value);
    }
    this.starts.push(this.indices.length);
    this.rowLower.push(lower);
    this.rowUpper.push(upper);
  }

  toModelData(): ModelData {
    return {
      numCols: this.columns,
      numRows: this.rows,
      colCost: Float64Array.from(this.cost),
      colLower: Float64Array.from(this.lower),
      colUpper: Float64Array.from(this.upper),
      rowLower: Float64Array.from(this.rowLower),
      rowUpper: Float64Array.from(this.rowUpper),
      integrality: Int32Array.from(this.integral, Number),
      matrix: {
        format: "csr",
        numRows: this.rows,
        numCols: this.columns,
        starts: Int32Array.from(this.starts),
        indices: Int32Array.from(this.indices),
        values: Float64Array.from(this.values),
      },
    };
  }
}
