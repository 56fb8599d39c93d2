/** How the columns of the STAR files become ours; what each assumes is said in packages/db/star/README.md and on screen. */
import { civilDate, type CivilDate } from "@qitong/domain";
import type { ImportKind, Mapping } from "@qitong/domain/import";

const column = (index: number, prefix = "") => ({ source: { kind: "column" as const, column: index, prefix }, translations: {} });
const constant = (text: string) => ({ source: { kind: "constant" as const, text }, translations: {} });

const firstYear = civilDate("2025-09-01");
const secondYear = civilDate("2026-09-01");

const schools: Mapping = {
  localNumber: column(0),
  name: column(0, "STAR school "),
  stage: constant("primary"),
  address: column(1, "Setting: "),
};

/** A school that took no part in grade 2 has neither pupils nor teachers any more, so no figure of that year may wait for it. */
const left: Mapping = { localNumber: column(0), name: column(0, "STAR school "), closedOn: constant(secondYear) };

const figures: Mapping = { campus: column(0), pupils: column(2) };

const teachers: Mapping = {
  staffNumber: column(0),
  name: column(0, "STAR teacher "),
  campus: column(1),
  degree: {
    ...column(3),
    translations: { "BS/BA": "bachelor", "MS/MA/MEd": "master", "Ed.S": "master", "Ed.D/Ph.D": "doctor" },
  },
  backboneLevel: {
    ...column(4),
    translations: { 1: "county", 2: "city", 3: "province", APPR: "none", PROB: "none", NOT: "none" },
  },
};

export interface StarFile {
  readonly fileName: string;
  readonly kind: ImportKind;
  readonly effectiveOn: CivilDate;
  readonly mapping: Mapping;
}

const gradeOne: readonly StarFile[] = [
  { fileName: "grade1-schools.csv", kind: "schools", effectiveOn: firstYear, mapping: schools },
  { fileName: "grade1-schools.csv", kind: "figures", effectiveOn: firstYear, mapping: figures },
  { fileName: "grade1-teachers.csv", kind: "teachers", effectiveOn: firstYear, mapping: { ...teachers, leftOn: constant(secondYear) } },
];

const gradeTwo: readonly StarFile[] = [
  { fileName: "grade2-left.csv", kind: "schools", effectiveOn: secondYear, mapping: left },
  { fileName: "grade2-schools.csv", kind: "schools", effectiveOn: secondYear, mapping: schools },
  { fileName: "grade2-schools.csv", kind: "figures", effectiveOn: secondYear, mapping: figures },
  { fileName: "grade2-teachers.csv", kind: "teachers", effectiveOn: secondYear, mapping: teachers },
];

/** Of each year in the order in which they are imported. */
export const starYears = [
  { grade: 1, schoolYear: 2025, files: gradeOne },
  { grade: 2, schoolYear: 2026, files: gradeTwo },
] as const;

export const starFiles: readonly StarFile[] = starYears.flatMap(({ files }) => files);
