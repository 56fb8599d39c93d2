/** What is known of teachers on the day from which a file holds. */
import type { CivilDate } from "../civil-date";
import type { CampusId, EntityId, PersonId } from "../identifier";
import type { Sex } from "../staffing/retirement";
import type { BackboneLevel, Degree, EmploymentKind, Subject, Title } from "../staffing/vocabulary";
import type { NumberedCampus } from "./find-campus";

export interface KnownEmployment {
  readonly id: string;
  readonly staffNumber: string;
  readonly kind: EmploymentKind;
  readonly endsOn: CivilDate | null;
}

export interface KnownAssignment {
  readonly id: string;
  readonly campusId: CampusId;
  readonly campusName: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

export interface KnownQualification {
  readonly subject: Subject | null;
  readonly degree: Degree | null;
  readonly title: Title | null;
  readonly backboneLevel: BackboneLevel | null;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
}

export interface KnownTeacher {
  readonly personId: PersonId;
  readonly name: string;
  readonly identityNumber: string | null;
  readonly sex: Sex | null;
  readonly bornOn: CivilDate | null;
  readonly phone: string | null;
  /** All that the person ever had; a number is never given again. */
  readonly staffNumbers: readonly string[];
  /** The last one; null for a person who was never employed by a school, as an official of the bureau. */
  readonly employment: KnownEmployment | null;
  /** In force on the day or coming next, else the last. */
  readonly assignment: KnownAssignment | null;
  readonly qualification: KnownQualification | null;
  /** A qualification that begins after the day from which the file holds. */
  readonly laterQualificationStartsOn: CivilDate | null;
  /** The period as 班主任 in force on the day. */
  readonly classHeadSince: CivilDate | null;
}

export interface TeacherCampus extends NumberedCampus {
  /** To whom the campus belonged, in the order of time. */
  readonly affiliations: readonly { readonly entityId: EntityId; readonly startsOn: CivilDate; readonly endsOn: CivilDate | null }[];
  readonly closedOn: CivilDate | null;
}

export interface TeacherFacts {
  readonly campuses: readonly TeacherCampus[];
  /** Those with an identity number or a staff number of the file. */
  readonly teachers: readonly KnownTeacher[];
}

/** Who employs at a campus on a day: the entity of that day, else the first one known. */
export function employerOn(campus: TeacherCampus, on: CivilDate): EntityId | undefined {
  const inForce = campus.affiliations.find(({ startsOn, endsOn }) => startsOn <= on && (endsOn === null || on < endsOn));
  return (inForce ?? campus.affiliations[0])?.entityId;
}
