/** What is to be written for a teacher's row. Dated parts are closed and opened, never replaced. */
import type { CivilDate } from "../civil-date";
import type { CampusId, EntityId, PersonId } from "../identifier";
import type { EmploymentKind, Sex } from "../staffing";
import type { KnownQualification } from "./teacher-facts";

export interface PersonFields {
  readonly name: string;
  readonly identityNumber: string | null;
  readonly sex: Sex | null;
  readonly bornOn: CivilDate | null;
  readonly phone: string | null;
}

export type QualificationFields = Pick<KnownQualification, "subject" | "degree" | "title" | "backboneLevel">;

export interface TeacherPlan {
  /** Null for a person who is not known yet. */
  readonly personId: PersonId | null;
  /** All fields for a new person; null when nothing of the person changes. */
  readonly person: PersonFields | null;
  readonly newEmployment: {
    readonly entityId: EntityId; readonly staffNumber: string; readonly kind: EmploymentKind;
    readonly startsOn: CivilDate; readonly endsOn: CivilDate | null;
  } | null;
  readonly changedEmployment: { readonly id: string; readonly kind: EmploymentKind; readonly endsOn: CivilDate | null } | null;
  readonly newAssignment: { readonly campusId: CampusId; readonly startsOn: CivilDate; readonly endsOn: CivilDate | null } | null;
  readonly endedAssignment: { readonly id: string; readonly endsOn: CivilDate } | null;
  readonly qualification: {
    readonly fields: QualificationFields;
    /** The row that ends on `startsOn`; when it began on that very day it is corrected in place. */
    readonly replaces: CivilDate | null;
    readonly startsOn: CivilDate;
    readonly endsOn: CivilDate | null;
  } | null;
  readonly classHead:
    | { readonly kind: "open"; readonly campusId: CampusId; readonly startsOn: CivilDate; readonly endsOn: CivilDate | null }
    | { readonly kind: "close"; readonly startsOn: CivilDate; readonly endsOn: CivilDate }
    | null;
}
