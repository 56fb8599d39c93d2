/** What passes between the caller's thread and a searching one. */
import type { TimetableInstance } from "../model/instance";
import type { Solution } from "../model/solution";
import type { ConstraintShare, Cost } from "../search/incumbent";
import type { SearchOptions } from "../search/search";

export interface WorkerTask {
  readonly instance: TimetableInstance;
  readonly options: SearchOptions;
  readonly seconds: number;
  /** One Int32; not nought asks the search to stop. */
  readonly stop: SharedArrayBuffer;
}

/** The best of one thread. */
export interface Found {
  /** Since the thread began to search. */
  readonly seconds: number;
  readonly cost: Cost;
  readonly remaining: readonly ConstraintShare[];
  readonly solution: Solution;
}

export type WorkerMessage =
  | { readonly kind: "found"; readonly found: Found }
  | { readonly kind: "ended"; readonly solution: Solution; readonly cost: Cost; readonly moves: number };
