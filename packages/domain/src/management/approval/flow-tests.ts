/** Whether the tests of conditions fit the form: a comparison needs a number, "is" needs a choice and one of its options. */
import { findField, measuredKinds, type FormField } from "./form-field";
import { nodeField } from "./flow-shape";
import type { Flow, Test } from "./flow";
import type { Words } from "./words";

interface At {
  readonly field: string;
  readonly name: Words;
}

export type TestRefusal =
  | (At & { readonly kind: "test-of-unknown-field"; readonly fieldId: string })
  | (At & { readonly kind: "test-not-for-field"; readonly label: Words })
  | (At & { readonly kind: "test-of-unknown-option"; readonly label: Words; readonly option: string });

export type TestOp = Test["op"];
const comparisons: readonly TestOp[] = ["more", "at-least", "less", "at-most"];
const equalities: readonly TestOp[] = ["is", "is-not"];

/** The tests that make sense for a field; none for texts, files and dates, which decide no way. */
export function opsFor(field: FormField): readonly TestOp[] {
  if (measuredKinds.includes(field.kind)) return comparisons;
  return field.kind === "choice" ? equalities : [];
}

export function findTestRefusals(flow: Flow): TestRefusal[] {
  return flow.nodes.flatMap((node) => {
    if (node.kind !== "condition") return [];
    const at: At = { field: nodeField(node), name: node.name };
    return node.cases.flatMap(({ tests }) => tests.flatMap((test) => findTestRefusal(flow, test, at) ?? []));
  });
}

function findTestRefusal({ form }: Flow, { fieldId, op, value }: Test, at: At): TestRefusal | undefined {
  const field = findField(form, fieldId);
  if (!field) return { ...at, kind: "test-of-unknown-field", fieldId };
  const { label } = field;
  const wants = measuredKinds.includes(field.kind) ? "number" : "string";
  if (!opsFor(field).includes(op) || typeof value !== wants) return { ...at, kind: "test-not-for-field", label };
  if (field.kind === "choice" && !field.options.some(({ id }) => id === value)) return { ...at, kind: "test-of-unknown-option", label, option: String(value) };
  return undefined;
}
