import type { DistrictId, EntityId } from "@qitong/domain";
import type { MergerOpening } from "@qitong/domain/legal-entity";
import { Acts, RefusalList, useTexts } from "@qitong/ui";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { mergerRefusalTexts, type MergerRefusal } from "./merger-refusal-texts";
import type { MergerChoice, MergerChoices } from "./merger-row";
import styles from "./merger.module.css";
import { mergerTexts } from "./merger-texts";
import { emptyDraft, openingOf, refusalsOf, type OpeningDraft } from "./opening-facts";

export interface OpeningFormProps {
  readonly districtId: DistrictId;
  readonly choices: MergerChoices;
  /** What the server refused, if it did. */
  readonly refused: readonly MergerRefusal[];
  readonly busy: boolean;
  readonly onOpen: (opening: MergerOpening) => void;
  readonly onCancel: () => void;
}

/** Every change shows all that would be refused; the codes are typed from the certificates, as a check on the register. */
export function OpeningForm({ districtId, choices, refused, busy, onOpen, onCancel }: OpeningFormProps) {
  const words = useTexts(mergerTexts);
  const [draft, setDraft] = useState<OpeningDraft>(emptyDraft);
  const change = (part: Partial<OpeningDraft>) => setDraft({ ...draft, ...part });
  const opening = openingOf(draft);
  const found = opening ? refusalsOf(opening, choices, districtId) : [];
  const hasCodes = draft.absorbingCreditCode.trim() !== "" && draft.absorbedCreditCode.trim() !== "";
  // Codes that are not typed yet are no mistake yet.
  const shown = hasCodes ? found : found.filter(({ kind }) => !kind.startsWith("credit-code"));
  const absorbing = choices.entities.find(({ id }) => id === draft.absorbingId);
  const absorbed = choices.entities.find(({ id }) => id === draft.absorbedId);
  return (
    <Form layout="vertical" onFinish={() => opening && found.length === 0 && onOpen(opening)}>
      <SchoolField id="absorbingEntityId" label={words.absorbing} choices={choices} value={draft.absorbingId} onChange={(absorbingId) => change({ absorbingId })} />
      <CodeField id="absorbingCreditCode" label={words.absorbingCode} school={absorbing} value={draft.absorbingCreditCode} onChange={(absorbingCreditCode) => change({ absorbingCreditCode })} />
      <SchoolField id="absorbedEntityId" label={words.absorbed} choices={choices} value={draft.absorbedId} onChange={(absorbedId) => change({ absorbedId })} />
      <CodeField id="absorbedCreditCode" label={words.absorbedCode} school={absorbed} value={draft.absorbedCreditCode} onChange={(absorbedCreditCode) => change({ absorbedCreditCode })} />
      <TextField id="newEntityName" label={words.newEntityName} value={draft.newEntityName} onChange={(newEntityName) => change({ newEntityName })} />
      <TextField id="newAbsorbedCampusName" label={words.newCampusName} value={draft.newAbsorbedCampusName} onChange={(newAbsorbedCampusName) => change({ newAbsorbedCampusName })} />
      <TextField id="newRepresentative" label={words.newRepresentative} value={draft.newRepresentative} onChange={(newRepresentative) => change({ newRepresentative })} />
      <TextField id="note" label={words.note} value={draft.note} onChange={(note) => change({ note })} />
      <RefusalList refusals={shown.length > 0 ? shown : refused} texts={mergerRefusalTexts} fieldId={fieldId} />
      <Acts end>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={busy} disabled={!opening || !hasCodes || found.length > 0}>
          {words.openAct}
        </Button>
      </Acts>
    </Form>
  );
}

const fieldId = (field: string) => `opening-${field}`;

interface SchoolFieldProps {
  readonly id: string;
  readonly label: string;
  readonly choices: MergerChoices;
  readonly value: EntityId | null;
  readonly onChange: (id: EntityId) => void;
}

function SchoolField({ id, label, choices, value, onChange }: SchoolFieldProps) {
  const words = useTexts(mergerTexts);
  return (
    <Form.Item label={label} htmlFor={fieldId(id)}>
      <Select<EntityId>
        id={fieldId(id)}
        placeholder={words.chooseSchool}
        value={value}
        onChange={onChange}
        showSearch={{ optionFilterProp: "label" }}
        options={choices.entities.map((entity) => ({
          value: entity.id,
          label: entity.openCase ? `${entity.name}${words.inOpenCase(entity.openCase.otherName)}` : entity.name,
        }))}
      />
    </Form.Item>
  );
}

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function TextField({ id, label, value, onChange }: TextFieldProps) {
  return (
    <Form.Item label={label} htmlFor={fieldId(id)}>
      <Input id={fieldId(id)} maxLength={100} value={value} onChange={({ target }) => onChange(target.value)} />
    </Form.Item>
  );
}

function CodeField({ id, label, school, value, onChange }: TextFieldProps & { readonly school: MergerChoice | undefined }) {
  const words = useTexts(mergerTexts);
  const registered = school?.creditCode ?? null;
  return (
    <Form.Item
      label={label}
      htmlFor={fieldId(id)}
      extra={
        registered !== null && (
          <span className={styles.registered}>
            {words.registered(registered)}
            <Button type="link" size="small" onClick={() => onChange(registered)}>
              {words.sameAsRegistered}
            </Button>
          </span>
        )
      }
    >
      <Input id={fieldId(id)} className="figures" maxLength={40} placeholder={words.codeHint} value={value} onChange={({ target }) => onChange(target.value)} />
    </Form.Item>
  );
}
