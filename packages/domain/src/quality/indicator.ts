/** The seven resource indicators of 优质均衡, 教督〔2017〕6号, as data; the screen shows `source` and `certainty` beside every result. */
import type { Stage } from "../school-stage";

export const indicatorIds = ["degree", "backbone", "peArts", "rooms", "sports", "equipment", "multimedia"] as const;
export type IndicatorId = (typeof indicatorIds)[number];

/** S: read in a secondary copy of the document. M: from memory, so a setting with this value as its default. */
export type Certainty = "S" | "M";

export interface Indicator {
  readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly name: { readonly zh: string; readonly en: string };
  /** The figure is the resource for so many pupils. */
  readonly perPupils: 1 | 100;
  readonly unit: { readonly zh: string; readonly en: string };
  readonly threshold: Readonly<Record<Stage, number>>;
  /** Area and equipment of a nine-year school are shared by its stages; people and classrooms are counted in the stage they serve. */
  readonly sharedBetweenStages: boolean;
  readonly source: string;
  readonly certainty: Certainty;
}

const source = "教督〔2017〕6号";

export const indicators = {
  degree: {
    number: 1,
    name: { zh: "高于规定学历教师", en: "Teachers above the required degree" },
    perPupils: 100,
    unit: { zh: "人/百名学生", en: "per 100 pupils" },
    threshold: { primary: 4.2, junior: 5.3 },
    sharedBetweenStages: false,
    source,
    certainty: "S",
  },
  backbone: {
    number: 2,
    name: { zh: "县级以上骨干教师", en: "Backbone teachers of county level and above" },
    perPupils: 100,
    unit: { zh: "人/百名学生", en: "per 100 pupils" },
    threshold: { primary: 1, junior: 1 },
    sharedBetweenStages: false,
    source,
    certainty: "S",
  },
  peArts: {
    number: 3,
    name: { zh: "体育、艺术(美术、音乐)专任教师", en: "Full-time PE and arts teachers" },
    perPupils: 100,
    unit: { zh: "人/百名学生", en: "per 100 pupils" },
    threshold: { primary: 0.9, junior: 0.9 },
    sharedBetweenStages: false,
    source,
    certainty: "S",
  },
  rooms: {
    number: 4,
    name: { zh: "生均教学及辅助用房面积", en: "Teaching and auxiliary rooms" },
    perPupils: 1,
    unit: { zh: "平方米/生", en: "m² per pupil" },
    threshold: { primary: 4.5, junior: 5.8 },
    sharedBetweenStages: true,
    source,
    certainty: "S",
  },
  sports: {
    number: 5,
    name: { zh: "生均体育运动场馆面积", en: "Sports grounds and halls" },
    perPupils: 1,
    unit: { zh: "平方米/生", en: "m² per pupil" },
    threshold: { primary: 7.5, junior: 10.2 },
    sharedBetweenStages: true,
    source,
    certainty: "S",
  },
  equipment: {
    number: 6,
    name: { zh: "生均教学仪器设备值", en: "Teaching equipment, book value" },
    perPupils: 1,
    unit: { zh: "元/生", en: "yuan per pupil" },
    threshold: { primary: 2000, junior: 2500 },
    sharedBetweenStages: true,
    source,
    certainty: "S",
  },
  multimedia: {
    number: 7,
    name: { zh: "网络多媒体教室", en: "Networked multimedia classrooms" },
    perPupils: 100,
    unit: { zh: "间/百名学生", en: "per 100 pupils" },
    threshold: { primary: 2.3, junior: 2.4 },
    sharedBetweenStages: false,
    source,
    certainty: "S",
  },
} as const satisfies Record<IndicatorId, Indicator>;

/** The coefficient of variation between schools may not exceed this, for each indicator. */
export const variationLimit = {
  limit: { primary: 0.5, junior: 0.45 },
  source,
  certainty: "S",
} as const satisfies { limit: Record<Stage, number>; source: string; certainty: Certainty };

/** A school passes with at least six of seven met and the remaining one at 85 % of its threshold. */
export const schoolPassRule = { leastMet: 6, leastShareOfRemaining: 0.85, source, certainty: "S" } as const;

/** 一贯制: shared area and equipment are split by pupils weighted primary : junior = 1 : 1.1. */
export const stageWeight = { primary: 1, junior: 1.1, source, certainty: "S" } as const;
