/** What the impact of a decision is computed from, beside the facts that its rules are judged on. */
import type { CampusId, PersonId } from "../identifier";
import type { CampusMeasure } from "../quality";
import type { ClassCounts } from "./lessons-needed";

export interface LedClass {
  readonly personId: PersonId;
  readonly campusId: CampusId;
  /** Null where the school has not named the class of its head. */
  readonly className: string | null;
}

export interface PartTimeFact {
  readonly personId: PersonId;
  readonly homeCampusId: CampusId;
  readonly hostCampusId: CampusId;
  readonly subject: string;
  readonly lessons: number;
  /** On the way in a week; null where a location is not known. */
  readonly minutes: number | null;
}

export interface CampusDecisionFacts {
  readonly campusId: CampusId;
  readonly classes: ClassCounts | null;
  readonly figures: Partial<Readonly<Record<CampusMeasure, number>>>;
}

export interface DecisionFacts {
  readonly classHeads: readonly LedClass[];
  readonly campuses: readonly CampusDecisionFacts[];
  readonly partTime: readonly PartTimeFact[];
}
