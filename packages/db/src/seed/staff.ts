/** Rows of people: who they are, who employs them, what they can do, where they work and worked. */
import { civilDate, type DistrictId, type PersonId } from "@qitong/domain";
import { titleKeys, type Title } from "@qitong/domain/staffing";
import type { DemoIds } from "./demo-ids";
import type { DemoRows } from "./demo-rows";
import type { ArtificialNumbers } from "./identity-number";
import type { DemoSchool } from "./schools";
import { mergerDay, type DemoTeacher } from "./teachers";

export interface StaffWork {
  readonly rows: DemoRows;
  readonly ids: DemoIds;
  readonly numbers: ArtificialNumbers;
  readonly districtId: DistrictId;
  readonly schools: ReadonlyMap<string, DemoSchool>;
}

export interface Identity {
  readonly name: string;
  readonly sex: "female" | "male";
  readonly bornOn: DemoTeacher["bornOn"];
}

export function addPerson(work: StaffWork, { name, sex, bornOn }: Identity): PersonId {
  const id = work.ids.next<PersonId>();
  const { numbers } = work;
  work.rows.person.push({
    id,
    districtId: work.districtId,
    name,
    sex,
    bornOn,
    identityNumber: numbers.identityNumber(bornOn, sex),
    phone: numbers.phone(),
  });
  return id;
}

const papersOf = {
  pregnant: { evidence: "区妇幼保健院诊断证明（演示）" },
  nursing: { evidence: "出生医学证明（演示）" },
  ill: { evidence: "市第一医院诊断证明（演示）" },
  protected: { evidence: "学校办公会纪要（演示）" },
} as const;

/** Half of them run out before the next school year begins. */
const exemptionEnds = {
  pregnant: [civilDate("2027-02-01"), civilDate("2027-05-01")],
  nursing: [civilDate("2027-06-01"), civilDate("2027-11-01")],
  ill: [civilDate("2027-03-01"), civilDate("2028-03-01")],
  protected: [civilDate("2027-09-01"), civilDate("2028-09-01")],
} as const;

/** @param sequence the teacher's place in the school's list; part of the 教职工号. */
export function addTeacher(work: StaffWork, school: DemoSchool, teacher: DemoTeacher, sequence: number): PersonId {
  const { rows, ids, districtId } = work;
  const personId = addPerson(work, teacher);
  const endsOn = teacher.leftOn ?? null;
  const first = teacher.cameFrom === undefined ? undefined : work.schools.get(teacher.cameFrom);
  rows.employment.push({
    id: ids.next(),
    districtId,
    personId,
    entityId: (first ?? school).entityId,
    staffNumber: `${school.localNumber}-${String(sequence).padStart(3, "0")}`,
    kind: teacher.employmentKind,
    startsOn: teacher.startedWorkOn,
    endsOn,
  });
  if (first) {
    const { startedWorkOn: startsOn, arrivedOn } = teacher;
    rows.assignment.push({ id: ids.next(), personId, campusId: first.campusId, startsOn, endsOn: arrivedOn, origin: "hired" });
  }
  const origin = first ? "transferred" : "hired";
  rows.assignment.push({ id: ids.next(), personId, campusId: school.campusId, startsOn: teacher.arrivedOn, endsOn, origin });
  addQualifications(rows, personId, teacher);
  if (teacher.isClassHead) {
    const startsOn = teacher.arrivedOn > mergerDay ? teacher.arrivedOn : mergerDay;
    rows.duty.push({ personId, campusId: school.campusId, kind: "class-head", startsOn });
  }
  if (teacher.exemption) {
    const { exemption: kind } = teacher;
    rows.exemption.push({ personId, kind, startsOn: mergerDay, ...papersOf[kind], endsOn: exemptionEnds[kind][sequence % 2] ?? null });
  }
  return personId;
}

function addQualifications(rows: DemoRows, personId: PersonId, teacher: DemoTeacher): void {
  const { subject, degree, title, backboneLevel, promotedOn, startedWorkOn } = teacher;
  const before = promotedOn === undefined ? undefined : titleBelow(title);
  if (promotedOn === undefined || before === undefined) {
    rows.qualification.push({ personId, subject, degree, title, backboneLevel, startsOn: startedWorkOn });
    return;
  }
  rows.qualification.push(
    { personId, subject, degree, title: before, backboneLevel, startsOn: startedWorkOn, endsOn: promotedOn },
    { personId, subject, degree, title, backboneLevel, startsOn: promotedOn },
  );
}

function titleBelow(title: Title): Title | undefined {
  return titleKeys[titleKeys.indexOf(title) - 1];
}
