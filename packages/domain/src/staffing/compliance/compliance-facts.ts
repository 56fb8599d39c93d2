/** What the yearly report of rotation (交流轮岗年度报表) is computed from: dated facts of one school year. */
import type { CivilDate } from "../../civil-date";
import type { CampusId, EntityId, PersonId } from "../../identifier";
import type { RotationBar } from "../eligibility";
import type { Subject, Title } from "../vocabulary";

export interface ReportedCampus {
  readonly campusId: CampusId;
  readonly name: string;
  readonly entityId: EntityId;
  readonly entityName: string;
}

/** A teacher as of the year's first day, at the campus of the day before: who is moved on the first day is counted where they left. */
export interface ReportedTeacher {
  readonly personId: PersonId;
  readonly campusId: CampusId;
  readonly bars: readonly RotationBar[];
}

/** A stay that began by transfer within the school year and was not cancelled. */
export interface ReportedMove {
  readonly personId: PersonId;
  readonly fromCampusId: CampusId;
  readonly toCampusId: CampusId;
  readonly on: CivilDate;
  /** To whom both campuses belong from that day. */
  readonly fromEntityId: EntityId | null;
  readonly toEntityId: EntityId | null;
  /** Null when the register does not say. */
  readonly isBackbone: boolean | null;
  readonly subject: Subject | null;
  readonly title: Title | null;
  /** Was principal or campus head on the day before. */
  readonly isHead: boolean;
  /** From a leading school of a group to a member of the same group. */
  readonly isLeadToMember: boolean;
  /** To a campus whose school had been absorbed by the day. */
  readonly isToMerged: boolean;
}

export interface ComplianceFacts {
  readonly campuses: readonly ReportedCampus[];
  readonly teachers: readonly ReportedTeacher[];
  readonly moves: readonly ReportedMove[];
}
