import type { CampusStage } from "@qitong/domain/staffing";
import type { Language } from "@qitong/ui";

export const stageWords = {
  primary: { zh: "小学", en: "Primary" },
  junior: { zh: "初中", en: "Junior" },
  "nine-year": { zh: "九年一贯", en: "Nine-year" },
} as const satisfies Record<CampusStage, Record<Language, string>>;
