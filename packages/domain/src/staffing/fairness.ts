/**
 * 轮流: nobody rotates twice before others rotate once. The others are those who could go instead: eligible colleagues of
 * the same subject at the same campus, who have rotated less often and are not in the plan themselves.
 */
import type { PersonId } from "../identifier";
import { isEligible, type ReallocationFacts, type TransferMove, type TransferTeacher } from "./reallocation-facts";
import { indexOf } from "./reallocation-index";

/** No document says whether such a move is forbidden, so a district chooses. */
export const fairnessModes = ["refuse", "warn", "off"] as const;
export type FairnessMode = (typeof fairnessModes)[number];

export interface FairnessBreak {
  readonly kind: "rotated-before-others";
  readonly personId: PersonId;
  /** How often the teacher has rotated. */
  readonly times: number;
  /** How many could go instead. */
  readonly others: number;
}

const circleOf = ({ campusId, subject }: TransferTeacher): string => `${campusId} ${subject}`;
export const timesRotated = ({ rotations }: TransferTeacher): number => rotations?.times ?? 0;

const circles = new WeakMap<ReallocationFacts, ReadonlyMap<string, readonly TransferTeacher[]>>();

/** Eligible teachers by campus and subject; built once for each facts object. */
function eligibleCircles(facts: ReallocationFacts): ReadonlyMap<string, readonly TransferTeacher[]> {
  const known = circles.get(facts);
  if (known) return known;
  const built = new Map<string, TransferTeacher[]>();
  for (const teacher of facts.teachers) {
    if (!isEligible(teacher)) continue;
    const circle = built.get(circleOf(teacher));
    if (circle) circle.push(teacher);
    else built.set(circleOf(teacher), [teacher]);
  }
  circles.set(facts, built);
  return built;
}

/** Who could go instead of this teacher, having rotated less often. */
export function findLessRotated(teacher: TransferTeacher, facts: ReallocationFacts): readonly TransferTeacher[] {
  const times = timesRotated(teacher);
  if (times === 0) return [];
  return (eligibleCircles(facts).get(circleOf(teacher)) ?? []).filter((other) => timesRotated(other) < times);
}

/** An official may let a move stand with a reason; then it is no break. */
export function findFairnessBreaks(moves: readonly TransferMove[], facts: ReallocationFacts): FairnessBreak[] {
  const { teachers } = indexOf(facts);
  const moved = new Set(moves.map((move) => move.personId));
  const allowed = new Set(facts.fairnessOverrides);
  return [...moved].flatMap((personId): FairnessBreak[] => {
    const teacher = teachers.get(personId);
    if (!teacher || allowed.has(personId)) return [];
    const others = findLessRotated(teacher, facts).filter((other) => !moved.has(other.personId)).length;
    return others === 0 ? [] : [{ kind: "rotated-before-others", personId, times: timesRotated(teacher), others }];
  });
}

/** Who has to wait for others of the circle: more than the rule asks when the others move too, so that a suggestion never breaks it. */
export function listOutOfTurn(facts: ReallocationFacts): PersonId[] {
  const allowed = new Set(facts.fairnessOverrides);
  return facts.teachers.filter((teacher) => !allowed.has(teacher.personId) && findLessRotated(teacher, facts).length > 0).map(({ personId }) => personId);
}
