/**
 * 部门合并: after two schools became one, their departments stand side by side until the principal merges them.
 * The departments that are merged are closed, who served there serves in the one that stays; nobody loses a post by it.
 */
import { z } from "zod";
import { CivilDate } from "../civil-date";
import { DepartmentId, type PersonId, type PositionId, type PostId } from "../identifier";
import { detailOn, leadsToItself, type Department } from "./department";
import type { OrganisationFacts } from "./department-rules";
import { plannedOn, positionRanks, type Position, type PositionRank, type PositionRole } from "./position";

export const DepartmentMerge = z.object({
  intoId: DepartmentId,
  fromIds: z.array(DepartmentId).min(1).max(20),
  mergesOn: CivilDate,
});
export type DepartmentMerge = z.infer<typeof DepartmentMerge>;

export const DepartmentMergeAct = DepartmentMerge.extend({
  /** What the principal was shown: how many people it concerns. */
  people: z.int().min(0),
});
export type DepartmentMergeAct = z.infer<typeof DepartmentMergeAct>;

export interface MergingDepartment {
  readonly department: Department;
  readonly positions: readonly Position[];
}

export interface PostMove {
  readonly postId: PostId;
  readonly personId: PersonId;
  readonly personName: string;
  readonly fromTitle: string;
  readonly toTitle: string;
  readonly role: PositionRole;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

/** A position of the department that stays: present, or to be set up, with the number that it has afterwards. */
export interface MergedPosition {
  readonly positionId: PositionId | null;
  readonly title: string;
  readonly rank: PositionRank;
  readonly role: PositionRole;
  readonly planned: number;
  readonly moves: readonly PostMove[];
}

export interface MergePlan {
  readonly positions: readonly MergedPosition[];
  readonly people: number;
}

/** Two heads do not lead one department: the head of the one that is closed becomes a deputy in the one that stays. */
function destinationOf(position: Position): Pick<MergedPosition, "title" | "rank" | "role"> {
  if (position.rank !== "head") return position;
  return { title: positionRanks.deputy.zh, rank: "deputy", role: position.role };
}

export function planDepartmentMerge(into: MergingDepartment, from: readonly MergingDepartment[], mergesOn: CivilDate): MergePlan {
  const merged = new Map<string, MergedPosition>();
  for (const position of from.flatMap(({ positions }) => positions)) {
    const destination = destinationOf(position);
    const holders = position.holders.filter(({ endsOn }) => endsOn === null || endsOn > mergesOn);
    const planned = plannedOn(position, mergesOn);
    if (planned === 0 && holders.length === 0) continue;
    const known = into.positions.find((candidate) => candidate.title === destination.title && plannedOn(candidate, mergesOn) > 0);
    const before = merged.get(destination.title) ?? {
      positionId: known?.id ?? null, title: destination.title, rank: known?.rank ?? destination.rank, role: known?.role ?? destination.role,
      planned: known ? plannedOn(known, mergesOn) : 0, moves: [],
    };
    const moves = holders.map(({ postId, personId, personName, startsOn, endsOn }): PostMove => ({
      postId, personId, personName, fromTitle: position.title, toTitle: destination.title, role: before.role,
      startsOn: startsOn > mergesOn ? startsOn : mergesOn, endsOn,
    }));
    // A vacant head's place is not kept: the department that stays has one head.
    const added = position.rank === "head" ? moves.length : planned;
    if (added === 0) continue;
    merged.set(destination.title, { ...before, planned: before.planned + added, moves: [...before.moves, ...moves] });
  }
  const positions = [...merged.values()];
  return { positions, people: new Set(positions.flatMap(({ moves }) => moves.map(({ personId }) => personId))).size };
}

export type DepartmentMergeRefusal =
  | { readonly kind: "merge-into-itself" }
  | { readonly kind: "merge-in-past"; readonly field: "mergesOn"; readonly today: CivilDate }
  | { readonly kind: "merge-of-closed"; readonly name: string }
  | { readonly kind: "merge-into-below"; readonly name: string }
  | { readonly kind: "merge-later-change"; readonly name: string; readonly startsOn: CivilDate }
  | { readonly kind: "merge-changed-meanwhile"; readonly people: number };

export function findDepartmentMergeRefusals(merge: DepartmentMerge, facts: OrganisationFacts): DepartmentMergeRefusal[] {
  const { intoId, fromIds, mergesOn } = merge;
  const refusals: DepartmentMergeRefusal[] = [];
  if (fromIds.includes(intoId) || new Set(fromIds).size !== fromIds.length) refusals.push({ kind: "merge-into-itself" });
  if (mergesOn < facts.today) refusals.push({ kind: "merge-in-past", field: "mergesOn", today: facts.today });
  for (const id of new Set([intoId, ...fromIds])) {
    const department = facts.departments.find((candidate) => candidate.id === id);
    const detail = department && detailOn(department, mergesOn);
    const name = (detail ?? department?.details.at(-1))?.name ?? "";
    if (!department || !detail || department.closedOn !== null) {
      refusals.push({ kind: "merge-of-closed", name });
      continue;
    }
    const later = department.details.find(({ startsOn }) => startsOn > mergesOn);
    if (later) refusals.push({ kind: "merge-later-change", name, startsOn: later.startsOn });
    if (id === intoId && fromIds.some((fromId) => fromId === detail.parentId || leadsToItself(fromId, detail.parentId, facts.departments, mergesOn))) {
      refusals.push({ kind: "merge-into-below", name });
    }
  }
  return refusals;
}
