/** Demands that a plan has to meet, each of which an official can loosen; a clash names them. */
import type { CampusId, PersonId } from "@qitong/domain";
import type { TransferMove } from "@qitong/domain/staffing";

export interface ForbiddenMove {
  readonly personId: PersonId;
  /** Null: not to any campus. */
  readonly toCampusId: CampusId | null;
}

export type Demand =
  | { readonly kind: "quota" | "most-moves" | "backbone-share" | "commute" }
  | { readonly kind: "subject-coverage"; readonly campusId: CampusId; readonly subject: string }
  | { readonly kind: "head-count"; readonly campusId: CampusId }
  | { readonly kind: "pinned"; readonly personId: PersonId; readonly toCampusId: CampusId }
  | ({ readonly kind: "forbidden" } & ForbiddenMove);

/** In the order in which the search for a clash gives them up: what the official set last goes first. */
export const demandKinds = [
  "commute", "head-count", "subject-coverage", "forbidden", "pinned", "most-moves", "backbone-share", "quota",
] as const satisfies readonly Demand["kind"][];

export type DemandKey = string;

export function keyOf(demand: Demand): DemandKey {
  switch (demand.kind) {
    case "subject-coverage":
      return `${demand.kind} ${demand.campusId} ${demand.subject}`;
    case "head-count":
      return `${demand.kind} ${demand.campusId}`;
    case "pinned":
    case "forbidden":
      return `${demand.kind} ${demand.personId} ${demand.toCampusId ?? ""}`;
    default:
      return demand.kind;
  }
}

/** Demands given up, by key or by kind. */
export type Without = ReadonlySet<DemandKey>;

export const isWithout = (without: Without, demand: Demand): boolean => without.has(demand.kind) || without.has(keyOf(demand));

/** Moves that an official fixed, and moves that are not wanted. */
export interface FixedMoves {
  readonly pinned: readonly Pick<TransferMove, "personId" | "toCampusId">[];
  readonly forbidden: readonly ForbiddenMove[];
}

export const nothingFixed: FixedMoves = { pinned: [], forbidden: [] };
