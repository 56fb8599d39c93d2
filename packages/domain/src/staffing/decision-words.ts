/** What gets worse, in words: the same on the screen, on paper and in the workbook. */
import type { CampusId, PersonId } from "../identifier";
import { indicators } from "../quality";
import type { Worsening } from "./decision-worsening";
import { subjectName } from "./vocabulary";

export interface DecisionNames {
  readonly campus: (id: CampusId) => string;
  readonly person: (id: PersonId) => string;
}

type Language = "zh" | "en";

const number = (value: number): string => String(Math.round(value * 100) / 100);

const stageNames = { primary: { zh: "小学", en: "primary" }, junior: { zh: "初中", en: "junior" } } as const;

const sentences = {
  zh: (one: Worsening, names: DecisionNames): string => {
    const at = names.campus(one.campusId);
    switch (one.kind) {
      case "school-fails": return `${at}（${stageNames[one.stage].zh}）由达标变为不达标（七项中至少六项达标，余项不低于 85%）`;
      case "indicator-lost": return `${at}“${indicators[one.indicator].name.zh}”由 ${number(one.before)} 降至 ${number(one.after)}，低于 ${one.threshold}`;
      case "below-cover": return `${at}${subjectName("zh", one.subject)}教师减至 ${one.after} 人，应不少于 ${one.required} 人`;
      case "lessons-uncovered": {
        const burden = one.load === null ? "无本学科教师" : `若由现有 ${one.teachers} 人分担，人均 ${number(one.load)} 节`;
        return `${at}${subjectName("zh", one.subject)}每周无人承担 ${number(one.after)} 节（原 ${number(one.before)} 节）；${burden}`;
      }
      case "head-lost": return `${at}${one.className ?? `${names.person(one.personId)}所带班级`}失去班主任${one.className === null ? "" : `（${names.person(one.personId)}）`}`;
    }
  },
  en: (one: Worsening, names: DecisionNames): string => {
    const at = names.campus(one.campusId);
    switch (one.kind) {
      case "school-fails": return `${at} (${stageNames[one.stage].en}) no longer passes: six of seven met and the other at 85% at least`;
      case "indicator-lost": return `${at}: “${indicators[one.indicator].name.en}” falls from ${number(one.before)} to ${number(one.after)}, below ${one.threshold}`;
      case "below-cover": return `${at}: ${subjectName("en", one.subject)} down to ${one.after} teachers; at least ${one.required} are needed`;
      case "lessons-uncovered": {
        const burden = one.load === null ? "no teacher of the subject is left" : `${number(one.load)} each if the ${one.teachers} who are there gave them`;
        return `${at}: ${number(one.after)} lessons of ${subjectName("en", one.subject)} a week without a teacher (${number(one.before)} before); ${burden}`;
      }
      case "head-lost": return `${at}: ${one.className ?? "the class"} of ${names.person(one.personId)} loses its head`;
    }
  },
} as const;

export function sayWorsening(language: Language, one: Worsening, names: DecisionNames): string {
  return sentences[language](one, names);
}
