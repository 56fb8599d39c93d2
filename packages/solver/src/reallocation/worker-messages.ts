/** What passes between the caller's thread and the optimiser's. */
import type { ReallocationFacts, TransferMove, TransferSettings } from "@qitong/domain/staffing";
import type { Aim, Alternative, SuggestionLimits, SuggestionOutcome, SuggestionProgress } from "./suggestion";

export interface WorkerTask {
  readonly facts: ReallocationFacts;
  readonly settings: TransferSettings;
  readonly limits: SuggestionLimits;
  /** One Int32; not nought asks the solver to stop. */
  readonly stop: SharedArrayBuffer;
}

export type WorkerMessage =
  | { readonly kind: "progress"; readonly progress: SuggestionProgress }
  | { readonly kind: "incumbent"; readonly aim: Aim; readonly moves: readonly TransferMove[] }
  | { readonly kind: "finished"; readonly alternative: Alternative }
  | { readonly kind: "outcome"; readonly outcome: SuggestionOutcome };
