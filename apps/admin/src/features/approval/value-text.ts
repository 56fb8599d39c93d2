/** A value of a form in words. */
import { findCivilDate, type CivilDate } from "@qitong/domain";
import { measureOf, valueAt, wordsIn, type FormField, type FormValues } from "@qitong/domain/management/approval";
import { formatDate, formatNumber, type Language } from "@qitong/ui";
import { requestTexts } from "./approval-texts";

/** Undefined where nothing is filled in. */
export function valueText(language: Language, field: FormField, values: FormValues, names: Readonly<Record<string, string>>): string | undefined {
  const value = valueAt(values, field.id);
  if (value === undefined) return undefined;
  const words = requestTexts[language];
  const date = (text: string) => (findCivilDate(text) ? formatDate(language, text as CivilDate) : text);
  if (typeof value === "number") {
    const figure = formatNumber(language, value, value % 1 === 0 ? 0 : 2);
    const unit = field.kind === "money" ? words.yuan : field.kind === "number" && field.unit ? wordsIn(language, field.unit) : "";
    return `${figure} ${unit}`.trim();
  }
  if (typeof value === "string") {
    if (field.kind === "choice") {
      const option = field.options.find(({ id }) => id === value);
      return option ? wordsIn(language, option.label) : value;
    }
    if (field.kind === "campus" || field.kind === "person") return names[value] ?? "—";
    return field.kind === "date" ? date(value) : value;
  }
  const half = (which: "am" | "pm") => words[which];
  const [from, to] = "fromHalf" in value ? [`${date(value.from)}${language === "zh" ? "" : " "}${half(value.fromHalf)}`, `${date(value.to)}${language === "zh" ? "" : " "}${half(value.toHalf)}`] : [date(value.from), date(value.to)];
  const days = measureOf(field, value) ?? 0;
  const count = field.kind === "half-days" && field.counts === "working" ? words.workingDays(days) : words.days(days);
  return language === "zh" ? `${from}至${to}，${count}` : `${from} to ${to}, ${count}`;
}
