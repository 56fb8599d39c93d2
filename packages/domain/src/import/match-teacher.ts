/** Who a row is about: by identity number first, else by staff number in the district, never by the name alone. */
import type { Problem } from "./reason";
import type { KnownTeacher } from "./teacher-facts";
import type { TeacherRow } from "./teacher-fields";

export interface TeacherIndex {
  readonly byIdentity: ReadonlyMap<string, KnownTeacher>;
  readonly byStaffNumber: ReadonlyMap<string, KnownTeacher>;
}

export function indexTeachers(teachers: readonly KnownTeacher[]): TeacherIndex {
  return {
    byIdentity: new Map(teachers.flatMap((teacher) => (teacher.identityNumber === null ? [] : [[teacher.identityNumber, teacher]]))),
    byStaffNumber: new Map(teachers.flatMap((teacher) => teacher.staffNumbers.map((number) => [number, teacher] as const))),
  };
}

export interface TeacherMatch {
  /** Undefined when the row is about someone new, or when it is not clear about whom. */
  readonly known: KnownTeacher | undefined;
  readonly problems: readonly Problem[];
}

export function matchTeacher(row: TeacherRow, index: TeacherIndex): TeacherMatch {
  const byIdentity = row.identityNumber === null ? undefined : index.byIdentity.get(row.identityNumber);
  const byNumber = row.staffNumber === null ? undefined : index.byStaffNumber.get(row.staffNumber);
  if (byIdentity) return matchByIdentity(row, byIdentity, byNumber);
  if (byNumber) return matchByStaffNumber(row, byNumber);
  return { known: undefined, problems: [] };
}

function matchByIdentity(row: TeacherRow, known: KnownTeacher, byNumber: KnownTeacher | undefined): TeacherMatch {
  if (byNumber && byNumber.personId !== known.personId) {
    return { known: undefined, problems: [{ field: "staffNumber", reason: { kind: "staff-number-of-other-person", name: byNumber.name } }] };
  }
  return { known, problems: findNumberProblems(row, known) };
}

function findNumberProblems(row: TeacherRow, known: KnownTeacher): Problem[] {
  const number = known.employment?.staffNumber;
  if (number === undefined || row.staffNumber === null || number === row.staffNumber) return [];
  return [{ field: "staffNumber", reason: { kind: "staff-number-differs", known: number } }];
}

/** Without an identity number on one of the sides, the name must confirm what the staff number says. */
function matchByStaffNumber(row: TeacherRow, known: KnownTeacher): TeacherMatch {
  if (row.identityNumber !== null && known.identityNumber !== null) {
    return { known: undefined, problems: [{ field: "staffNumber", reason: { kind: "staff-number-of-other-person", name: known.name } }] };
  }
  if (row.name !== null && row.name !== known.name) {
    return { known, problems: [{ field: "name", reason: { kind: "name-differs", known: known.name } }] };
  }
  return { known, problems: findNumberProblems(row, known) };
}
