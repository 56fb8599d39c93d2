import { districtRoles, stepsOf, type Approver, type Flow } from "@qitong/domain/management/approval";
import { useLanguage, useTexts } from "@qitong/ui";
import { Select } from "antd";
import { designTexts } from "./flow-texts";
import { approverName } from "./flow-words";
import { Labelled } from "./labelled";

export interface ApproverFieldProps {
  readonly id: string;
  readonly label: string;
  readonly flow: Flow;
  /** The step that it belongs to: nobody is the superior of the own decision. */
  readonly stepId: string;
  readonly value: Approver | null;
  readonly isOptional: boolean;
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  readonly disabled: boolean;
  readonly onChange: (approver: Approver | null) => void;
}

const none = "none";

/** Whoever can be named: the posts around the applicant, those of the bureau, heads of departments, superiors. */
export function ApproverField({ id, label, flow, stepId, value, isOptional, departments, disabled, onChange }: ApproverFieldProps) {
  const words = useTexts(designTexts);
  const language = useLanguage();
  const steps = flow.nodes.flatMap(stepsOf).filter((step) => step.id !== stepId);
  const approvers: Approver[] = [
    { kind: "campus-head" },
    { kind: "entity-principal" },
    { kind: "superior", of: "applicant" },
    ...districtRoles.map((role): Approver => ({ kind: "district-role", role })),
    ...departments.map((department): Approver => ({ kind: "department-head", departmentId: department.id })),
    ...steps.map((step): Approver => ({ kind: "superior", of: step.id })),
  ];
  const keyOf = (approver: Approver) => JSON.stringify(approver);
  const known = value === null || approvers.some((one) => keyOf(one) === keyOf(value)) ? approvers : [...approvers, value];
  const options = known.map((one) => ({ value: keyOf(one), label: approverName(language, one, flow, departments) }));
  return (
    <Labelled id={id} label={label}>
      <Select<string>
        id={id}
        disabled={disabled}
        value={value === null ? none : keyOf(value)}
        options={isOptional ? [{ value: none, label: words.none }, ...options] : options}
        onChange={(key) => onChange(known.find((one) => keyOf(one) === key) ?? null)}
      />
    </Labelled>
  );
}
