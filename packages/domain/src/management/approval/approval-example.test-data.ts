/** A small district for tests: one school with two campuses, its principal and campus heads, and the bureau. */
import { civilDate, type CivilDate } from "../../civil-date";
import type { CampusId, DistrictId, EntityId, PersonId } from "../../identifier";
import type { Approver, Flow, Node, Step } from "./flow";
import { Form } from "./form-field";
import type { Applicant, Office, OfficeFacts, OfficeHolder, OfficePlace, OfficeRole } from "./office";

export const person = (name: string) => name as PersonId;
export const monday = civilDate("2026-11-23");
export const districtId = "district" as DistrictId;
export const entityId = "school" as EntityId;
export const east = "east" as CampusId;
export const west = "west" as CampusId;

const office = (role: OfficeRole, placeKind: OfficePlace, placeId: string): Office => ({ role, placeKind, placeId });
export const eastHead = office("campus-head", "campus", east);
export const westHead = office("campus-head", "campus", west);
export const principal = office("principal", "entity", entityId);
export const leader = office("district-leader", "district", districtId);
export const officer = office("district-officer", "district", districtId);

export const holds = (held: Office, name: string): OfficeHolder => ({ ...held, personId: person(name), personName: name });
export const everyone: readonly OfficeHolder[] = [
  holds(eastHead, "east head"), holds(westHead, "west head"), holds(principal, "principal"), holds(officer, "officer"), holds(leader, "leader"),
];

export function factsWith(more: Partial<OfficeFacts> = {}): OfficeFacts {
  return {
    today: monday, districtId, holders: everyone, deputies: [], delegations: [], departments: [],
    campuses: [{ campusId: east, entityId }, { campusId: west, entityId }],
    ...more,
  };
}

export const on = (today: CivilDate, more: Partial<OfficeFacts> = {}): OfficeFacts => factsWith({ today, ...more });

/** A teacher of the east campus. */
export const teacher: Applicant = { personId: person("teacher"), campusId: east, entityId, offices: [] };
export const asks = (name: string, ...offices: Office[]): Applicant => ({ ...teacher, personId: person(name), offices });

export const approvers = {
  head: { kind: "campus-head" },
  principal: { kind: "entity-principal" },
  leader: { kind: "district-role", role: "district-leader" },
  officer: { kind: "district-role", role: "district-officer" },
} as const satisfies Record<string, Approver>;

const named = (id: string) => ({ zh: id, en: id });
export const step = (id: string, approver: Approver, more: Partial<Step> = {}): Step => ({
  id, name: named(id), approver, deputy: null, deadlineDays: null, escalation: null, ...more,
});
export const approve = (id: string, approver: Approver, next: string | null = "end", more: Partial<Step> = {}): Node => ({
  kind: "approve", ...step(id, approver, more), next,
});
export const parallel = (id: string, mode: "all" | "any", branches: Step[][], next: string | null = "end"): Node => ({
  kind: "parallel", id, name: named(id), mode, branches, next,
});
export const moreDaysThan = (id: string, days: number, next: string | null, otherwise: string | null): Node => ({
  kind: "condition", id, name: named(id), cases: [{ tests: [{ fieldId: "days", op: "more", value: days }], next }], otherwise,
});

export const daysForm = Form.parse({
  fields: [{ id: "days", label: named("days"), isRequired: true, kind: "number", min: 0, max: 100, decimals: 1, unit: null }],
});

export function flowOf(...nodes: Node[]): Flow {
  return { form: daysForm, start: nodes[0]?.id ?? null, nodes };
}
