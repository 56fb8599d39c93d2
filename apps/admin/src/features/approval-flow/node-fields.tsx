import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { wordsIn, type Flow, type Node, type Step } from "@qitong/domain/management/approval";
import { Acts, useLanguage, useTexts } from "@qitong/ui";
import { Button, Radio } from "antd";
import { ConditionFields } from "./condition-fields";
import { newStep } from "./flow-draft";
import { designTexts } from "./flow-texts";
import { NextField } from "./next-field";
import { NameFields, StepFields, type StepFieldsProps } from "./step-fields";
import styles from "./flow.module.css";

export interface NodeFieldsProps extends Pick<StepFieldsProps, "departments" | "disabled"> {
  readonly flow: Flow;
  readonly node: Node;
  readonly onChange: (node: Node) => void;
}

/** Everything about one node. */
export function NodeFields({ flow, node, departments, disabled, onChange }: NodeFieldsProps) {
  const words = useTexts(designTexts);
  const common = { flow, departments, disabled };
  if (node.kind === "condition") {
    return (
      <div className={styles.fields}>
        <NameFields id={`node-${node.id}`} name={node.name} disabled={disabled} onChange={(name) => onChange({ ...node, name })} />
        <ConditionFields flow={flow} node={node} disabled={disabled} onChange={onChange} />
      </div>
    );
  }
  const next = <NextField id={`node-${node.id}-next`} label={words.next} flow={flow} from={node.id} value={node.next} disabled={disabled} onChange={(to) => onChange({ ...node, next: to })} />;
  if (node.kind === "approve") {
    return (
      <div className={styles.fields}>
        <StepFields {...common} step={node} onChange={(step) => onChange({ ...node, ...step })} />
        {next}
      </div>
    );
  }
  const setBranch = (index: number, steps: Step[]) => onChange({ ...node, branches: node.branches.with(index, steps) });
  return (
    <div className={styles.fields}>
      <NameFields id={`node-${node.id}`} name={node.name} disabled={disabled} onChange={(name) => onChange({ ...node, name })} />
      <div className={styles.labelled}>
        <span id={`${node.id}-mode`}>{words.mode}</span>
        <Radio.Group aria-labelledby={`${node.id}-mode`} disabled={disabled} value={node.mode} onChange={({ target }) => onChange({ ...node, mode: target.value })} options={[{ value: "all", label: words.all }, { value: "any", label: words.any }]} />
      </div>
      {node.branches.map((steps, index) => (
        <Branch key={`${node.id} ${index}`} {...common} number={index + 1} steps={steps} onChange={(changed) => setBranch(index, changed)} onRemove={() => onChange({ ...node, branches: node.branches.toSpliced(index, 1) })} />
      ))}
      <Button size="small" icon={<PlusOutlined />} disabled={disabled} onClick={() => onChange({ ...node, branches: [...node.branches, [newStep(flow)]] })}>
        {words.addBranch}
      </Button>
      {next}
    </div>
  );
}

interface BranchProps extends Pick<NodeFieldsProps, "flow" | "departments" | "disabled"> {
  readonly number: number;
  readonly steps: readonly Step[];
  readonly onChange: (steps: Step[]) => void;
  readonly onRemove: () => void;
}

function Branch({ number, steps, flow, departments, disabled, onChange, onRemove }: BranchProps) {
  const words = useTexts(designTexts);
  const language = useLanguage();
  return (
    <fieldset className={styles.group}>
      <legend>{words.branch(number)}</legend>
      {steps.map((step, index) => (
        <div key={step.id} className={styles.branchStep}>
          <StepFields flow={flow} departments={departments} disabled={disabled} step={step} onChange={(changed) => onChange([...steps].with(index, changed))} />
          {steps.length > 1 && (
            <Button size="small" icon={<DeleteOutlined />} disabled={disabled} aria-label={words.removeStep(wordsIn(language, step.name))} onClick={() => onChange([...steps].toSpliced(index, 1))} />
          )}
        </div>
      ))}
      <Acts>
        <Button size="small" icon={<PlusOutlined />} disabled={disabled} onClick={() => onChange([...steps, newStep(flow)])}>
          {words.addStep}
        </Button>
        <Button size="small" icon={<DeleteOutlined />} disabled={disabled} aria-label={words.removeBranch(number)} onClick={onRemove} />
      </Acts>
    </fieldset>
  );
}
