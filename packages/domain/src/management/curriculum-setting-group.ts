/** The figures of the national curriculum plan that a district sets, because nobody here could read them in the document. */
import { CurriculumSettings, defaultCurriculumSettings, setAreas, setCourses } from "../curriculum/curriculum-settings";
import { learningAreas } from "../curriculum/learning-area";
import { planSourceFromMemory } from "../curriculum/plan-source";
import { subjects } from "../staffing/vocabulary";
import type { Label, NumberControl, SettingControl } from "./setting-control";
import { label, number, type SettingEntry, type SettingGroup } from "./setting-group";

const share = number({ min: 0, max: 30, step: 0.5, unit: label("%", "%") });
const grade = number({ min: 1, max: 9, unit: label("年级", "grade") });

function parts<Key extends string>(keys: readonly Key[], words: (key: Key) => Label, control: NumberControl): SettingControl {
  return { kind: "group", parts: Object.fromEntries(keys.map((key) => [key, { label: words(key), control }])) };
}
const byArea = parts(setAreas, (area) => learningAreas[area], share);
const byCourse = parts(setCourses, (course) => ({ zh: subjects[course].zh, en: subjects[course].en }), grade);

const from = { group: "curriculum", source: planSourceFromMemory.document, certainty: planSourceFromMemory.certainty } as const;

const entries: Readonly<Record<keyof CurriculumSettings, SettingEntry>> = {
  curriculumShareLeast: {
    ...from,
    label: label("九年课时占比下限", "Share of nine years, least"),
    about: label("只对开设一至九年级的法人判定，不是每周的上限或下限", "Judged only where all nine grades are taught; no limit of a single week"),
    control: byArea,
  },
  curriculumShareMost: { ...from, label: label("九年课时占比上限", "Share of nine years, most"), control: byArea },
  curriculumCourseFrom: {
    ...from,
    label: label("起始年级", "First grade"),
    about: label("早于起始年级开设的，课程计划不能执行", "A plan with the course before its first grade cannot be put in force"),
    control: byCourse,
  },
  curriculumCourseUntil: { ...from, label: label("终止年级", "Last grade"), control: byCourse },
};

export const curriculumSettingGroup: SettingGroup<CurriculumSettings> = {
  headings: { curriculum: label("课程计划", "Curriculum plan") },
  schema: CurriculumSettings,
  defaults: defaultCurriculumSettings,
  entries,
};
