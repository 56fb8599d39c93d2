/** A setting's value in words, by the control that it is typed into. */
import type { GroupControl, SettingControl } from "@qitong/domain/management";
import { formatNumber, formatShare, type Language } from "@qitong/ui";
import { settingTexts } from "./setting-texts";

export function valueText(language: Language, control: SettingControl, value: unknown): string {
  const words = settingTexts[language];
  switch (control.kind) {
    case "number": {
      if (typeof value !== "number") return words.unlimited;
      const digits = Number.isInteger(value) ? 0 : 1;
      return `${formatNumber(language, value, digits)} ${control.unit[language]}`;
    }
    case "share":
      return formatShare(language, Number(value), 0);
    case "flag":
      return value === true ? words.yes : words.no;
    case "choice":
      return control.options[String(value)]?.[language] ?? String(value);
    case "group":
      if (Object.keys(control.parts).length > mostParts) return byValue(language, control, value);
      return Object.entries(control.parts)
        .map(([name, part]) => `${part.label[language]}${language === "zh" ? "：" : ": "}${valueText(language, part.control, partOf(value, name))}`)
        .join(language === "zh" ? "；" : "; ");
  }
}

/** Of many parts those of one value are named together. */
const mostParts = 6;

function byValue(language: Language, { parts }: GroupControl, value: unknown): string {
  const named = new Map<string, string[]>();
  for (const [name, part] of Object.entries(parts)) {
    const text = valueText(language, part.control, partOf(value, name));
    named.set(text, [...(named.get(text) ?? []), part.label[language]]);
  }
  const [colon, comma, end] = language === "zh" ? ["：", "、", "；"] : [": ", ", ", "; "];
  return [...named].map(([text, names]) => `${text}${colon}${names.join(comma)}`).join(end);
}

export function partOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
