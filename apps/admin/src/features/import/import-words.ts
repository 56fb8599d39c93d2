/** Words for what the rules name: kinds of file, outcomes of rows, keys of a field. */
import { findField, type ImportKind, type RowOutcome, type Value } from "@qitong/domain/import";
import { yuanText } from "@qitong/domain/legal-entity";
import { defineTexts, type Language, type StatusTone, type Texts } from "@qitong/ui";

type KindWords = Readonly<Record<ImportKind, string>>;
export const kindTexts: Texts<KindWords> = defineTexts<KindWords>({
  zh: { schools: "学校", figures: "学年基础数据", teachers: "教职工", handover: "移交清册" },
  en: { schools: "Schools", figures: "Figures of a school year", teachers: "Staff", handover: "Handover ledger" },
});
export const kindAboutTexts: Texts<KindWords> = defineTexts<KindWords>({
  zh: {
    schools: "名称、代码、地址、学区；新学校连同法人一并登记",
    figures: "学生、班级、用房、场馆、设备、多媒体教室数",
    teachers: "编制、任教学校、学科、学历、职称、骨干级别",
    handover: "房屋场地、设备图书、档案、资金：每行一项，写明类别、编号、名称、数量与金额（元）",
  },
  en: {
    schools: "Names, codes, addresses, zones; a new school comes with its legal entity",
    figures: "Pupils, classes, rooms, sports grounds, equipment, classrooms",
    teachers: "Employment, school, subject, degree, title, backbone level",
    handover: "Rooms, equipment, archives, funds: one item a row, with kind, number, name, quantity and amount in yuan",
  },
});

type OutcomeWords = Readonly<Record<RowOutcome, string>>;
export const outcomeTexts: Texts<OutcomeWords> = defineTexts<OutcomeWords>({
  zh: { new: "新增", changed: "变更", unchanged: "无变化", conflict: "冲突", error: "错误" },
  en: { new: "New", changed: "Changed", unchanged: "Unchanged", conflict: "Conflict", error: "Error" },
});

export const outcomeTones = {
  new: "good",
  changed: "running",
  unchanged: "calm",
  conflict: "warn",
  error: "bad",
} as const satisfies Record<RowOutcome, StatusTone>;

/** The name of a field of a kind; a field that a later version no longer has keeps its key. */
export function fieldName(language: Language, kind: ImportKind, key: string): string {
  return findField(kind, key)?.name[language] ?? key;
}

const yesNo = { zh: { true: "是", false: "否" }, en: { true: "yes", false: "no" } } as const;

/** A value in words: a key of a vocabulary by its name, nothing known by a dash. */
export function valueText(language: Language, kind: ImportKind, key: string, value: Value | null): string {
  if (value === null) return "—";
  if (typeof value === "boolean") return yesNo[language][value ? "true" : "false"];
  const field = findField(kind, key);
  if (field?.isMoney && typeof value === "number") return yuanText(value);
  return field?.words?.[String(value)]?.[language] ?? String(value);
}
