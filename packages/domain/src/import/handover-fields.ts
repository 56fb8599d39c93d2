/** What a list of things to be handed over can say: rooms, equipment, archives and funds in one form, or a file for each. */
import { handoverKinds, mostQuantity } from "../legal-entity/handover";
import { field, type RowOf } from "./field";
import { parseCode, parseMoney, parseText, parseWhole, parseWord } from "./parse";

const parseKind = parseWord(handoverKinds, {
  room: ["房屋", "场地", "房产", "校舍", "房间"],
  equipment: ["设备", "固定资产", "资产", "图书", "仪器"],
  archive: ["档案资料", "文书档案", "案卷"],
  fund: ["经费", "存款", "现金", "账户"],
});

export const handoverFields = {
  kind: field("类别", "Kind", ["移交类别", "资产类别", "类型", "kind", "type"], parseKind, { isRequired: true, words: handoverKinds }),
  number: field("编号", "Number", ["资产编号", "房间号", "案卷号", "账号", "序号", "number", "no"], parseCode(40), { isRequired: true }),
  name: field("名称", "Name", ["资产名称", "项目", "题名", "name", "item"], parseText(120), { isRequired: true }),
  quantity: field("数量", "Quantity", ["件数", "卷数", "账面数量", "quantity", "count"], parseWhole({ least: 0, most: mostQuantity }), {
    whenAbsent: { zh: "按 1 计", en: "taken as 1" },
  }),
  unit: field("单位", "Unit", ["计量单位", "unit"], parseText(20)),
  amount: field("金额（元）", "Amount in yuan", ["金额", "原值", "账面原值", "账面价值", "余额", "amount", "value"], parseMoney, {
    isMoney: true, whenAbsent: { zh: "按 0 元计", en: "taken as 0" },
  }),
  location: field("存放地点", "Place", ["地点", "位置", "存放位置", "location", "place"], parseText(120)),
  note: field("备注", "Note", ["说明", "note", "remarks"], parseText(300)),
} as const;
export type HandoverRow = RowOf<typeof handoverFields>;
