import { findFlowRefusals, Flow, FlowHead, stepsOf, type FlowCheckFacts, type FlowRefusal } from "@qitong/domain/management/approval";
import { Panel, useTexts } from "@qitong/ui";
import { Input, Tabs } from "antd";
import { startTransition, useState } from "react";
import { FlowPicture } from "./flow-picture";
import { designTexts, flowTexts } from "./flow-texts";
import { FormEditor } from "./form-editor";
import { NodeFields } from "./node-fields";
import { NodeList } from "./node-list";
import { ProblemList } from "./problem-list";
import { Labelled } from "./labelled";
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
  const [tab, setTab] = useState("flow");
  const refusals = findFlowRefusals(flow, facts);
  const isAt = (field: string, { id, steps }: { readonly id: string; readonly steps: readonly { readonly id: string }[] }) =>
    field === `node-${id}` || steps.some((step) => field === `step-${step.id}`);
  const nodeOf = ({ field }: FlowRefusal) => flow.nodes.find((one) => isAt(field, { id: one.id, steps: stepsOf(one) }));
  const wrong = new Set(refusals.flatMap((refusal) => nodeOf(refusal)?.id ?? []));
  const goTo = (problem: FlowRefusal) => {
    const isOfForm = problem.field.startsWith("field-");
    setTab(isOfForm ? "form" : "flow");
    const found = nodeOf(problem);
    if (found) setSelected(found.id);
    // The part has to be drawn before it can take the focus.
    setTimeout(() => document.getElementById(isOfForm ? problem.field.replace("field-", "edit-") : `select-${found?.id ?? "start"}`)?.focus());
  };
  const node = flow.nodes.find(({ id }) => id === selected);
  const { departments } = facts.offices;
  const setFlow = (changed: Flow) => onChange({ head, flow: changed });
  return (
    <div className={styles.designer}>
      <div className={styles.editors}>
        <Tabs
          activeKey={tab}
          onChange={(next) => startTransition(() => setTab(next))}
          items={[
            {
              key: "flow",
              label: words.flow,
              children: (
                <div className={styles.flowEditor}>
                  <NodeList flow={flow} selected={selected} wrong={wrong} disabled={disabled} onSelect={setSelected} onChange={setFlow} />
                  {node && (
                    <Panel label={node.name.zh}>
                      <NodeFields
                        key={node.id} flow={flow} node={node} departments={departments} disabled={disabled}
                        onChange={(changed) => setFlow({ ...flow, nodes: flow.nodes.map((one) => (one.id === changed.id ? changed : one)) })}
                      />
                    </Panel>
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
        <Panel title={words.checks}>
          <ProblemList problems={refusals} onGo={goTo} />
        </Panel>
        <Panel title={words.picture}>
          <FlowPicture flow={flow} selected={selected} departments={departments} wrong={wrong} onSelect={setSelected} />
        </Panel>
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
    <Labelled id={id} label={label}>
      <Input id={id} disabled={disabled} maxLength={most} value={value} onChange={({ target }) => onChange(set(target.value))} />
    </Labelled>
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
