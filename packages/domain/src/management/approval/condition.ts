import { findField, type Form } from "./form-field";
import { measureOf, valueAt, type FormValues } from "./form-values";
import type { Test } from "./flow";

/** All tests of a case hold. A value that is not filled in makes no comparison true; the flow's "else" is for it. */
export function holdsCase(tests: readonly Test[], form: Form, values: FormValues): boolean {
  return tests.every((test) => holdsTest(test, form, values));
}

function holdsTest({ fieldId, op, value }: Test, form: Form, values: FormValues): boolean {
  const field = findField(form, fieldId);
  const filled = valueAt(values, fieldId);
  if (!field) return false;
  if (op === "is") return filled === value;
  if (op === "is-not") return filled !== undefined && filled !== value;
  const measured = measureOf(field, filled);
  if (measured === undefined || typeof value !== "number") return false;
  switch (op) {
    case "more":
      return measured > value;
    case "at-least":
      return measured >= value;
    case "less":
      return measured < value;
    case "at-most":
      return measured <= value;
  }
}
