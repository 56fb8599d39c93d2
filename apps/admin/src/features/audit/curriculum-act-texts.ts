/** The acts of 统一课程管理 in words. */
import type { CurriculumAct, WordsOf } from "./act-names";

export const curriculumActTexts: WordsOf<CurriculumAct> = {
  "curriculum.plan.open": { zh: "起草课程计划", en: "Opened a draft of a curriculum plan" },
  "curriculum.plan.keep": { zh: "保存课程计划", en: "Kept a curriculum plan" },
  "curriculum.plan.discard": { zh: "作废课程计划草稿", en: "Discarded a draft of a curriculum plan" },
  "curriculum.teachingLoad.keep": { zh: "保存任课安排", en: "Kept a teaching load" },
  "curriculum.plan.adopt": { zh: "课程计划执行", en: "Put a curriculum plan in force" },
};
