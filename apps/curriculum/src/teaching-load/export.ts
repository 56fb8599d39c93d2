/** A teaching load as a workbook: class by class, teacher by teacher, and what nobody gives. */
import { subjectName } from "@qitong/domain/staffing";
import { cellKey, checkTeachingLoad, courseName, periodsOf, teacherLoads } from "@qitong/domain/curriculum";
import type { OutgoingFile } from "@qitong/service";
import { day, figure, rounded, text, workbookFile, type ExportLanguage, type WorkbookCell } from "@qitong/service/workbook";
import { loadWords } from "./export-words";
import type { LoadOfYear } from "./read";

export async function exportLoad(found: LoadOfYear, language: ExportLanguage): Promise<OutgoingFile> {
  const words = loadWords[language];
  const { classes, cells, teachers, content, campuses, entityName, schoolYear } = found;
  const names = new Map(teachers.map(({ personId, name }) => [personId, name]));
  const byKey = new Map(cells.map((cell) => [cellKey(cell.classId, cell.code), cell.parts]));
  const courses = content?.courses ?? [];
  const campusName = (id: string) => campuses.find(({ campusId }) => campusId === id)?.name ?? null;
  const className = new Map(classes.map(({ classId, name }) => [classId, name]));
  const nameOf = (code: string) => courseName(language, courses.find((course) => course.code === code) ?? { kind: "local", code, name: code, subject: "local" });
  const findings = content ? checkTeachingLoad(cells, { ...found, content }) : [];
  return workbookFile(`${words.fileName(entityName ?? "", schoolYear)}.xlsx`, {
    sheets: [
      {
        name: words.byClass,
        columns: [text(words.campus), text(words.grade), text(words.class), text(words.head), ...courses.map((course) => text(courseName(language, course)))],
        rows: classes.map(({ classId, campusId, grade, name, headId }): WorkbookCell[] => [
          campusName(campusId), String(grade), name, headId && (names.get(headId) ?? null),
          ...courses.map(({ code }) => (byKey.get(cellKey(classId, code)) ?? []).map(({ personId, halfPeriods }) => `${names.get(personId) ?? ""} ${periodsOf(halfPeriods)}`).join("、")),
        ]),
      },
      {
        name: words.byTeacher,
        columns: [text(words.teacher), text(words.subject), figure(words.lessons), figure(words.classHead), figure(words.least), figure(words.most)],
        rows: teacherLoads(cells, found).map(({ personId, lessons, classHead, norm }): WorkbookCell[] => {
          const subject = teachers.find((one) => one.personId === personId)?.subject;
          return [names.get(personId), subject ? subjectName(language, subject) : null, rounded(lessons, 1), rounded(classHead, 1), norm.least, norm.most];
        }),
      },
      {
        name: words.uncovered,
        columns: [text(words.class), text(words.course), figure(words.lessons), day(words.from), day(words.until), text(words.left)],
        rows: findings.flatMap((finding): WorkbookCell[][] =>
          finding.kind === "uncovered" ? [[className.get(finding.classId), nameOf(finding.code), finding.periods, finding.startsOn, finding.endsOn, finding.left && names.get(finding.left)]] : [],
        ),
      },
    ],
  });
}
