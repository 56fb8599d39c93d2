/**
 * What a campus reports for a school year (table campus_figure), one number a measure. Teachers are not among them:
 * they are counted from the staff register as of a day.
 */
import { z } from "zod";

interface MeasureEntry {
  readonly name: { readonly zh: string; readonly en: string };
  readonly unit: { readonly zh: string; readonly en: string };
  /** Reported by nine-year schools only: the part of the whole that belongs to the junior stage. */
  readonly ofNineYear: boolean;
  readonly isWhole: boolean;
}

const people = { zh: "人", en: "pupils" } as const;
const classes = { zh: "个", en: "classes" } as const;
const squareMetres = { zh: "平方米", en: "m²" } as const;
const yuan = { zh: "元", en: "yuan" } as const;
const rooms = { zh: "间", en: "rooms" } as const;

export const campusMeasures = {
  pupils: { name: { zh: "在校学生数", en: "Pupils" }, unit: people, ofNineYear: false, isWhole: true },
  classes: { name: { zh: "班级数", en: "Classes" }, unit: classes, ofNineYear: false, isWhole: true },
  rooms: {
    name: { zh: "教学及辅助用房面积", en: "Teaching and auxiliary rooms" },
    unit: squareMetres,
    ofNineYear: false,
    isWhole: false,
  },
  sports: {
    name: { zh: "体育运动场馆面积", en: "Sports grounds and halls" },
    unit: squareMetres,
    ofNineYear: false,
    isWhole: false,
  },
  equipment: {
    name: { zh: "教学仪器设备值", en: "Teaching equipment, book value" },
    unit: yuan,
    ofNineYear: false,
    isWhole: false,
  },
  multimedia: {
    name: { zh: "网络多媒体教室数", en: "Networked multimedia classrooms" },
    unit: rooms,
    ofNineYear: false,
    isWhole: true,
  },
  "pupils-junior": {
    name: { zh: "其中初中学生数", en: "Of the pupils: junior stage" },
    unit: people,
    ofNineYear: true,
    isWhole: true,
  },
  "multimedia-junior": {
    name: { zh: "其中初中网络多媒体教室数", en: "Of the multimedia classrooms: junior stage" },
    unit: rooms,
    ofNineYear: true,
    isWhole: true,
  },
} as const satisfies Record<string, MeasureEntry>;

export type CampusMeasure = keyof typeof campusMeasures;
export const campusMeasureKeys = Object.keys(campusMeasures) as CampusMeasure[];
export const CampusMeasure = z.enum(campusMeasureKeys);
