/** What speaks against a teacher's row: within itself, and beside what is known of the teacher. */
import { addMonths, fullYearsBetween, type CivilDate } from "../civil-date";
import { identityFacts } from "./identity-number";
import type { Problem } from "./reason";
import type { KnownTeacher, TeacherCampus } from "./teacher-facts";
import type { TeacherRow } from "./teacher-fields";

/** Sex and day of birth follow from the identity number where the file leaves them blank. */
export function completeRow(row: TeacherRow): TeacherRow {
  const facts = row.identityNumber === null ? undefined : identityFacts(row.identityNumber);
  return facts ? { ...row, sex: row.sex ?? facts.sex, bornOn: row.bornOn ?? facts.bornOn } : row;
}

/** The day of arrival that the file says or implies; null when it says nothing. */
export function saidArrival(row: TeacherRow, effectiveOn: CivilDate): CivilDate | null {
  if (row.arrivedOn !== null) return row.arrivedOn;
  return row.yearsAtSchool === null ? null : addMonths(effectiveOn, -12 * row.yearsAtSchool);
}

export function findOwnProblems(row: TeacherRow, effectiveOn: CivilDate): Problem[] {
  const problems: Problem[] = [];
  const facts = row.identityNumber === null ? undefined : identityFacts(row.identityNumber);
  if (facts && row.bornOn !== null && row.bornOn !== facts.bornOn) {
    problems.push({ field: "bornOn", reason: { kind: "contradicts-identity-number", expected: facts.bornOn } });
  }
  if (facts && row.sex !== null && row.sex !== facts.sex) {
    problems.push({ field: "sex", reason: { kind: "contradicts-identity-number", expected: facts.sex } });
  }
  const contradictsYears =
    row.arrivedOn !== null && row.yearsAtSchool !== null && fullYearsBetween(row.arrivedOn, effectiveOn) !== row.yearsAtSchool;
  if (contradictsYears) problems.push({ field: "yearsAtSchool", reason: { kind: "contradicts-field", field: "arrivedOn" } });
  const arrivedOn = saidArrival(row, effectiveOn) ?? effectiveOn;
  if (row.leftOn !== null && row.leftOn <= arrivedOn) problems.push({ field: "leftOn", reason: { kind: "left-before-arrival", arrivedOn } });
  return problems;
}

export function findCampusProblems(campus: TeacherCampus, effectiveOn: CivilDate): Problem[] {
  const { closedOn } = campus;
  return closedOn !== null && closedOn <= effectiveOn ? [{ field: "campus", reason: { kind: "campus-closed", closedOn } }] : [];
}

export function findKnownProblems(row: TeacherRow, known: KnownTeacher, campus: TeacherCampus | undefined, effectiveOn: CivilDate): Problem[] {
  return [
    ...findPlaceProblems(row, known, campus, effectiveOn),
    ...findLeavingProblems(row, known, effectiveOn),
    ...findQualificationProblems(row, known),
  ];
}

/** A teacher changes campus by a transfer plan that both principals and the district have seen, not by a file. */
function findPlaceProblems(row: TeacherRow, known: KnownTeacher, campus: TeacherCampus | undefined, effectiveOn: CivilDate): Problem[] {
  const { assignment } = known;
  if (!assignment) return [];
  if (campus && campus.campusId !== assignment.campusId) {
    return [{ field: "campus", reason: { kind: "campus-differs", known: assignment.campusName } }];
  }
  const differs = row.arrivedOn !== null
    ? row.arrivedOn !== assignment.startsOn
    : row.yearsAtSchool !== null && fullYearsBetween(assignment.startsOn, effectiveOn) !== row.yearsAtSchool;
  const field = row.arrivedOn !== null ? "arrivedOn" : "yearsAtSchool";
  return differs ? [{ field, reason: { kind: "arrival-differs", known: assignment.startsOn } }] : [];
}

function findLeavingProblems(row: TeacherRow, known: KnownTeacher, effectiveOn: CivilDate): Problem[] {
  const endedOn = known.employment?.endsOn ?? null;
  if (endedOn === null || endedOn === row.leftOn) return [];
  if (row.leftOn !== null) return [{ field: "leftOn", reason: { kind: "left-on-differs", known: endedOn } }];
  return endedOn <= effectiveOn ? [{ field: null, reason: { kind: "employment-ended", endedOn } }] : [];
}

const qualificationFields = ["subject", "degree", "title", "backboneLevel"] as const;

export function changesQualification(row: TeacherRow, known: KnownTeacher): boolean {
  return qualificationFields.some((key) => row[key] !== null && row[key] !== (known.qualification?.[key] ?? null));
}

function findQualificationProblems(row: TeacherRow, known: KnownTeacher): Problem[] {
  const startsOn = known.laterQualificationStartsOn;
  return startsOn !== null && changesQualification(row, known) ? [{ field: null, reason: { kind: "later-record", startsOn } }] : [];
}
