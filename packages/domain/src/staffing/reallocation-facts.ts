/** What a transfer plan is judged on: teachers, campuses and the ways between them, as of the plan's day. */
import type { CivilDate } from "../civil-date";
import type { CampusId, EntityId, PersonId } from "../identifier";
import type { Stage } from "../school-stage";
import type { RotationBar } from "./eligibility";

export interface Location {
  /** Degrees, WGS 84. */
  readonly lon: number;
  readonly lat: number;
}

export interface TransferTeacher {
  readonly personId: PersonId;
  readonly campusId: CampusId;
  readonly subject: string;
  /** Null where the source does not say; the indicator is then not computed. */
  readonly aboveDegree: boolean | null;
  readonly backbone: boolean | null;
  readonly peOrArts: boolean | null;
  readonly atCampusSince: CivilDate | null;
  /** From findRotationBars; none means eligible. */
  readonly bars: readonly RotationBar[];
  /** Heads a class on the plan's day. */
  readonly isClassHead?: boolean;
  /** Earlier rotations, from the assignments that a transfer plan brought about. */
  readonly rotations?: EarlierRotations;
}

export interface EarlierRotations {
  readonly count: number;
  readonly lastOn: CivilDate | null;
}

/** What a teacher has said of moving; without a campus it is of moving at all. */
export interface MovePreference {
  readonly personId: PersonId;
  readonly campusId: CampusId | null;
  readonly kind: "wish" | "refuse";
}

/** Teachers move between campuses of the same stage; a nine-year campus exchanges with nine-year campuses. */
export type CampusStage = Stage | "nine-year";

export interface TransferCampus {
  readonly campusId: CampusId;
  readonly entityId: EntityId;
  readonly stage: CampusStage;
  readonly pupils: number;
  readonly location: Location | null;
  /** Fewest teachers of each subject that keep its lessons taught. */
  readonly requiredTeachers: Readonly<Record<string, number>>;
}

export interface ReallocationFacts {
  readonly teachers: readonly TransferTeacher[];
  readonly campuses: readonly TransferCampus[];
  /** Campus pairs between which moves are preferred: campuses of one merged entity, or pairs about to merge. */
  readonly pairs: readonly (readonly [CampusId, CampusId])[];
  /** Left out where nobody was asked. */
  readonly preferences?: readonly MovePreference[];
}

export interface TransferMove {
  readonly personId: PersonId;
  readonly fromCampusId: CampusId;
  readonly toCampusId: CampusId;
}

export function isEligible(teacher: TransferTeacher): boolean {
  return teacher.bars.length === 0;
}
