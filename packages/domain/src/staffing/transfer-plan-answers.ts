/** 征求意见: which principal answers for which teacher, and what is still missing. */
import type { CampusId, EntityId, PersonId } from "../identifier";
import type { TransferMove } from "./reallocation-facts";

export const answerSides = ["releasing", "receiving"] as const;
export type AnswerSide = (typeof answerSides)[number];

export interface TransferAnswer {
  readonly personId: PersonId;
  readonly side: AnswerSide;
  readonly agrees: boolean;
  readonly reason: string | null;
}

/** With where the teacher was to go when the principal answered. */
export interface SeenAnswer extends TransferAnswer {
  readonly toCampusId: CampusId;
}

export interface AnswerDue {
  readonly personId: PersonId;
  readonly side: AnswerSide;
  readonly entityId: EntityId;
}

export type EntityOf = (campusId: CampusId) => EntityId | undefined;

/** Both principals answer; a move between two campuses of one entity asks its principal once, as the releasing side. */
export function answersDue(moves: readonly TransferMove[], entityOf: EntityOf): AnswerDue[] {
  return moves.flatMap(({ personId, fromCampusId, toCampusId }): AnswerDue[] => {
    const releasing = entityOf(fromCampusId);
    const receiving = entityOf(toCampusId);
    return [
      ...(releasing === undefined ? [] : [{ personId, side: "releasing" as const, entityId: releasing }]),
      ...(receiving === undefined || receiving === releasing
        ? []
        : [{ personId, side: "receiving" as const, entityId: receiving }]),
    ];
  });
}

export interface AnswerState {
  readonly due: readonly AnswerDue[];
  /** Due from a principal in post, and not given yet. */
  readonly missing: readonly AnswerDue[];
  /** Due from an entity that has no principal in post today: not waited for, and shown as such. */
  readonly nobodyToAsk: readonly AnswerDue[];
  readonly noes: readonly TransferAnswer[];
}

export function answerState(
  due: readonly AnswerDue[],
  given: readonly TransferAnswer[],
  hasPrincipal: (entityId: EntityId) => boolean,
): AnswerState {
  const answered = new Set(given.map((answer) => `${answer.personId} ${answer.side}`));
  const open = due.filter((one) => !answered.has(`${one.personId} ${one.side}`));
  return {
    due,
    missing: open.filter((one) => hasPrincipal(one.entityId)),
    nobodyToAsk: open.filter((one) => !hasPrincipal(one.entityId)),
    noes: given.filter((answer) => !answer.agrees),
  };
}
