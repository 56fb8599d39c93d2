import { findFlowRefusals, Flow, FlowHead, stepsOf, type FlowCheckFacts } from "@qitong/domain/management/approval";
import { RefusalList, useTexts } from "@qitong/ui";
import { Input, Tabs } from "antd";
import { useState } from "react";
import { FlowPicture } from "./flow-picture";
import { flowRefusalTexts } from "./flow-refusal-texts";
import { designTexts, flowTexts } from "./flow-texts";
import { FormEditor } from "./form-editor";
import { NodeFields } from "./node-fields";
import { NodeList } from "./node-list";
import styles from "./flow.module.css";

export interface DraftedFlow {
  readonly head: FlowHead;
  readonly flow: Flow;
}

export interface DesignerProps {
  readonly draft: DraftedFlow;
  readonly facts: FlowCheckFacts;
  readonly disabled: boolean;
  readonly onChange: (draft: DraftedFlow) => void;
}

export const isComplete = ({ head, flow }: DraftedFlow): boolean => FlowHead.safeParse(head).success && Flow.safeParse(flow).success;

/** Form and flow side by side with the picture and what is wrong, by the same checks that stand before going live. */
export function Designer({ draft, facts, disabled, onChange }: DesignerProps) {
  const words = useTexts(designTexts);
  const { head, flow } = draft;
  const [selected, setSelected] = useState<string | null>(flow.nodes[0]?.id ?? null);
  const refusals = findFlowRefusals(flow, facts);
  const fields = new Set(refusals.flatMap(({ field }) => field));
  const wrong = new Set(flow.nodes.filter((node) => fields.has(`node-${node.id}`) || stepsOf(node).some((step) => fields.has(`step-${step.id}`))).map(({ id }) => id));
  const node = flow.nodes.find(({ id }) => id === selected);
  const { departments } = facts.offices;
  const setFlow = (changed: Flow) => onChange({ head, flow: changed });
  return (
    <div className={styles.designer}>
      <div className={styles.editors}>
        <Tabs
          items={[
            {
              key: "flow",
              label: words.flow,
              children: (
                <div className={styles.flowEditor}>
                  <NodeList flow={flow} selected={selected} wrong={wrong} disabled={disabled} onSelect={setSelected} onChange={setFlow} />
                  {node && (
                    <section className={styles.panel} aria-label={node.name.zh}>
                      <NodeFields
                        key={node.id} flow={flow} node={node} departments={departments} disabled={disabled}
                        onChange={(changed) => setFlow({ ...flow, nodes: flow.nodes.map((one) => (one.id === changed.id ? changed : one)) })}
                      />
                    </section>
                  )}
                </div>
              ),
            },
            { key: "form", label: words.form, children: <FormEditor form={flow.form} disabled={disabled} onChange={(form) => setFlow({ ...flow, form })} /> },
            { key: "basics", label: words.basics, children: <HeadFields head={head} disabled={disabled} onChange={(changed) => onChange({ head: changed, flow })} /> },
          ]}
        />
      </div>
      <div className={styles.views}>
        <section className={styles.panel} aria-labelledby="checks-title">
          <h2 id="checks-title">{words.checks}</h2>
          {refusals.length === 0 && <p className={styles.fine}>{words.fine}</p>}
          <RefusalList refusals={refusals} texts={flowRefusalTexts} title={words.problems(refusals.length)} fieldId={(field) => field.replace(/^field-/, "edit-")} />
        </section>
        <section className={styles.panel} aria-labelledby="picture-title">
          <h2 id="picture-title">{words.picture}</h2>
          <FlowPicture flow={flow} selected={selected} departments={departments} wrong={wrong} onSelect={setSelected} />
        </section>
      </div>
    </div>
  );
}

export interface HeadFieldsProps {
  readonly head: FlowHead;
  readonly disabled: boolean;
  readonly onChange: (head: FlowHead) => void;
}

export function HeadFields({ head, disabled, onChange }: HeadFieldsProps) {
  const words = useTexts(flowTexts);
  const { name, about } = head;
  const field = (id: string, label: string, value: string, most: number, set: (value: string) => FlowHead) => (
    <label htmlFor={id}>
      <span>{label}</span>
      <Input id={id} disabled={disabled} maxLength={most} value={value} onChange={({ target }) => onChange(set(target.value))} />
    </label>
  );
  return (
    <div className={styles.fields}>
      {field("name", words.name, name.zh, 60, (zh) => ({ name: { ...name, zh }, about }))}
      {field("name-en", words.nameEn, name.en, 120, (en) => ({ name: { ...name, en }, about }))}
      {field("about", words.purpose, about.zh, 200, (zh) => ({ name, about: { ...about, zh } }))}
      {field("about-en", words.purposeEn, about.en, 300, (en) => ({ name, about: { ...about, en } }))}
    </div>
  );
}
