/** The words of a teacher's qualification, as the staff register stores them. Labels are read by screen and workbook alike. */
import { z } from "zod";
import type { Stage } from "../school-stage";

interface Label {
  readonly zh: string;
  readonly en: string;
}

const label = (zh: string, en: string): Label => ({ zh, en });

/** Lessons of compulsory schooling (义务教育课程方案 2022), and "generalist" for a teacher of a whole class (包班). */
export const subjectLabels = {
  chinese: label("语文", "Chinese"),
  mathematics: label("数学", "Mathematics"),
  english: label("英语", "English"),
  morality: label("道德与法治", "Morality and law"),
  science: label("科学", "Science"),
  physics: label("物理", "Physics"),
  chemistry: label("化学", "Chemistry"),
  biology: label("生物学", "Biology"),
  history: label("历史", "History"),
  geography: label("地理", "Geography"),
  pe: label("体育与健康", "PE and health"),
  music: label("音乐", "Music"),
  "fine-art": label("美术", "Fine art"),
  "information-technology": label("信息科技", "Information technology"),
  labour: label("劳动", "Labour"),
  "integrated-practice": label("综合实践活动", "Integrated practice"),
  psychology: label("心理健康", "Mental health"),
  generalist: label("全科", "Generalist"),
} as const satisfies Record<string, Label>;
export type Subject = keyof typeof subjectLabels;
export const subjects = Object.keys(subjectLabels) as readonly Subject[];
export const Subject = z.enum(subjects);

/** Subjects of indicator 3: full-time PE and arts (music, fine art) teachers, 教督〔2017〕6号. */
export const peAndArts: readonly string[] = ["pe", "music", "fine-art"] satisfies Subject[];

/** 学历, lowest first. */
export const degreeLabels = {
  secondary: label("中专及以下", "Secondary or below"),
  associate: label("大学专科", "Associate"),
  bachelor: label("大学本科", "Bachelor"),
  master: label("硕士研究生", "Master"),
  doctor: label("博士研究生", "Doctor"),
} as const satisfies Record<string, Label>;
export type Degree = keyof typeof degreeLabels;
export const degrees = Object.keys(degreeLabels) as readonly Degree[];
export const Degree = z.enum(degrees);

/** 职称, lowest first (人社部发〔2015〕79号). */
export const titleLabels = {
  none: label("未评定", "None"),
  third: label("三级教师", "Third grade"),
  second: label("二级教师", "Second grade"),
  first: label("一级教师", "First grade"),
  senior: label("高级教师", "Senior"),
  "full-senior": label("正高级教师", "Full senior"),
} as const satisfies Record<string, Label>;
export type Title = keyof typeof titleLabels;
export const titles = Object.keys(titleLabels) as readonly Title[];
export const Title = z.enum(titles);

/** 骨干教师 level, lowest first. */
export const backboneLabels = {
  none: label("非骨干", "Not backbone"),
  school: label("校级骨干", "School"),
  county: label("县级骨干", "County"),
  city: label("市级骨干", "City"),
  province: label("省级骨干", "Province"),
  national: label("国家级骨干", "National"),
} as const satisfies Record<string, Label>;
export type BackboneLevel = keyof typeof backboneLabels;
export const backboneLevels = Object.keys(backboneLabels) as readonly BackboneLevel[];
export const BackboneLevel = z.enum(backboneLevels);

/** Levels of indicator 2: backbone teachers of county level and above, 教督〔2017〕6号. */
export const officialBackboneLevels = backboneLevels.slice(backboneLevels.indexOf("county"));

/** Null when the source does not say. */
export function isOfficialBackbone(level: string | null): boolean | null {
  return level === null ? null : (officialBackboneLevels as readonly string[]).includes(level);
}

/** "Above the required degree": primary 专科 and above, junior 本科 and above (教督〔2017〕6号); a district may set it higher. */
export const leastDegreeAbove = { primary: "associate", junior: "bachelor" } as const satisfies Record<Stage, Degree>;

/** Whether a degree reaches `least`; null when the source does not say. */
export function reachesDegree(degree: string | null, least: Degree): boolean | null {
  const known = degrees.find((candidate) => candidate === degree);
  return known === undefined ? null : degrees.indexOf(known) >= degrees.indexOf(least);
}

export function isPeOrArts(subject: string | null): boolean | null {
  return subject === null ? null : peAndArts.includes(subject);
}
