/** What a transfer plan is judged on: teachers, campuses and the ways between them, as of the plan's day. */
import type { CivilDate } from "../civil-date";
import type { CampusId, EntityId, PersonId } from "../identifier";
import type { Stage } from "../school-stage";
import type { RotationBar } from "./eligibility";
import type { MovePreference } from "./move-preference";
import type { RotationRecord } from "./rotation-history";

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
  /** Absent where the history was not asked for; it then counts as none. */
  readonly rotations?: RotationRecord;
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
  /** Left out where nobody was asked, and for those who may not read them. */
  readonly preferences?: readonly MovePreference[];
  /** Teachers whom an official lets go out of their turn, with a reason on record. */
  readonly fairnessOverrides?: readonly PersonId[];
}

export interface TransferMove {
  readonly personId: PersonId;
  readonly fromCampusId: CampusId;
  readonly toCampusId: CampusId;
}

export function isEligible(teacher: TransferTeacher): boolean {
  return teacher.bars.length === 0;
}
