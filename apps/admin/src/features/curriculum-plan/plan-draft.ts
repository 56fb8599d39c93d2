/** A plan while it is edited: typed like a sheet, cell by cell or as a block that was copied from one. */
import type { CampusId } from "@qitong/domain";
import {
  courseGrades, gradesFrom, nationalCodes, nextOwnCode,
  type CampusVariant, type CourseCode, type CurriculumSettings, type Grade, type OwnKind, type PlanContent, type PlanCourse,
} from "@qitong/domain/curriculum";

/** The most of one course in a week: more is a slip of the finger. */
const mostHalfPeriods = 40;

/** "1.5", "1½", "２" and an empty cell; undefined for what is no number of half periods. */
export function parsePeriods(typed: string): number | undefined {
  const text = typed.normalize("NFKC").replaceAll(/\s/g, "").replace("1⁄2", ".5").replace(/节$/, "");
  if (text === "" || text === "-" || text === "—") return 0;
  if (!/^\d*\.?\d+$|^\d+\.$/.test(text)) return undefined;
  const halfPeriods = Number(text) * 2;
  return Number.isInteger(halfPeriods) && halfPeriods <= mostHalfPeriods ? halfPeriods : undefined;
}

/** The rows of the grid: each national course that may be taught in these grades or is, then the school's own. */
export function rowsOf({ courses }: PlanContent, taught: readonly Grade[], settings: CurriculumSettings): PlanCourse[] {
  const has = (code: CourseCode) => courses.some((course) => course.code === code);
  const national = nationalCodes.filter((code) => has(code) || gradesFrom(courseGrades(code, settings)).some((grade) => taught.includes(grade)));
  return [...national.map((code): PlanCourse => ({ kind: "national", code })), ...courses.filter(({ kind }) => kind !== "national")];
}

export function putCell(content: PlanContent, course: PlanCourse, grade: Grade, halfPeriods: number): PlanContent {
  const others = content.cells.filter((cell) => cell.code !== course.code || cell.grade !== grade);
  const courses = content.courses.some(({ code }) => code === course.code) ? content.courses : [...content.courses, course];
  return { ...content, courses, cells: halfPeriods === 0 ? others : [...others, { code: course.code, grade, halfPeriods }] };
}

export interface PastedBlock {
  readonly content: PlanContent;
  readonly filled: number;
  /** Cells of the block that are no periods, as they were. */
  readonly wrong: readonly string[];
}

/** A block of a sheet, from a cell to the right and down; what goes beyond the grid is left out. */
export function pasteBlock(content: PlanContent, text: string, rows: readonly PlanCourse[], columns: readonly Grade[], at: { readonly row: number; readonly column: number }): PastedBlock {
  const wrong: string[] = [];
  let filled = 0;
  let next = content;
  for (const [down, line] of text.replaceAll("\r", "").replace(/\n$/, "").split("\n").entries()) {
    for (const [right, typed] of line.split("\t").entries()) {
      const [course, grade] = [rows[at.row + down], columns[at.column + right]];
      if (!course || grade === undefined) continue;
      const halfPeriods = parsePeriods(typed);
      if (halfPeriods === undefined) wrong.push(typed);
      else {
        next = putCell(next, course, grade, halfPeriods);
        filled += 1;
      }
    }
  }
  return { content: next, filled, wrong };
}

export function addCourse(content: PlanContent, kind: OwnKind): PlanContent {
  return { ...content, courses: [...content.courses, { kind, code: nextOwnCode(kind, content.courses), name: "", subject: "local" }] };
}

export function changeCourse(content: PlanContent, code: CourseCode, change: Partial<Pick<Extract<PlanCourse, { kind: OwnKind }>, "name" | "subject">>): PlanContent {
  return { ...content, courses: content.courses.map((course) => (course.code === code && course.kind !== "national" ? { ...course, ...change } : course)) };
}

/** With its periods, and with what campuses do otherwise in it. */
export function removeCourse(content: PlanContent, code: CourseCode): PlanContent {
  const isOther = (one: { readonly code: CourseCode }) => one.code !== code;
  return { ...content, courses: content.courses.filter(isOther), cells: content.cells.filter(isOther), variants: content.variants.filter(isOther) };
}

const isSameCell = (one: CampusVariant, other: Pick<CampusVariant, "campusId" | "code" | "grade">) =>
  one.campusId === other.campusId && one.code === other.code && one.grade === other.grade;

export function putVariant(content: PlanContent, variant: CampusVariant, course: PlanCourse): PlanContent {
  const courses = content.courses.some(({ code }) => code === course.code) ? content.courses : [...content.courses, course];
  return { ...content, courses, variants: [...content.variants.filter((one) => !isSameCell(one, variant)), variant] };
}

export function removeVariant(content: PlanContent, variant: { readonly campusId: CampusId; readonly code: CourseCode; readonly grade: Grade }): PlanContent {
  return { ...content, variants: content.variants.filter((one) => !isSameCell(one, variant)) };
}

/** As it is kept: without national rows in which nothing stands, in an order that does not depend on the order of typing. */
export function tidied(content: PlanContent): PlanContent {
  const isUsed = (code: CourseCode) => content.cells.some((cell) => cell.code === code) || content.variants.some((variant) => variant.code === code);
  const national = nationalCodes.filter((code) => content.courses.some((course) => course.code === code) && isUsed(code));
  const order = new Map<string, number>([...national, ...content.courses.filter(({ kind }) => kind !== "national").map(({ code }) => code)].map((code, index) => [code, index]));
  const place = ({ code, grade }: { readonly code: CourseCode; readonly grade: Grade }) => (order.get(code) ?? 0) * 10 + grade;
  return {
    ...content,
    courses: [...national.map((code): PlanCourse => ({ kind: "national", code })), ...content.courses.filter(({ kind }) => kind !== "national")],
    cells: content.cells.toSorted((a, b) => place(a) - place(b)),
    variants: content.variants.toSorted((a, b) => a.campusId.localeCompare(b.campusId) || place(a) - place(b)),
  };
}

export const isSame = (one: PlanContent, other: PlanContent): boolean => JSON.stringify(tidied(one)) === JSON.stringify(tidied(other));
