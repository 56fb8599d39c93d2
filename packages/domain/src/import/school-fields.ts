/** What a file of schools can say. One row is one campus; a new one comes with a legal entity of its own. */
import type { CampusStage } from "../legal-entity/campus-stage";
import { field, type RowOf } from "./field";
import { parseCode, parseDate, parseName, parseNumber, parseText, parseUpperCode, parseWord } from "./parse";

export const campusStageWords = {
  primary: { zh: "小学", en: "Primary" },
  junior: { zh: "初中", en: "Junior" },
  "nine-year": { zh: "九年一贯制", en: "Nine-year" },
} as const satisfies Record<CampusStage, { zh: string; en: string }>;

export const schoolFields = {
  localNumber: field("学校编号", "School number", ["编号", "序号代码", "校区编号", "学校代码", "school id", "school_id", "id"], parseCode(40), {
    isRequired: true,
  }),
  name: field("学校名称", "School name", ["学校", "校名", "名称", "校区名称", "school", "name"], parseName(100), { isRequired: true }),
  stage: field("学段", "Stage", ["办学类型", "学校类别", "学校类型", "类别", "stage", "type"],
    parseWord(campusStageWords, { junior: ["初级中学", "中学"], "nine-year": ["九年一贯", "九年制", "一贯制"] }),
    { words: campusStageWords, whenAbsent: { zh: "新学校必须给出", en: "A new school needs it" } }),
  creditCode: field("统一社会信用代码", "Unified social credit code", ["信用代码", "社会信用代码", "credit code"], parseUpperCode(40)),
  schoolCode: field("学校标识码", "School identification code", ["标识码", "学校标识代码", "school code"], parseCode(40)),
  address: field("地址", "Address", ["学校地址", "详细地址", "校址", "address"], parseText(200)),
  street: field("街道代码", "Street code", ["街道", "所属街道", "街道办事处代码", "street"], parseCode(12)),
  longitude: field("经度", "Longitude", ["lng", "lon", "longitude", "经度(e)"], parseNumber({ least: -180, most: 180 })),
  latitude: field("纬度", "Latitude", ["lat", "latitude", "纬度(n)"], parseNumber({ least: -90, most: 90 })),
  zone: field("学区", "School zone", ["所属学区", "学区名称", "zone"], parseName(100)),
  openedOn: field("建校日期", "Opened on", ["建校时间", "成立日期", "办学日期", "opened"], parseDate, {
    whenAbsent: { zh: "只用于新学校；未给出的按生效日起记录", en: "For new schools only; else recorded from the day from which the file holds" },
  }),
  // The first day on which it is no school any more.
  closedOn: field("停办日期", "Closed on", ["停办时间", "撤并日期", "closed"], parseDate),
} as const;
export type SchoolRow = RowOf<typeof schoolFields>;
