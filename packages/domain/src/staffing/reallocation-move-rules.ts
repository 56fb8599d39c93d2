/** Why one move of a transfer plan is refused. */
import type { CampusId, PersonId } from "../identifier";
import type { RotationBar } from "./eligibility";
import type { FairnessBreak } from "./fairness";
import type { TransferMove, TransferTeacher } from "./reallocation-facts";
import type { CampusIndex, ReallocationIndex } from "./reallocation-index";
import type { TransferSettings } from "./transfer-settings";
import { travelMinutes } from "./travel";

interface OfTeacher {
  readonly personId: PersonId;
}

export type MoveRefusal =
  | ({ readonly kind: "unknown-teacher" } & OfTeacher)
  | ({ readonly kind: "unknown-campus"; readonly campusId: CampusId } & OfTeacher)
  | ({ readonly kind: "twice-in-plan" } & OfTeacher)
  /** The teacher is no longer where the plan takes them from. */
  | ({ readonly kind: "moved-meanwhile"; readonly nowAtCampusId: CampusId } & OfTeacher)
  | ({ readonly kind: "same-campus" } & OfTeacher)
  | ({ readonly kind: "other-stage" } & OfTeacher)
  | ({ readonly kind: "not-eligible"; readonly bars: readonly RotationBar[] } & OfTeacher)
  | ({ readonly kind: "exempt"; readonly bars: readonly RotationBar[] } & OfTeacher)
  | ({ readonly kind: "class-head" } & OfTeacher)
  | ({ readonly kind: "protected" } & OfTeacher)
  | ({ readonly kind: "commute-too-far"; readonly minutes: number; readonly limit: number } & OfTeacher)
  | ({ readonly kind: "commute-unknown" } & OfTeacher)
  | FairnessBreak;

type BarGroup = "not-eligible" | "exempt" | "class-head" | "protected";

const groupOf = {
  "too-few-years": "not-eligible",
  "years-unknown": "not-eligible",
  pregnant: "exempt",
  nursing: "exempt",
  ill: "exempt",
  "near-retirement": "exempt",
  "class-head": "class-head",
  protected: "protected",
} as const satisfies Record<RotationBar["kind"], BarGroup>;

function barRefusals({ personId, bars }: TransferTeacher): MoveRefusal[] {
  if (bars.length === 0) return [];
  const inGroup = (group: BarGroup): RotationBar[] => bars.filter((bar) => groupOf[bar.kind] === group);
  const refusals: MoveRefusal[] = [];
  for (const kind of ["not-eligible", "exempt"] as const) {
    const ofKind = inGroup(kind);
    if (ofKind.length > 0) refusals.push({ kind, personId, bars: ofKind });
  }
  for (const kind of ["class-head", "protected"] as const) {
    if (inGroup(kind).length > 0) refusals.push({ kind, personId });
  }
  return refusals;
}

/** Shared with the optimiser: the ways it may use are the ways that the rule lets pass. */
export function commuteRefusal(
  from: CampusIndex,
  to: CampusIndex,
  settings: TransferSettings,
): { kind: "commute-too-far"; minutes: number; limit: number } | { kind: "commute-unknown" } | undefined {
  const limit = settings.commuteLimitMinutes;
  if (limit === null) return undefined;
  const minutes = travelMinutes(from.campus.location, to.campus.location, settings);
  if (minutes === undefined) return { kind: "commute-unknown" };
  return minutes > limit ? { kind: "commute-too-far", minutes, limit } : undefined;
}

/** A move that names a real teacher at the right campus and another campus: only such moves are counted in the plan. */
export interface SoundMove {
  readonly teacher: TransferTeacher;
  readonly from: CampusIndex;
  readonly to: CampusIndex;
}

interface JudgedMove {
  readonly refusals: readonly MoveRefusal[];
  readonly sound: SoundMove | undefined;
}

const judgedMoves = new WeakMap<ReallocationIndex, WeakMap<TransferSettings, WeakMap<TransferMove, JudgedMove>>>();

/** Each move by itself. It depends on nothing else in the plan, so of a plan that is edited only the new move is judged. */
export function findMoveRefusals(move: TransferMove, index: ReallocationIndex, settings: TransferSettings): JudgedMove {
  const ofIndex = judgedMoves.get(index) ?? new WeakMap<TransferSettings, WeakMap<TransferMove, JudgedMove>>();
  const ofSettings = ofIndex.get(settings) ?? new WeakMap<TransferMove, JudgedMove>();
  const known = ofSettings.get(move);
  if (known) return known;
  const judged = judgeMove(move, index, settings);
  judgedMoves.set(index, ofIndex.set(settings, ofSettings.set(move, judged)));
  return judged;
}

function judgeMove(
  move: TransferMove,
  index: ReallocationIndex,
  settings: TransferSettings,
): JudgedMove {
  const { personId } = move;
  const teacher = index.teachers.get(personId);
  if (!teacher) return { refusals: [{ kind: "unknown-teacher", personId }], sound: undefined };
  const refusals = barRefusals(teacher);
  const from = index.campuses.get(move.fromCampusId);
  const to = index.campuses.get(move.toCampusId);
  if (!from) refusals.push({ kind: "unknown-campus", personId, campusId: move.fromCampusId });
  if (!to) refusals.push({ kind: "unknown-campus", personId, campusId: move.toCampusId });
  if (teacher.campusId !== move.fromCampusId) {
    refusals.push({ kind: "moved-meanwhile", personId, nowAtCampusId: teacher.campusId });
  }
  if (move.fromCampusId === move.toCampusId) refusals.push({ kind: "same-campus", personId });
  else if (from && to) {
    if (from.campus.stage !== to.campus.stage) refusals.push({ kind: "other-stage", personId });
    const commute = commuteRefusal(from, to, settings);
    if (commute) refusals.push({ ...commute, personId });
  }
  const isSound = from && to && from !== to && teacher.campusId === move.fromCampusId;
  return { refusals, sound: isSound ? { teacher, from, to } : undefined };
}
