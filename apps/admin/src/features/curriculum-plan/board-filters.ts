import type { Filters } from "@qitong/ui";
import { matchesScope, type PinyinMatch } from "../../shell/scope-options";
import type { BoardEntity } from "./plan-rows";

export const boardFilterKeys = ["q", "state"] as const;
export const boardStates = ["without", "faulty", "drafting"] as const;
type BoardState = (typeof boardStates)[number];

const isIn: Readonly<Record<BoardState, (row: BoardEntity) => boolean>> = {
  without: ({ inForce }) => inForce === null,
  faulty: ({ inForce }) => inForce !== null && inForce.errors + inForce.warnings > 0,
  drafting: ({ draft }) => draft !== null,
};

/** Schools by name, and by how far their plan is; a state that is not known filters nothing. */
export function filterBoard(rows: readonly BoardEntity[], { q, state }: Filters, pinyin: PinyinMatch | undefined): BoardEntity[] {
  const known = boardStates.find((one) => one === state);
  return rows.filter((row) => (known === undefined || isIn[known](row)) && (q === undefined || (row.name !== null && matchesScope(row.name, q, pinyin))));
}
