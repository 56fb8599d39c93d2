/** The words of a teacher's file: subjects, degrees, titles, backbone levels. Stored as keys, shown in two languages. */
import { z } from "zod";
import type { Stage } from "../school-stage";
import type { Sex } from "./retirement";

export interface Words {
  readonly zh: string;
  readonly en: string;
}

interface SubjectEntry extends Words {
  /** Counts for indicator 3 of 教督〔2017〕6号: 体育、艺术(美术、音乐)专任教师. */
  readonly peOrArts: boolean;
}

const plain = (zh: string, en: string): SubjectEntry => ({ zh, en, peOrArts: false });
const peOrArts = (zh: string, en: string): SubjectEntry => ({ zh, en, peOrArts: true });

/** 义务教育课程方案(2022) subjects, with those that primary staff lists still name apart. */
export const subjects = {
  chinese: plain("语文", "Chinese"),
  mathematics: plain("数学", "Mathematics"),
  english: plain("英语", "English"),
  morality: plain("道德与法治", "Morality and law"),
  science: plain("科学", "Science"),
  physics: plain("物理", "Physics"),
  chemistry: plain("化学", "Chemistry"),
  biology: plain("生物", "Biology"),
  history: plain("历史", "History"),
  geography: plain("地理", "Geography"),
  pe: peOrArts("体育", "Physical education"),
  music: peOrArts("音乐", "Music"),
  "fine-art": peOrArts("美术", "Fine art"),
  arts: peOrArts("艺术", "Arts"),
  information: plain("信息科技", "Information technology"),
  labour: plain("劳动", "Labour"),
  practice: plain("综合实践", "Integrated practice"),
  "mental-health": plain("心理健康", "Mental health"),
  calligraphy: plain("书法", "Calligraphy"),
  local: plain("地方与校本课程", "Local and school courses"),
  generalist: plain("全科", "All subjects (class teacher)"),
} as const satisfies Record<string, SubjectEntry>;
export type Subject = keyof typeof subjects;
export const subjectKeys = Object.keys(subjects) as Subject[];
export const Subject = z.enum(subjectKeys);

/** From lowest to highest; the order is what "above the required degree" is judged by. */
export const degreeKeys = ["secondary", "associate", "bachelor", "master", "doctor"] as const;
export const Degree = z.enum(degreeKeys);
export type Degree = z.infer<typeof Degree>;
export const degrees = {
  secondary: { zh: "中专（高中）", en: "Secondary" },
  associate: { zh: "专科", en: "Associate" },
  bachelor: { zh: "本科", en: "Bachelor" },
  master: { zh: "硕士研究生", en: "Master" },
  doctor: { zh: "博士研究生", en: "Doctor" },
} as const satisfies Record<Degree, Words>;

/** 职称, from lowest to highest (official-rules §4, M). */
export const titleKeys = ["none", "third", "second", "first", "senior", "full-senior"] as const;
export const Title = z.enum(titleKeys);
export type Title = z.infer<typeof Title>;
export const titles = {
  none: { zh: "未定级", en: "None yet" },
  third: { zh: "三级教师", en: "Third grade" },
  second: { zh: "二级教师", en: "Second grade" },
  first: { zh: "一级教师", en: "First grade" },
  senior: { zh: "高级教师", en: "Senior" },
  "full-senior": { zh: "正高级教师", en: "Full senior" },
} as const satisfies Record<Title, Words>;

/** 骨干教师, from lowest to highest. */
export const backboneLevelKeys = ["none", "school", "county", "city", "province", "national"] as const;
export const BackboneLevel = z.enum(backboneLevelKeys);
export type BackboneLevel = z.infer<typeof BackboneLevel>;
export const backboneLevels = {
  none: { zh: "非骨干", en: "None" },
  school: { zh: "校级", en: "School" },
  county: { zh: "区县级", en: "County" },
  city: { zh: "市级", en: "City" },
  province: { zh: "省级", en: "Province" },
  national: { zh: "国家级", en: "National" },
} as const satisfies Record<BackboneLevel, Words>;

export const employmentKindKeys = ["established", "contract"] as const;
export const EmploymentKind = z.enum(employmentKindKeys);
export type EmploymentKind = z.infer<typeof EmploymentKind>;
export const employmentKinds = {
  established: { zh: "在编", en: "Established" },
  contract: { zh: "编外聘用", en: "Contract" },
} as const satisfies Record<EmploymentKind, Words>;

export const sexes = {
  female: { zh: "女", en: "Female" },
  male: { zh: "男", en: "Male" },
} as const satisfies Record<Sex, Words>;

/** The lowest degree that counts as 高于规定学历 in each stage: a setting of the district. */
export type AboveRequiredDegree = Readonly<Record<Stage, Degree>>;

/** 教督〔2017〕6号: primary 专科 and above, junior 本科 and above (S). */
export const defaultAboveRequiredDegree: AboveRequiredDegree = { primary: "associate", junior: "bachelor" };

/** Whether a degree counts as above the required one; null when it is not known. */
export function isAboveRequiredDegree(degree: Degree | null, stage: Stage, least: AboveRequiredDegree): boolean | null {
  return degree === null ? null : degreeKeys.indexOf(degree) >= degreeKeys.indexOf(least[stage]);
}

/** Degrees from `least` up, e.g. for a condition in SQL. */
export function degreesFrom(least: Degree): readonly Degree[] {
  return degreeKeys.slice(degreeKeys.indexOf(least));
}

/** 县级及以上骨干教师, indicator 2; null when it is not known. */
export function isCountyBackbone(level: BackboneLevel | null): boolean | null {
  return level === null ? null : backboneLevelKeys.indexOf(level) >= backboneLevelKeys.indexOf("county");
}

/** Indicator 3; null when the subject is not known. */
export function isPeOrArts(subject: Subject | null): boolean | null {
  return subject === null ? null : subjects[subject].peOrArts;
}

export const countyBackboneLevels = backboneLevelKeys.slice(backboneLevelKeys.indexOf("county"));
export const peOrArtsSubjects = subjectKeys.filter((key) => subjects[key].peOrArts);

/** A subject that the register does not name; it has no minimum at any campus. */
export const unknownSubject = "unknown";

/** A key that the list does not know (from an older import) stands as it is. */
export function subjectName(language: "zh" | "en", key: string): string {
  if (key === unknownSubject) return language === "zh" ? "未登记" : "Not recorded";
  const words: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = subjects;
  return words[key]?.[language] ?? key;
}

/** The register's Chinese word for a stored key; a key that its list does not know is shown as it stands. */
export function registerWord(words: Readonly<Record<string, Pick<Words, "zh">>>, key: string | null): string | null {
  return key === null ? null : (words[key]?.zh ?? key);
}
