import type { Flow, Step } from "@qitong/domain/management/approval";
import { useTexts } from "@qitong/ui";
import { Input, InputNumber } from "antd";
import { ApproverField } from "./approver-field";
import { designTexts } from "./flow-texts";
import { Labelled } from "./labelled";
import styles from "./flow.module.css";

export interface StepFieldsProps {
  readonly flow: Flow;
  readonly step: Step;
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  readonly disabled: boolean;
  readonly onChange: (step: Step) => void;
}

/** Name, who decides, who may as well, until when, and who is asked afterwards. */
export function StepFields({ flow, step, departments, disabled, onChange }: StepFieldsProps) {
  const words = useTexts(designTexts);
  const id = (part: string) => `step-${step.id}-${part}`;
  const approver = { flow, stepId: step.id, departments, disabled };
  return (
    <div className={styles.fields}>
      <NameFields id={`step-${step.id}`} name={step.name} disabled={disabled} onChange={(name) => onChange({ ...step, name })} />
      <ApproverField {...approver} id={id("approver")} label={words.approver} value={step.approver} isOptional={false} onChange={(one) => one && onChange({ ...step, approver: one })} />
      <ApproverField {...approver} id={id("deputy")} label={words.deputy} value={step.deputy} isOptional onChange={(deputy) => onChange({ ...step, deputy })} />
      <Labelled id={id("deadline")} label={words.deadline}>
        <InputNumber
          id={id("deadline")} disabled={disabled} min={1} max={60} precision={0} placeholder={words.noDeadline} value={step.deadlineDays}
          onChange={(deadlineDays) => onChange({ ...step, deadlineDays })}
        />
      </Labelled>
      <ApproverField {...approver} id={id("escalation")} label={words.escalation} value={step.escalation} isOptional onChange={(escalation) => onChange({ ...step, escalation })} />
    </div>
  );
}

interface NameFieldsProps {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly disabled: boolean;
  readonly onChange: (name: { zh: string; en: string }) => void;
}

export function NameFields({ id, name, disabled, onChange }: NameFieldsProps) {
  const words = useTexts(designTexts);
  return (
    <>
      <Labelled id={id} label={words.nodeName}>
        <Input id={id} disabled={disabled} maxLength={60} value={name.zh} onChange={({ target }) => onChange({ ...name, zh: target.value })} />
      </Labelled>
      <Labelled id={`${id}-en`} label={words.nodeNameEn}>
        <Input id={`${id}-en`} disabled={disabled} maxLength={120} value={name.en} onChange={({ target }) => onChange({ ...name, en: target.value })} />
      </Labelled>
    </>
  );
}
