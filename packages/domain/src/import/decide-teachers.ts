/** Teachers of a file against the staff register. */
import type { CivilDate } from "../civil-date";
import {
  changesFrom, changesFromNothing, duplicateProblem, findDuplicates, outcomeOfProblems, type Decided, type RowDecision,
} from "./decision";
import { findCampus, indexCampuses } from "./find-campus";
import { indexTeachers, matchTeacher } from "./match-teacher";
import type { Value } from "./parse";
import type { ReadRow } from "./row";
import { employerOn, type KnownTeacher, type TeacherCampus, type TeacherFacts } from "./teacher-facts";
import type { TeacherRow } from "./teacher-fields";
import type { PersonFields, QualificationFields, TeacherPlan } from "./teacher-plan";
import {
  changesQualification, completeRow, findCampusProblems, findKnownProblems, findOwnProblems, saidArrival,
} from "./teacher-problems";

interface Case {
  readonly row: TeacherRow;
  readonly known: KnownTeacher | undefined;
  readonly campus: TeacherCampus;
  readonly effectiveOn: CivilDate;
}

export function decideTeachers(rows: readonly ReadRow<TeacherRow>[], facts: TeacherFacts, effectiveOn: CivilDate): Decided<TeacherPlan>[] {
  const campuses = indexCampuses(facts.campuses);
  const teachers = indexTeachers(facts.teachers);
  const duplicates = {
    staffNumber: findDuplicates(rows, (row) => row.values.staffNumber),
    identityNumber: findDuplicates(rows, (row) => row.values.identityNumber),
  };
  return rows.map(({ rowNumber, values, problems: cellProblems }) => {
    const { campus, problems: campusProblems } = findCampus(campuses, values.campus);
    const { known, problems: matchProblems } = matchTeacher(values, teachers);
    const row = completeRow(values);
    const problems = [
      ...cellProblems, ...campusProblems, ...findOwnProblems(values, effectiveOn), ...matchProblems,
      ...duplicateProblem("staffNumber", duplicates.staffNumber.get(rowNumber)),
      ...duplicateProblem("identityNumber", duplicates.identityNumber.get(rowNumber)),
      ...(campus ? findCampusProblems(campus, effectiveOn) : []),
      ...(known ? findKnownProblems(row, known, campus, effectiveOn) : []),
    ];
    const base = { rowNumber, label: labelOf(values), subjectId: known?.personId ?? null, problems };
    const bad = outcomeOfProblems(problems);
    if (bad || !campus) return { decision: { ...base, outcome: bad ?? "error", changes: [] }, plan: null };
    return decideCase({ row, known, campus, effectiveOn }, base);
  });
}

const labelOf = (row: TeacherRow): string => [row.staffNumber, row.name].filter((part) => part !== null).join(" ");

function decideCase(item: Case, base: Omit<RowDecision, "outcome" | "changes">): Decided<TeacherPlan> {
  const { row, known } = item;
  if (!known) return { decision: { ...base, outcome: "new", changes: changesFromNothing(row) }, plan: planOf(item) };
  const changes = changesFrom(factsOf(known), saidOf(item, known));
  if (changes.length === 0) return { decision: { ...base, outcome: "unchanged", changes }, plan: null };
  return { decision: { ...base, outcome: "changed", changes }, plan: planOf(item) };
}

function factsOf(known: KnownTeacher): Readonly<Record<string, Value | null>> {
  const { name, identityNumber, sex, bornOn, phone, employment, assignment, qualification } = known;
  return {
    name, identityNumber, sex, bornOn, phone, staffNumber: employment?.staffNumber ?? null,
    employmentKind: employment?.kind ?? null, leftOn: employment?.endsOn ?? null, campus: assignment?.campusName ?? null,
    subject: qualification?.subject ?? null, degree: qualification?.degree ?? null, title: qualification?.title ?? null,
    backboneLevel: qualification?.backboneLevel ?? null, classHead: known.classHeadSince !== null,
  };
}

/** What the file says of someone known; the campus only where none is known, for else it agrees or is a conflict. */
function saidOf({ row, campus }: Case, known: KnownTeacher): Readonly<Record<string, Value | null>> {
  const { name, identityNumber, sex, bornOn, phone, staffNumber, employmentKind, leftOn, subject, degree, title, backboneLevel, classHead } = row;
  return {
    name, identityNumber, sex, bornOn, phone, staffNumber, employmentKind, leftOn, subject, degree, title, backboneLevel, classHead,
    campus: known.assignment ? null : campus.name,
  };
}

function planOf(item: Case): TeacherPlan {
  const { row, known, campus, effectiveOn } = item;
  const arrivedOn = known?.assignment?.startsOn ?? saidArrival(row, effectiveOn) ?? effectiveOn;
  const leftOn = row.leftOn ?? known?.employment?.endsOn ?? null;
  return {
    personId: known?.personId ?? null,
    person: personFields(row, known),
    ...employmentParts(item, arrivedOn, leftOn),
    newAssignment: known?.assignment ? null : { campusId: campus.campusId, startsOn: arrivedOn, endsOn: leftOn },
    endedAssignment: known?.assignment && known.assignment.endsOn === null && leftOn !== null
      ? { id: known.assignment.id, endsOn: leftOn }
      : null,
    qualification: qualificationPart(item),
    classHead: classHeadPart(item, arrivedOn, leftOn),
  };
}

function personFields(row: TeacherRow, known: KnownTeacher | undefined): PersonFields | null {
  const fields = {
    name: row.name ?? known?.name ?? "",
    identityNumber: row.identityNumber ?? known?.identityNumber ?? null,
    sex: row.sex ?? known?.sex ?? null,
    bornOn: row.bornOn ?? known?.bornOn ?? null,
    phone: row.phone ?? known?.phone ?? null,
  };
  const isSame = known && (Object.keys(fields) as (keyof PersonFields)[]).every((key) => fields[key] === known[key]);
  return isSame ? null : fields;
}

function employmentParts(
  { row, known, campus }: Case, arrivedOn: CivilDate, leftOn: CivilDate | null,
): Pick<TeacherPlan, "newEmployment" | "changedEmployment"> {
  const employment = known?.employment;
  if (employment) {
    const kind = row.employmentKind ?? employment.kind;
    const isSame = kind === employment.kind && leftOn === employment.endsOn;
    return { newEmployment: null, changedEmployment: isSame ? null : { id: employment.id, kind, endsOn: leftOn } };
  }
  const entityId = employerOn(campus, arrivedOn);
  if (entityId === undefined || row.staffNumber === null) throw new Error(`campus ${campus.campusId} belongs to no entity`);
  return {
    newEmployment: { entityId, staffNumber: row.staffNumber, kind: row.employmentKind ?? "established", startsOn: arrivedOn, endsOn: leftOn },
    changedEmployment: null,
  };
}

function qualificationPart({ row, known, effectiveOn }: Case): TeacherPlan["qualification"] {
  const old = known?.qualification ?? null;
  if (known && !changesQualification(row, known)) return null;
  const fields: QualificationFields = {
    subject: row.subject ?? old?.subject ?? null,
    degree: row.degree ?? old?.degree ?? null,
    title: row.title ?? old?.title ?? null,
    backboneLevel: row.backboneLevel ?? old?.backboneLevel ?? null,
  };
  return { fields, replaces: old?.startsOn ?? null, startsOn: effectiveOn, endsOn: old?.endsOn ?? null };
}

function classHeadPart({ row, known, campus, effectiveOn }: Case, arrivedOn: CivilDate, leftOn: CivilDate | null): TeacherPlan["classHead"] {
  const since = known?.classHeadSince ?? null;
  const startsOn = arrivedOn > effectiveOn ? arrivedOn : effectiveOn;
  if (row.classHead === true && since === null) return { kind: "open", campusId: campus.campusId, startsOn, endsOn: leftOn };
  if (since === null) return null;
  if (row.classHead === false) return { kind: "close", startsOn: since, endsOn: effectiveOn };
  return row.leftOn === null ? null : { kind: "close", startsOn: since, endsOn: row.leftOn };
}
