/** The sixteen kinds of constraint of XHSTT, FET's building changes and distances in days, and the common free times of a group. */

/** What a deviation costs. The sums over several deviations of one point are forms of the format's first versions. */
export type CostFunction = "linear" | "quadratic" | "step" | "sum-of-squares" | "sum-of-steps";

interface Base {
  readonly id: string;
  readonly name: string;
  /** Hard: its cost is infeasibility, not objective. */
  readonly required: boolean;
  readonly weight: number;
  readonly costFunction: CostFunction;
}

interface OfEvents {
  readonly events: readonly number[];
}

interface OfEventGroups {
  /** Each group is one point of application. */
  readonly eventGroups: readonly number[];
}

interface OfResources {
  readonly resources: readonly number[];
}

interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
}

interface OverTimeGroups {
  readonly timeGroups: readonly number[];
}

export interface TimeGroupBounds extends Bounds {
  readonly timeGroup: number;
}

export interface EventPair {
  readonly first: number;
  readonly second: number;
  /** Times between the end of the first and the start of the second. */
  readonly minimumSeparation: number;
  readonly maximumSeparation: number;
}

export type Constraint = Base & (
  | ({ readonly kind: "assign-resource"; readonly role: string } & OfEvents)
  | ({ readonly kind: "assign-time" } & OfEvents)
  | ({
      readonly kind: "split-events";
      readonly minimumDuration: number;
      readonly maximumDuration: number;
      readonly minimumAmount: number;
      readonly maximumAmount: number;
    } & OfEvents)
  | ({ readonly kind: "distribute-split-events"; readonly duration: number } & OfEvents & Bounds)
  /** Without a role: every place of the event that is not preassigned. */
  | ({ readonly kind: "prefer-resources"; readonly role: string | undefined; readonly resources: readonly number[] } & OfEvents)
  /** With a duration: lessons of that length alone. */
  | ({ readonly kind: "prefer-times"; readonly times: readonly number[]; readonly duration: number | undefined } & OfEvents)
  | ({ readonly kind: "avoid-split-assignments"; readonly role: string } & OfEventGroups)
  | ({ readonly kind: "spread-events"; readonly timeGroups: readonly TimeGroupBounds[] } & OfEventGroups)
  | ({ readonly kind: "link-events" } & OfEventGroups)
  | { readonly kind: "order-events"; readonly pairs: readonly EventPair[] }
  | ({ readonly kind: "avoid-clashes" } & OfResources)
  | ({ readonly kind: "avoid-unavailable-times"; readonly times: readonly number[] } & OfResources)
  | ({ readonly kind: "limit-idle-times" } & OfResources & OverTimeGroups & Bounds)
  | ({ readonly kind: "cluster-busy-times" } & OfResources & OverTimeGroups & Bounds)
  | ({ readonly kind: "limit-busy-times" } & OfResources & OverTimeGroups & Bounds)
  | ({ readonly kind: "limit-workload" } & OfResources & Bounds)
  /** Changes of building within each of the time groups (a day, a week); each group is counted by itself. */
  | ({ readonly kind: "limit-building-changes"; readonly maximum: number } & OfResources & OverTimeGroups)
  /** Times that must lie free between two buildings within a time group; what is short of it is the deviation. */
  | ({ readonly kind: "building-change-gap"; readonly minimum: number } & OfResources & OverTimeGroups)
  /** At least so many of the times have all the resources free: one point for the whole set. */
  | ({ readonly kind: "common-free-times"; readonly times: readonly number[]; readonly minimum: number } & OfResources)
  /** Each two lessons of a group start so many days apart; the time groups are the days, in order. */
  | ({ readonly kind: "days-between-events" } & OfEventGroups & OverTimeGroups & Bounds)
);

export type ConstraintKind = Constraint["kind"];
export type ConstraintOf<Kind extends ConstraintKind> = Extract<Constraint, { readonly kind: Kind }>;
