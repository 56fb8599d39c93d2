import { endKey, wordsIn, type Flow } from "@qitong/domain/management/approval";
import { useLanguage, useTexts } from "@qitong/ui";
import { Select } from "antd";
import { designTexts } from "./flow-texts";
import { Labelled } from "./labelled";

export interface NextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly flow: Flow;
  readonly from: string;
  readonly value: string | null;
  readonly disabled: boolean;
  readonly onChange: (next: string) => void;
}

/** Where an arrow goes: any other node, or the end. What makes no sense is said by the checks. */
export function NextField({ id, label, flow, from, value, disabled, onChange }: NextFieldProps) {
  const words = useTexts(designTexts);
  const language = useLanguage();
  const options = [...flow.nodes.filter((node) => node.id !== from).map((node) => ({ value: node.id, label: wordsIn(language, node.name) })), { value: endKey, label: words.end }];
  return (
    <Labelled id={id} label={label}>
      <Select<string> id={id} disabled={disabled} value={value} placeholder={words.notSet} options={options} onChange={onChange} />
    </Labelled>
  );
}
