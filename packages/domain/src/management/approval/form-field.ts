/** The fields that a form is made of. A form is data: an administrator puts it together in the browser. */
import { z } from "zod";
import { LocalKey, Words } from "./words";

const named = { id: LocalKey, label: Words, isRequired: z.boolean() };
const Option = z.object({ id: LocalKey, label: Words });

const largestSum = 100_000_000;
const longestPeriod = 366;

export const FormField = z.discriminatedUnion("kind", [
  z.object({ ...named, kind: z.literal("text"), most: z.int().min(1).max(200) }),
  z.object({ ...named, kind: z.literal("long-text"), most: z.int().min(1).max(2000) }),
  z.object({
    ...named, kind: z.literal("number"),
    min: z.number().min(-largestSum).max(largestSum), max: z.number().min(-largestSum).max(largestSum), decimals: z.int().min(0).max(2), unit: Words.nullable(),
  }),
  /** In yuan, to the fen. */
  z.object({ ...named, kind: z.literal("money"), most: z.number().min(1).max(largestSum) }),
  z.object({ ...named, kind: z.literal("date"), mayBePast: z.boolean() }),
  z.object({ ...named, kind: z.literal("date-range"), mayBePast: z.boolean(), mostDays: z.int().min(1).max(longestPeriod) }),
  /** 请假: from a morning or an afternoon to a morning or an afternoon; counted in half days. */
  z.object({ ...named, kind: z.literal("half-days"), mayBePast: z.boolean(), mostDays: z.int().min(1).max(longestPeriod), counts: z.enum(["working", "calendar"]) }),
  z.object({ ...named, kind: z.literal("choice"), options: z.array(Option).max(30) }),
  z.object({ ...named, kind: z.literal("file"), most: z.int().min(1).max(9) }),
  z.object({ ...named, kind: z.literal("person") }),
  z.object({ ...named, kind: z.literal("campus") }),
]);
export type FormField = z.infer<typeof FormField>;
export type FieldKind = FormField["kind"];

export const fieldKinds = [
  "text", "long-text", "number", "money", "date", "date-range", "half-days", "choice", "file", "person", "campus",
] as const satisfies readonly FieldKind[];

export const Form = z.object({ fields: z.array(FormField).max(40) });
export type Form = z.infer<typeof Form>;

/** Fields whose value is a number, so that a condition can compare it: a figure, a sum, or a count of days. */
export const measuredKinds: readonly FieldKind[] = ["number", "money", "date-range", "half-days"];

export function findField(form: Form, id: string): FormField | undefined {
  return form.fields.find((field) => field.id === id);
}

export type FormCheckRefusal =
  | { readonly kind: "field-twice"; readonly field: string; readonly id: string }
  | { readonly kind: "choice-without-options"; readonly field: string; readonly label: Words }
  | { readonly kind: "option-twice"; readonly field: string; readonly label: Words; readonly option: string }
  | { readonly kind: "limits-crossed"; readonly field: string; readonly label: Words };

/** What is wrong with a form itself, before anyone fills it in. */
export function findFormCheckRefusals({ fields }: Form): FormCheckRefusal[] {
  return fields.flatMap((field, index): FormCheckRefusal[] => {
    const at = `field-${field.id}`;
    const refusals: FormCheckRefusal[] = [];
    if (fields.findIndex(({ id }) => id === field.id) < index) refusals.push({ kind: "field-twice", field: at, id: field.id });
    if (field.kind === "number" && field.max < field.min) refusals.push({ kind: "limits-crossed", field: at, label: field.label });
    if (field.kind !== "choice") return refusals;
    if (field.options.length < 2) refusals.push({ kind: "choice-without-options", field: at, label: field.label });
    const twice = field.options.find(({ id }, place) => field.options.findIndex((other) => other.id === id) < place);
    if (twice) refusals.push({ kind: "option-twice", field: at, label: field.label, option: twice.id });
    return refusals;
  });
}
