import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { endKey, findField, opsFor, wordsIn, type Flow, type FormField, type Node, type Test } from "@qitong/domain/management/approval";
import { Acts, useLanguage, useTexts } from "@qitong/ui";
import { Button, InputNumber, Select } from "antd";
import { designTexts } from "./flow-texts";
import { opTexts } from "./flow-words";
import { NextField } from "./next-field";
import styles from "./flow.module.css";

type Condition = Extract<Node, { kind: "condition" }>;

export interface ConditionFieldsProps {
  readonly flow: Flow;
  readonly node: Condition;
  readonly disabled: boolean;
  readonly onChange: (node: Condition) => void;
}

/** The cases in their order, each with its tests and its way; and the way for all others. */
export function ConditionFields({ flow, node, disabled, onChange }: ConditionFieldsProps) {
  const words = useTexts(designTexts);
  const testable = flow.form.fields.filter((field) => opsFor(field).length > 0);
  const setCase = (index: number, change: Partial<Condition["cases"][number]>) => onChange({ ...node, cases: node.cases.map((one, at) => (at === index ? { ...one, ...change } : one)) });
  return (
    <>
      {testable.length === 0 && <p className="soft">{words.noFields}</p>}
      {node.cases.map((one, index) => (
        <fieldset key={`${node.id} ${index}`} className={styles.group}>
          <legend>{words.caseTitle(index + 1)}</legend>
          {one.tests.map((test, at) => (
            <TestFields
              key={`${test.fieldId} ${at}`}
              id={`${node.id}-case-${index}-test-${at}`}
              flow={flow}
              test={test}
              testable={testable}
              disabled={disabled}
              onChange={(changed) => setCase(index, { tests: one.tests.with(at, changed) })}
              onRemove={() => setCase(index, { tests: one.tests.toSpliced(at, 1) })}
            />
          ))}
          <Acts>
            <Button size="small" icon={<PlusOutlined />} disabled={disabled || testable.length === 0} onClick={() => testable[0] && setCase(index, { tests: [...one.tests, firstTest(testable[0])] })}>
              {words.addTest}
            </Button>
            <Button size="small" icon={<DeleteOutlined />} disabled={disabled} aria-label={words.removeCase(index + 1)} onClick={() => onChange({ ...node, cases: node.cases.toSpliced(index, 1) })} />
          </Acts>
          <NextField id={`${node.id}-case-${index}-next`} label={words.caseNext} flow={flow} from={node.id} value={one.next} disabled={disabled} onChange={(next) => setCase(index, { next })} />
        </fieldset>
      ))}
      <Button size="small" icon={<PlusOutlined />} disabled={disabled} onClick={() => onChange({ ...node, cases: [...node.cases, { tests: [], next: node.otherwise ?? endKey }] })}>
        {words.addCase}
      </Button>
      <NextField id={`${node.id}-otherwise`} label={words.otherwise} flow={flow} from={node.id} value={node.otherwise} disabled={disabled} onChange={(otherwise) => onChange({ ...node, otherwise })} />
    </>
  );
}

function firstTest(field: FormField): Test {
  if (field.kind === "choice") return { fieldId: field.id, op: "is", value: field.options[0]?.id ?? "" };
  return { fieldId: field.id, op: "more", value: 0 };
}

interface TestFieldsProps {
  readonly id: string;
  readonly flow: Flow;
  readonly test: Test;
  readonly testable: readonly FormField[];
  readonly disabled: boolean;
  readonly onChange: (test: Test) => void;
  readonly onRemove: () => void;
}

function TestFields({ id, flow, test, testable, disabled, onChange, onRemove }: TestFieldsProps) {
  const words = useTexts(designTexts);
  const ops = useTexts(opTexts);
  const language = useLanguage();
  const field = findField(flow.form, test.fieldId);
  return (
    <div className={styles.test}>
      <Select<string>
        aria-label={words.field}
        id={`${id}-field`}
        disabled={disabled}
        value={test.fieldId}
        options={testable.map((one) => ({ value: one.id, label: wordsIn(language, one.label) }))}
        onChange={(fieldId) => {
          const chosen = testable.find((one) => one.id === fieldId);
          if (chosen) onChange(firstTest(chosen));
        }}
      />
      <Select<Test["op"]>
        aria-label={words.op}
        id={`${id}-op`}
        disabled={disabled}
        value={test.op}
        options={(field ? opsFor(field) : [test.op]).map((op) => ({ value: op, label: ops[op] }))}
        onChange={(op) => onChange({ ...test, op })}
      />
      {field?.kind === "choice" ? (
        <Select<string> aria-label={words.value} id={`${id}-value`} disabled={disabled} value={String(test.value)} options={field.options.map((one) => ({ value: one.id, label: wordsIn(language, one.label) }))} onChange={(value) => onChange({ ...test, value })} />
      ) : (
        <InputNumber aria-label={words.value} id={`${id}-value`} disabled={disabled} value={typeof test.value === "number" ? test.value : null} onChange={(value) => onChange({ ...test, value: value ?? 0 })} />
      )}
      <Button type="text" icon={<DeleteOutlined />} disabled={disabled} aria-label={words.removeTest} onClick={onRemove} />
    </div>
  );
}
