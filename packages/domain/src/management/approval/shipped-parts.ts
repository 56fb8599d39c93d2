/** What the shipped flows and forms are put together from. */
import type { Approver, Flow, Node, Step } from "./flow";
import type { Form, FormField } from "./form-field";
import type { FlowHead, SubjectKind } from "./flow-version";
import type { Words } from "./words";

export interface ShippedFlow {
  readonly key: string;
  readonly subjectKind: SubjectKind;
  readonly head: FlowHead;
  readonly flow: Flow;
}

export const words = (zh: string, en: string): Words => ({ zh, en });
export const option = (id: string, zh: string, en: string) => ({ id, label: words(zh, en) });
export const named = (id: string, zh: string, en: string, isRequired = true) => ({ id, label: words(zh, en), isRequired });

export const choice = (id: string, zh: string, en: string, options: readonly ReturnType<typeof option>[]): FormField => ({
  ...named(id, zh, en), kind: "choice", options: [...options],
});
export const line = (id: string, zh: string, en: string, isRequired = true): FormField => ({ ...named(id, zh, en, isRequired), kind: "text", most: 120 });
export const text = (id: string, zh: string, en: string, isRequired = true): FormField => ({ ...named(id, zh, en, isRequired), kind: "long-text", most: 500 });
export const day = (id: string, zh: string, en: string, mayBePast = false): FormField => ({ ...named(id, zh, en), kind: "date", mayBePast });
export const days = (id: string, zh: string, en: string, mostDays: number, mayBePast = false): FormField => ({
  ...named(id, zh, en), kind: "date-range", mayBePast, mostDays,
});
export const files = (id: string, zh: string, en: string, most: number, isRequired = true): FormField => ({ ...named(id, zh, en, isRequired), kind: "file", most });
export const count = (id: string, zh: string, en: string, max: number, unit: Words): FormField => ({
  ...named(id, zh, en), kind: "number", min: 1, max, decimals: 0, unit,
});
export const money = (id: string, zh: string, en: string, most: number): FormField => ({ ...named(id, zh, en), kind: "money", most });
export const campus = (): FormField => ({ ...named("campus", "校区", "Campus"), kind: "campus" });
export const purpose = text("purpose", "用途", "What it is for");
export const reason = text("reason", "事由", "Reason");

export const head: Approver = { kind: "campus-head" };
export const principal: Approver = { kind: "entity-principal" };
export const leader: Approver = { kind: "district-role", role: "district-leader" };
export const officer: Approver = { kind: "district-role", role: "district-officer" };
const administrator: Approver = { kind: "district-role", role: "district-administrator" };
export const superiorOf = (of: string): Approver => ({ kind: "superior", of });

interface Deadline {
  readonly days: number;
  readonly to: Approver;
}

export const step = (id: string, name: Words, approver: Approver, deadline: Deadline | null = null, deputy: Approver | null = null): Step => ({
  id, name, approver, deputy, deadlineDays: deadline?.days ?? null, escalation: deadline?.to ?? null,
});

/** The steps of which most services of the hall are made; each has its days, so that they can be held against the promise. */
export const byCampus = (most: number, name = words("校区办理", "Campus head")): Step => step("campus", name, head, { days: most, to: principal });
export const bySchool = (most: number, name = words("校长审批", "Principal")): Step => step("school", name, principal, { days: most, to: leader });
export const byBureau = (most: number, name = words("区教育局办理", "District office")): Step => step("bureau", name, officer, { days: most, to: leader });
export const byInformation = (most: number): Step => step("information", words("信息中心办理", "Information centre"), administrator, { days: most, to: leader });

/** One step after the other. */
export function inTurn(fields: readonly FormField[], ...steps: readonly Step[]): Flow {
  const form: Form = { fields: [...fields] };
  const nodes = steps.map((one, index): Node => ({ kind: "approve", ...one, next: steps[index + 1]?.id ?? "end" }));
  return { form, start: steps[0]?.id ?? null, nodes };
}

const shippedAs = (subjectKind: SubjectKind) => (key: string, name: Words, about: Words, flow: Flow): ShippedFlow => ({ key, subjectKind, head: { name, about }, flow });
export const forStaff = shippedAs("form");
export const forParents = shippedAs("service-application");
