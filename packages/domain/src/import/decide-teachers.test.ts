import { describe, expect, it } from "vitest";
import { civilDate } from "../civil-date";
import type { CampusId, EntityId, PersonId } from "../identifier";
import { decideTeachers } from "./decide-teachers";
import type { Cell } from "./cell";
import { identityCheckDigit } from "./identity-number";
import { Mapping } from "./mapping";
import { readRow } from "./row";
import type { KnownTeacher, TeacherCampus } from "./teacher-facts";
import { teacherFields } from "./teacher-fields";

const effectiveOn = civilDate("2026-09-01");
const identity = "11010519491231002X";

const campusOf = (id: string, name: string, localNumber: string): TeacherCampus => ({
  campusId: id as CampusId, name, localNumber, schoolCode: `21130000${localNumber.padStart(2, "0")}`, closedOn: null,
  affiliations: [
    { entityId: "old" as EntityId, startsOn: civilDate("2000-09-01"), endsOn: civilDate("2020-09-01") },
    { entityId: "new" as EntityId, startsOn: civilDate("2020-09-01"), endsOn: null },
  ],
});
const campuses = [campusOf("east", "东小", "1"), campusOf("west", "西小", "2")];

const known: KnownTeacher = {
  personId: "p1" as PersonId, name: "王芳", identityNumber: identity, sex: "female", bornOn: civilDate("1949-12-31"), phone: null,
  staffNumbers: ["T0", "T1"], employment: { id: "e1", staffNumber: "T1", kind: "established", endsOn: null },
  assignment: { id: "a1", campusId: "east" as CampusId, campusName: "东小", startsOn: civilDate("2015-09-01"), endsOn: null },
  qualification: { subject: "chinese", degree: "bachelor", title: "first", backboneLevel: "none", startsOn: civilDate("2024-09-01"), endsOn: null },
  laterQualificationStartsOn: null, classHeadSince: null,
};

/** Rows as a file would have them, with the field's key as the header. */
function decide(rows: readonly Readonly<Record<string, Cell>>[], teachers: readonly KnownTeacher[] = [known]) {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const mapping = Mapping.parse(Object.fromEntries(keys.map((key, column) => [key, { source: { kind: "column", column } }])));
  const read = rows.map((row, index) => readRow(teacherFields, mapping, { rowNumber: index + 2, cells: keys.map((key) => row[key] ?? null) }));
  return decideTeachers(read, { campuses, teachers }, effectiveOn);
}
function one(row: Readonly<Record<string, Cell>>, teachers?: readonly KnownTeacher[]) {
  const [decided] = decide([row], teachers);
  if (!decided) throw new Error("one row in, one decision out");
  return { ...decided.decision, plan: decided.plan, reasons: decided.decision.problems.map(({ field, reason }) => `${field} ${reason.kind}`) };
}

const same = { staffNumber: "T1", name: "王芳", identityNumber: identity, campus: "1" };

describe("who a row is about", () => {
  it("is told by the identity number", () => {
    expect(one({ ...same, name: "王芳芳" })).toMatchObject({ outcome: "changed", subjectId: "p1", changes: [{ field: "name", before: "王芳", after: "王芳芳" }] });
  });
  it("is told by the staff number when an identity number is missing on a side, if the name agrees", () => {
    expect(one({ ...same, identityNumber: null }).outcome).toBe("unchanged");
    expect(one({ ...same, identityNumber: null, name: "李雷" }).reasons).toEqual(["name name-differs"]);
  });
  it("is never told by the name alone", () => {
    expect(one({ staffNumber: "T9", name: "王芳", campus: "1" }).outcome).toBe("new");
  });
  it("is a conflict when the staff number belongs to another identity number", () => {
    expect(one({ ...same, identityNumber: `11010519800101002${identityCheckDigit("11010519800101002")}` }).reasons).toContain("staffNumber staff-number-of-other-person");
    expect(one({ ...same, staffNumber: "T2" }).reasons).toEqual(["staffNumber staff-number-differs"]);
  });
  it("is a conflict when the staff number is an earlier one of the same person", () => {
    expect(one({ ...same, staffNumber: "T0", identityNumber: null }).reasons).toEqual(["staffNumber staff-number-differs"]);
  });
  it("is a conflict when two rows of the file are about the same", () => {
    const decided = decide([same, { staffNumber: "T1", name: "王芳", campus: "1", identityNumber: null }]);
    expect(decided.map(({ decision }) => decision.outcome)).toEqual(["conflict", "conflict"]);
    expect(decided[0]?.decision.problems).toEqual([{ field: "staffNumber", reason: { kind: "duplicate-in-file", rowNumbers: [3] } }]);
  });
});

describe("a new teacher", () => {
  it("is employed by whoever held the campus on the day of arrival, from that day on", () => {
    const decided = one({ staffNumber: "T2", name: "李雷", campus: "2113000002", yearsAtSchool: 10, leftOn: "2027-02-01", classHead: "是", degree: "硕士" });
    expect(decided.outcome).toBe("new");
    expect(decided.plan).toMatchObject({
      personId: null,
      newEmployment: { entityId: "old", staffNumber: "T2", kind: "established", startsOn: "2016-09-01", endsOn: "2027-02-01" },
      newAssignment: { campusId: "west", startsOn: "2016-09-01", endsOn: "2027-02-01" },
      qualification: { fields: { subject: null, degree: "master" }, replaces: null, startsOn: "2026-09-01" },
      classHead: { kind: "open", campusId: "west", startsOn: "2026-09-01", endsOn: "2027-02-01" },
    });
  });
  it("arrives on the file's day when the file does not say when", () => {
    expect(one({ staffNumber: "T2", name: "李雷", campus: "1" }).plan?.newAssignment?.startsOn).toBe("2026-09-01");
  });
  it("gets sex and day of birth from the identity number", () => {
    expect(one({ staffNumber: "T2", name: "李雷", campus: "1", identityNumber: identity }, []).plan?.person).toMatchObject({ sex: "female", bornOn: "1949-12-31" });
  });
  it("is refused for an unknown school, or with everything that contradicts itself", () => {
    expect(one({ staffNumber: "T2", name: "李雷", campus: "77" }).reasons).toEqual(["campus campus-unknown"]);
    const row = { staffNumber: "T2", name: "李雷", campus: "1", identityNumber: identity, sex: "男", arrivedOn: "2020-09-01", yearsAtSchool: 3, leftOn: "2019-09-01" };
    expect(one(row, []).reasons).toEqual(["sex contradicts-identity-number", "yearsAtSchool contradicts-field", "leftOn left-before-arrival"]);
  });
});

describe("a teacher who is known", () => {
  it("does not change when the file says the same, or less", () => {
    expect(one({ ...same, degree: "本科", title: "", yearsAtSchool: 11 })).toMatchObject({ outcome: "unchanged", plan: null });
  });
  it("keeps the old qualification until the day, and has the new one from then on", () => {
    const { outcome, changes, plan } = one({ ...same, degree: "硕士" });
    expect({ outcome, changes }).toEqual({ outcome: "changed", changes: [{ field: "degree", before: "bachelor", after: "master" }] });
    expect(plan).toMatchObject({
      person: null, newEmployment: null, changedEmployment: null, newAssignment: null, endedAssignment: null,
      qualification: { fields: { subject: "chinese", degree: "master", title: "first", backboneLevel: "none" }, replaces: "2024-09-01", startsOn: "2026-09-01", endsOn: null },
    });
  });
  it("does not move to another campus by a file", () => {
    expect(one({ ...same, campus: "2" }).reasons).toEqual(["campus campus-differs"]);
  });
  it("keeps the recorded arrival, and the recorded day of leaving", () => {
    expect(one({ ...same, arrivedOn: "2016-09-01" }).reasons).toEqual(["arrivedOn arrival-differs"]);
    expect(one({ ...same, yearsAtSchool: 12 }).reasons).toEqual(["yearsAtSchool arrival-differs"]);
    const leaving = { ...known, employment: { id: "e1", staffNumber: "T1", kind: "established" as const, endsOn: civilDate("2027-01-01") } };
    expect(one({ ...same, leftOn: "2027-03-01" }, [leaving]).reasons).toEqual(["leftOn left-on-differs"]);
    expect(one(same, [leaving]).outcome).toBe("unchanged");
  });
  it("is ended, with the duty of class head, on the day of leaving", () => {
    const { plan } = one({ ...same, leftOn: "2027-01-01" }, [{ ...known, classHeadSince: civilDate("2025-09-01") }]);
    expect(plan).toMatchObject({
      changedEmployment: { id: "e1", kind: "established", endsOn: "2027-01-01" },
      endedAssignment: { id: "a1", endsOn: "2027-01-01" },
      classHead: { kind: "close", startsOn: "2025-09-01", endsOn: "2027-01-01" },
    });
  });
  it("is a conflict after leaving, or when something later is already recorded", () => {
    const left = { ...known, employment: { id: "e1", staffNumber: "T1", kind: "established" as const, endsOn: civilDate("2026-01-01") } };
    expect(one(same, [left]).reasons).toEqual(["null employment-ended"]);
    expect(one({ ...same, degree: "硕士" }, [{ ...known, laterQualificationStartsOn: civilDate("2027-09-01") }]).reasons).toEqual(["null later-record"]);
  });
  it("becomes a teacher when known only as a person", () => {
    const official = { ...known, staffNumbers: [], employment: null, assignment: null, qualification: null };
    expect(one(same, [official])).toMatchObject({ outcome: "changed", plan: { personId: "p1", newEmployment: { staffNumber: "T1" }, newAssignment: { campusId: "east" } } });
  });
});
