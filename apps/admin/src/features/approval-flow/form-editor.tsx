import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { fieldKinds, wordsIn, type Form } from "@qitong/domain/management/approval";
import { Acts, useLanguage, useTexts } from "@qitong/ui";
import { Button, Dropdown } from "antd";
import { FieldEditor } from "./field-editor";
import { addField, moveField, removeField, setField } from "./flow-draft";
import { designTexts } from "./flow-texts";
import { fieldKindTexts } from "./flow-words";
import styles from "./flow.module.css";

export interface FormEditorProps {
  readonly form: Form;
  readonly disabled: boolean;
  readonly onChange: (form: Form) => void;
}

/** The fields in their order, each open for change. */
export function FormEditor({ form, disabled, onChange }: FormEditorProps) {
  const words = useTexts(designTexts);
  const kinds = useTexts(fieldKindTexts);
  const language = useLanguage();
  const addOf = (key: string) => fieldKinds.filter((kind) => kind === key).forEach((kind) => onChange(addField(form, kind, { zh: fieldKindTexts.zh[kind], en: fieldKindTexts.en[kind] })));
  return (
    <>
      {form.fields.length === 0 && <p className="soft">{words.emptyForm}</p>}
      <ol className={styles.nodes} aria-label={words.form}>
        {form.fields.map((field, index) => {
          const name = wordsIn(language, field.label);
          return (
            <li key={field.id} className={styles.item}>
              <FieldEditor field={field} disabled={disabled} onChange={(changed) => onChange(setField(form, index, changed))} />
              <Acts>
                <Button size="small" type="text" icon={<ArrowUpOutlined />} disabled={disabled || index === 0} aria-label={words.earlier(name)} onClick={() => onChange(moveField(form, index, -1))} />
                <Button size="small" type="text" icon={<ArrowDownOutlined />} disabled={disabled || index === form.fields.length - 1} aria-label={words.later(name)} onClick={() => onChange(moveField(form, index, 1))} />
                <Button size="small" type="text" icon={<DeleteOutlined />} disabled={disabled} aria-label={words.remove(name)} onClick={() => onChange(removeField(form, index))} />
              </Acts>
            </li>
          );
        })}
      </ol>
      <Dropdown trigger={["click"]} disabled={disabled} menu={{ items: fieldKinds.map((key) => ({ key, label: kinds[key] })), onClick: ({ key }) => addOf(key) }}>
        <Button icon={<PlusOutlined />} disabled={disabled} aria-haspopup="menu">
          {words.addField}
        </Button>
      </Dropdown>
    </>
  );
}
