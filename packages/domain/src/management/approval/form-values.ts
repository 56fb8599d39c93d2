/** What someone fills in, and every reason against it, at the field that it concerns. */
import { z } from "zod";
import { daysBetween, findCivilDate, type CivilDate } from "../../civil-date";
import type { CampusId, PersonId } from "../../identifier";
import { countHalfDays, type HalfDays } from "./half-days";
import type { Form, FormField } from "./form-field";
import type { Words } from "./words";

const Half = z.enum(["am", "pm"]);
const Range = z.object({ from: z.string().max(10), to: z.string().max(10) });
/** Texts are kept as they were typed; they are only ever shown as text. */
export const FieldValue = z.union([
  z.number(),
  z.string().max(2000),
  Range.extend({ fromHalf: Half, toHalf: Half }),
  Range,
]);
export type FieldValue = z.infer<typeof FieldValue>;
/** More than any form has fields. */
const mostValues = 60;
export const FormValues = z.record(z.string().max(30), FieldValue).refine((values) => Object.keys(values).length <= mostValues, { error: "too-many-values" });
export type FormValues = z.infer<typeof FormValues>;

/** What stands in a field; "constructor" is a field like any other and not what every object inherits. */
export function valueAt(values: FormValues, id: string): FieldValue | undefined {
  return Object.hasOwn(values, id) ? values[id] : undefined;
}

interface At {
  readonly field: string;
  readonly label: Words;
}
export type FormRefusal =
  | (At & { readonly kind: "value-missing" })
  | (At & { readonly kind: "value-not-of-kind"; readonly wanted: FormField["kind"] })
  | (At & { readonly kind: "text-too-long"; readonly most: number; readonly length: number })
  | (At & { readonly kind: "number-out-of-limits"; readonly min: number; readonly max: number })
  | (At & { readonly kind: "number-too-fine"; readonly decimals: number })
  | (At & { readonly kind: "not-a-day" })
  | (At & { readonly kind: "dates-out-of-order" })
  | (At & { readonly kind: "day-is-past"; readonly today: CivilDate })
  | (At & { readonly kind: "period-too-long"; readonly mostDays: number; readonly days: number })
  | (At & { readonly kind: "period-without-days" })
  | (At & { readonly kind: "not-an-option" })
  | (At & { readonly kind: "too-many-files"; readonly most: number; readonly count: number })
  | (At & { readonly kind: "person-not-here" })
  | (At & { readonly kind: "campus-not-here" })
  | { readonly kind: "value-of-no-field"; readonly field: string };

export interface FillingFacts {
  readonly today: CivilDate;
  /** How many files are attached to each field. */
  readonly files: ReadonlyMap<string, number>;
  /** The people and campuses of the district among those that the values name. */
  readonly people: ReadonlySet<PersonId>;
  readonly campuses: ReadonlySet<CampusId>;
}

export function findFormRefusals(form: Form, values: FormValues, facts: FillingFacts): FormRefusal[] {
  const unknown = [...Object.keys(values), ...facts.files.keys()].filter((id) => !form.fields.some((field) => field.id === id));
  return [
    ...form.fields.flatMap((field) => findFieldRefusals(field, valueAt(values, field.id), facts)),
    ...unknown.map((field): FormRefusal => ({ kind: "value-of-no-field", field })),
  ];
}

function findFieldRefusals(field: FormField, value: FieldValue | undefined, facts: FillingFacts): FormRefusal[] {
  const at: At = { field: field.id, label: field.label };
  if (field.kind === "file") return fileRefusals(field, at, facts.files.get(field.id) ?? 0);
  if (value === undefined || (typeof value === "string" && value.trim() === "")) {
    return field.isRequired ? [{ ...at, kind: "value-missing" }] : [];
  }
  return valueRefusals(field, value, at, facts) ?? [{ ...at, kind: "value-not-of-kind", wanted: field.kind }];
}

function fileRefusals({ isRequired, most }: Extract<FormField, { kind: "file" }>, at: At, count: number): FormRefusal[] {
  if (count === 0) return isRequired ? [{ ...at, kind: "value-missing" }] : [];
  return count > most ? [{ ...at, kind: "too-many-files", most, count }] : [];
}

/** Undefined when the value is of another kind than the field. */
function valueRefusals(field: FormField, value: FieldValue, at: At, facts: FillingFacts): FormRefusal[] | undefined {
  switch (field.kind) {
    case "text":
    case "long-text":
      if (typeof value !== "string") return undefined;
      return value.length > field.most ? [{ ...at, kind: "text-too-long", most: field.most, length: value.length }] : [];
    case "number":
      return typeof value === "number" ? numberRefusals(value, field.min, field.max, field.decimals, at) : undefined;
    case "money":
      return typeof value === "number" ? numberRefusals(value, 0.01, field.most, 2, at) : undefined;
    case "choice":
      if (typeof value !== "string") return undefined;
      return field.options.some(({ id }) => id === value) ? [] : [{ ...at, kind: "not-an-option" }];
    case "person":
      return typeof value === "string" && facts.people.has(value as PersonId) ? [] : [{ ...at, kind: "person-not-here" }];
    case "campus":
      return typeof value === "string" && facts.campuses.has(value as CampusId) ? [] : [{ ...at, kind: "campus-not-here" }];
    case "date":
      return typeof value === "string" ? dayRefusals(field.mayBePast, [value], at, facts.today) : undefined;
    case "date-range":
    case "half-days":
      return typeof value === "object" ? periodRefusals(field, value, at, facts.today) : undefined;
    case "file":
      return undefined;
  }
}

function numberRefusals(value: number, min: number, max: number, decimals: number, at: At): FormRefusal[] {
  const refusals: FormRefusal[] = [];
  if (!(value >= min && value <= max)) refusals.push({ ...at, kind: "number-out-of-limits", min, max });
  // 0.1 + 0.2 is not 0.3 to a machine; what is typed is compared as it is written.
  if (Number(value.toFixed(decimals)) !== value) refusals.push({ ...at, kind: "number-too-fine", decimals });
  return refusals;
}

function dayRefusals(mayBePast: boolean, texts: readonly string[], at: At, today: CivilDate): FormRefusal[] {
  const days = texts.map((text) => findCivilDate(text));
  if (days.some((day) => day === undefined)) return [{ ...at, kind: "not-a-day" }];
  return !mayBePast && days.some((day) => day !== undefined && day < today) ? [{ ...at, kind: "day-is-past", today }] : [];
}

type PeriodField = Extract<FormField, { kind: "date-range" | "half-days" }>;

function periodRefusals(field: PeriodField, value: Exclude<FieldValue, string | number>, at: At, today: CivilDate): FormRefusal[] | undefined {
  if (field.kind === "half-days" && !("fromHalf" in value)) return undefined;
  const wrongDays = dayRefusals(field.mayBePast, [value.from, value.to], at, today);
  if (wrongDays.some(({ kind }) => kind === "not-a-day")) return wrongDays;
  const backwards = value.from > value.to || ("fromHalf" in value && value.from === value.to && value.fromHalf === "pm" && value.toHalf === "am");
  if (backwards) return [...wrongDays, { ...at, kind: "dates-out-of-order" }];
  // The span is looked at first: nobody counts the working days of a century.
  const span = daysBetween(value.from as CivilDate, value.to as CivilDate) + 1;
  if (span > field.mostDays) return [...wrongDays, { ...at, kind: "period-too-long", mostDays: field.mostDays, days: span }];
  if (measureOf(field, value) === 0) return [...wrongDays, { ...at, kind: "period-without-days" }];
  return wrongDays;
}

/** The number that a condition compares: a figure, a sum, or a count of days; undefined where there is none. */
export function measureOf(field: FormField, value: FieldValue | undefined): number | undefined {
  if ((field.kind === "number" || field.kind === "money") && typeof value === "number") return value;
  if (typeof value !== "object" || !findCivilDate(value.from) || !findCivilDate(value.to)) return undefined;
  if (field.kind === "date-range") return daysBetween(value.from as CivilDate, value.to as CivilDate) + 1;
  if (field.kind === "half-days" && "fromHalf" in value) return countHalfDays(value as HalfDays, field.counts);
  return undefined;
}
