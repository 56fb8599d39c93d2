/** What a file of figures can say: for a campus, the measures of a school year (domain/quality). */
import { campusMeasureKeys, campusMeasures, type CampusMeasure } from "../quality/campus-figure";
import { field, type Field, type RowOf } from "./field";
import { parseCode, parseNumber, parseWhole } from "./parse";

const headers = {
  pupils: ["学生数", "在校生数", "在校生", "学生人数", "pupils", "enrolment", "enrollment"],
  classes: ["班数", "教学班数", "班级", "教学班", "classes"],
  rooms: ["教学辅助用房面积", "教学用房面积", "教学及辅助用房面积（平方米）", "教学及辅助用房", "rooms"],
  sports: ["体育场馆面积", "运动场馆面积", "体育运动场馆面积（平方米）", "sports"],
  equipment: ["仪器设备值", "教学设备值", "教学仪器设备值（元）", "equipment"],
  multimedia: ["多媒体教室数", "网络多媒体教室", "多媒体教室", "multimedia"],
  "pupils-junior": ["初中学生数", "初中在校生数", "初中学生"],
  "multimedia-junior": ["初中网络多媒体教室数", "初中多媒体教室数"],
} as const satisfies Record<CampusMeasure, readonly string[]>;

const range = { least: 0, most: 99_999_999_999 };

function measureField(measure: CampusMeasure): Field<number> {
  const { name, isWhole } = campusMeasures[measure];
  return field(name.zh, name.en, headers[measure], (isWhole ? parseWhole : parseNumber)(range));
}

const measureFields = Object.fromEntries(campusMeasureKeys.map((key) => [key, measureField(key)])) as Record<
  CampusMeasure,
  Field<number>
>;

export const figureFields = {
  campus: field("学校编号或标识码", "School number or code",
    ["学校编号", "编号", "学校标识码", "标识码", "学校代码", "校区编号", "school id", "school_id", "id"], parseCode(40), { isRequired: true }),
  ...measureFields,
} as const;
export type FigureRow = RowOf<typeof figureFields>;
