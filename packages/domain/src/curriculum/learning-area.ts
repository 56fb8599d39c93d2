/** Learning areas (学习领域) of the national plan, in which its shares are told. */
export const learningAreas = {
  chinese: { zh: "语文", en: "Chinese" },
  mathematics: { zh: "数学", en: "Mathematics" },
  "foreign-language": { zh: "外语", en: "Foreign language" },
  morality: { zh: "道德与法治", en: "Morality and law" },
  "history-geography": { zh: "历史、地理", en: "History and geography" },
  science: { zh: "科学（含物理、化学、生物）", en: "Science (with physics, chemistry, biology)" },
  information: { zh: "信息科技", en: "Information technology" },
  pe: { zh: "体育与健康", en: "PE and health" },
  arts: { zh: "艺术", en: "Arts" },
  "practice-local": { zh: "劳动、综合实践、地方与校本", en: "Labour, practice, local and school courses" },
} as const;
export type LearningArea = keyof typeof learningAreas;
export const learningAreaKeys = Object.keys(learningAreas) as readonly LearningArea[];
