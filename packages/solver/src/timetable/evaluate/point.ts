/** Where a constraint applies, and how far a solution is off there. */

export type Place =
  | { readonly kind: "event"; readonly event: number }
  | { readonly kind: "event-resource"; readonly event: number; readonly place: number }
  | { readonly kind: "event-group"; readonly eventGroup: number }
  | { readonly kind: "event-pair"; readonly first: number; readonly second: number }
  | { readonly kind: "resource"; readonly resource: number }
  | { readonly kind: "resources"; readonly resources: readonly number[] };

export interface Deviation {
  readonly amount: number;
  /** The times that it is about, where it is about times: positions, for the words on a screen. */
  readonly times: readonly number[];
}

export interface Point {
  readonly place: Place;
  readonly deviations: readonly Deviation[];
}

/** A deviation, or nothing where the amount is nought. */
export function deviation(amount: number, times: readonly number[] = []): readonly Deviation[] {
  return amount > 0 ? [{ amount, times }] : [];
}
