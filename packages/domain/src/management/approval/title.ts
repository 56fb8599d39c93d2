/** What an approval is called in a list: its first telling values, as they would stand on the paper's first line. */
import type { Flow } from "./flow";
import { measureOf, valueAt, type FieldValue, type FormValues } from "./form-values";
import type { Form, FormField } from "./form-field";

const parts = 2;
const longest = 150;
const beginning = 40;

/** In Chinese: it is part of the request and not of the screen. */
export function titleOf({ form }: Flow, values: FormValues): string {
  const told = form.fields.flatMap((field) => tell(field, valueAt(values, field.id)) ?? []);
  return told.length > 0 ? cut(told.slice(0, parts).join("，"), longest) : firstWords(form, values);
}

const cut = (text: string, most: number): string => [...text].slice(0, most).join("");

/** A form that has long texts only is known by how the first of them begins. */
function firstWords(form: Form, values: FormValues): string {
  const text = form.fields.filter(({ kind }) => kind === "long-text").map(({ id }) => valueAt(values, id)).find((value) => typeof value === "string");
  return typeof text === "string" ? cut(text.trim().replaceAll(/\s+/g, " "), beginning) : "";
}

function tell(field: FormField, value: FieldValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (field.kind === "choice") return field.options.find(({ id }) => id === value)?.label.zh;
  if (field.kind === "text") return typeof value === "string" ? value.trim() || undefined : undefined;
  const measured = measureOf(field, value);
  if (measured === undefined) return undefined;
  if (field.kind === "money") return `${measured.toLocaleString("zh-CN")} 元`;
  if (field.kind === "number") return `${measured}${field.unit ? ` ${field.unit.zh}` : ""}`;
  if (typeof value !== "object") return undefined;
  const [, month, day] = value.from.split("-").map(Number);
  return `${month}月${day}日起 ${measured} 天`;
}
