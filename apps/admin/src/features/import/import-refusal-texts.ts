import type { AnyRefusal } from "@qitong/domain";
import { fileLimits, importFields, type ImportKind, type ImportRefusal } from "@qitong/domain/import";
import { defineRefusalTexts, formatNumber, type Language } from "@qitong/ui";
import { fieldName } from "./import-words";

/** A mapping's refusal names a field by its key, which is the same word in whatever kind has it. */
function nameOf(language: Language, key: string): string {
  const kind = (Object.keys(importFields) as ImportKind[]).find((candidate) => Object.hasOwn(importFields[candidate], key));
  return kind ? fieldName(language, kind, key) : key;
}

const megabyte = 1_000_000;

export const importRefusalTexts = defineRefusalTexts<ImportRefusal>({
  zh: {
    "file-too-large": ({ most }) => `文件超过 ${formatNumber("zh", most / megabyte)} MB`,
    "file-kind-unknown": () => "不是 .xlsx 或 .csv 文件",
    "file-old-format": () => "这是旧版 .xls 文件，请在 Excel 中另存为 .xlsx",
    "file-encrypted": () => "文件设有密码，请取消密码后再导入",
    "file-damaged": () => "文件已损坏，无法打开",
    "file-unpacks-too-large": () => `文件解压后超过 ${formatNumber("zh", fileLimits.unpackedBytes / megabyte)} MB，未予打开`,
    "file-too-many-rows": ({ most }) => `超过 ${formatNumber("zh", most)} 行，请分几个文件导入`,
    "file-empty": () => "文件里没有带表头的表格",
    "sheet-absent": ({ sheet }) => `文件里没有名为“${sheet}”的工作表`,
    "handover-closed": () => "移交已办结或合并已撤回，不再导入",
    "field-unmapped": ({ field }) => `必填字段“${nameOf("zh", field)}”还没有对应的列`,
    "field-unknown": ({ field }) => `没有名为“${field}”的字段`,
    "constant-empty": ({ field }) => `“${nameOf("zh", field)}”统一填写的内容为空`,
    "column-absent": ({ field }) => `“${nameOf("zh", field)}”对应的列不在文件中`,
    "translation-unknown": ({ field, word }) => `“${nameOf("zh", field)}”中“${word}”的含义不存在`,
    "preview-outdated": () => "核对之后数据已被他人更新，请重新核对",
    "rejected-rows-not-skipped": ({ conflict, error }) => `有 ${conflict} 行冲突、${error} 行错误；请修改，或勾选不导入这些行`,
    "nothing-to-import": () => "没有需要导入的行",
  },
  en: {
    "file-too-large": ({ most }) => `The file is larger than ${formatNumber("en", most / megabyte)} MB`,
    "file-kind-unknown": () => "Neither an .xlsx nor a .csv file",
    "file-old-format": () => "An old .xls file; save it as .xlsx in Excel",
    "file-encrypted": () => "The file has a password; take it off first",
    "file-damaged": () => "The file is damaged and cannot be opened",
    "file-unpacks-too-large": () => `Unpacked, the file is larger than ${formatNumber("en", fileLimits.unpackedBytes / megabyte)} MB; it was not opened`,
    "file-too-many-rows": ({ most }) => `More than ${formatNumber("en", most)} rows; import it in several files`,
    "file-empty": () => "There is no table with a header in the file",
    "sheet-absent": ({ sheet }) => `The file has no sheet “${sheet}”`,
    "handover-closed": () => "The handover is closed, or the merger was withdrawn; nothing more is imported",
    "field-unmapped": ({ field }) => `No column for the required field “${nameOf("en", field)}”`,
    "field-unknown": ({ field }) => `There is no field “${field}”`,
    "constant-empty": ({ field }) => `The text for all rows of “${nameOf("en", field)}” is empty`,
    "column-absent": ({ field }) => `The column for “${nameOf("en", field)}” is not in the file`,
    "translation-unknown": ({ field, word }) => `“${word}” of “${nameOf("en", field)}” has a meaning that does not exist`,
    "preview-outdated": () => "Someone changed the data after the check; check again",
    "rejected-rows-not-skipped": ({ conflict, error }) => `${conflict} rows in conflict, ${error} with errors; mend them, or tick to leave them out`,
    "nothing-to-import": () => "No row to import",
  },
});

export function isImportRefusal(refusal: AnyRefusal): refusal is ImportRefusal {
  return importRefusalTexts.kinds.includes(refusal.kind);
}
