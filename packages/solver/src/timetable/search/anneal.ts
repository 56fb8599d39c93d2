/** Simulated annealing over the neighbourhood: one cooling from a temperature to another. */
import type { Neighbourhood } from "./neighbourhood";
import type { Workshop } from "./workshop";

export interface Cooling {
  readonly from: number;
  readonly to: number;
  /** Moves of the whole cooling, made or not. */
  readonly moves: number;
  /** Moves after which it breaks off. */
  readonly tried: number;
}

export interface AnnealWatch {
  /** Asked now and then; the cooling ends where it is. */
  readonly shouldStop: () => boolean;
  /** After a move that is kept and costs less than any before by what the caller compares. */
  readonly onKept: () => void;
}

const movesBetweenQuestions = 512;

/** Leaves the state where the cooling ended. @returns the moves tried */
export function anneal(workshop: Workshop, neighbourhood: Neighbourhood, cooling: Cooling, watch: AnnealWatch): number {
  const { journal, random } = workshop;
  const factor = (cooling.to / cooling.from) ** (movesBetweenQuestions / cooling.moves);
  let temperature = cooling.from;
  let { cost } = workshop;
  for (let tried = 0; tried < cooling.tried; tried += 1) {
    if (tried % movesBetweenQuestions === 0) {
      if (watch.shouldStop()) return tried;
      if (tried > 0) temperature *= factor;
    }
    if (!neighbourhood.move()) {
      journal.undo();
      continue;
    }
    const change = workshop.cost - cost;
    if (change <= 0 || random.next() < Math.exp(-change / temperature)) {
      journal.keep();
      cost += change;
      if (change < 0) watch.onKept();
    } else {
      journal.undo();
    }
  }
  return cooling.tried;
}
