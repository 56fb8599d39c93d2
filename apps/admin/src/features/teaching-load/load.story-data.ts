/** A small school of two campuses with its teaching load, for stories. */
import { civilDate, type CampusId, type ClassId, type EntityId, type PersonId } from "@qitong/domain";
import { demandsOf, examplePlan, gradesOf, type LoadCell } from "@qitong/domain/curriculum";
import { defaultLoadSettings } from "@qitong/domain/staffing";
import type { LoadViewProps } from "./load-view";
import type { ShownClass, ShownTeacher } from "./load-rows";

const [north, south] = ["01J00000000000000000000001", "01J00000000000000000000002"] as CampusId[] as [CampusId, CampusId];
const person = (index: number) => `01J0000000000000000000010${index}` as PersonId;
const stay = (campusId: CampusId, endsOn: string | null = null) => ({ campusId, startsOn: civilDate("2020-09-01"), endsOn: endsOn === null ? null : civilDate(endsOn) });
const teacher = (index: number, name: string, subject: string | null, more: Partial<ShownTeacher> = {}): ShownTeacher => ({
  personId: person(index), name, subject, stage: "primary", isClassHead: false, stays: [stay(north)], visits: [], ...more,
});
const klass = (index: number, campusId: CampusId, headId: PersonId | null): ShownClass => ({ classId: `01J0000000000000000000020${index}` as ClassId, name: `2024级${index}班`, campusId, grade: 3, headId });

const teachers = [
  teacher(1, "王芳", "chinese", { isClassHead: true }), teacher(2, "李强", "mathematics"), teacher(3, "赵敏", "english"),
  teacher(4, "韩秀", "pe", { stays: [stay(north, "2027-03-01")] }), teacher(5, "周杰", "music", { stays: [stay(south)], visits: [{ campusId: north, startsOn: civilDate("2026-09-01"), endsOn: null, lessons: 2 }] }),
];
const classes = [klass(1, north, person(1)), klass(2, north, person(2)), klass(3, south, null)];
const content = examplePlan(gradesOf("primary"), { local: "河北省地方课程", school: "河北民间剪纸" });
const by: Readonly<Record<string, number>> = { chinese: 1, mathematics: 2, english: 3, pe: 4, music: 5, calligraphy: 1 };

export const partlyAssigned: readonly LoadCell[] = demandsOf(content, classes.slice(0, 1)).flatMap(({ class: { classId }, course: { code }, halfPeriods }): LoadCell[] => {
  const index = by[code];
  return index === undefined ? [] : [{ classId, code, parts: [{ personId: person(index), halfPeriods, startsOn: null, endsOn: null }] }];
});

export const exampleLoad: LoadViewProps["found"] = {
  entityId: "01J00000000000000000000009" as EntityId, entityName: "宁安路小学", schoolYear: 2026, today: civilDate("2026-11-24"), lastDay: civilDate("2027-08-31"),
  campuses: [{ campusId: north, name: "宁安路小学", stage: "primary" }, { campusId: south, name: "新华路校区", stage: "primary" }],
  classes, teachers, content, load: defaultLoadSettings, cells: partlyAssigned, lastYear: [], version: 2, keptAt: "2026-08-30T02:30:00.000Z", keptByName: "沈思颖", mayEdit: true,
};
/** A school whose one course is wholly in hands. */
export const wholeLoad: LoadViewProps["found"] = {
  ...exampleLoad, classes: classes.slice(0, 1), content: { ...content, courses: content.courses.filter(({ code }) => code === "chinese") }, campuses: exampleLoad.campuses.slice(0, 1),
};
