/** The answer to "what if not": the plan found without the teacher beside the alternative as it stands. */
import { goalFigures, type ReallocationFacts, type TransferMove, type TransferSettings } from "@qitong/domain/staffing";
import type { Alternative } from "@qitong/solver";
import type { WhatIfResult } from "./progress";

const namedMoves = 30;

function movesNotIn(moves: readonly TransferMove[], others: readonly TransferMove[]): WhatIfResult["joining"] {
  const known = new Set(others.map(({ personId, toCampusId }) => `${personId} ${toCampusId}`));
  const own = moves.filter(({ personId, toCampusId }) => !known.has(`${personId} ${toCampusId}`));
  return { count: own.length, first: own.slice(0, namedMoves) };
}

export function whatIfResult(
  present: readonly TransferMove[],
  found: Alternative,
  { facts, settings }: { readonly facts: ReallocationFacts; readonly settings: TransferSettings },
): WhatIfResult {
  return {
    withMove: goalFigures(present, facts, settings),
    without: found.figures.after,
    bound: found.bound,
    gap: found.gap,
    joining: movesNotIn(found.moves, present),
    leaving: movesNotIn(present, found.moves),
  };
}
