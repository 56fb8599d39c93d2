import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import type { PersonId } from "@qitong/domain";
import { contactRoleKeys, contactRoles, holderField, longestHolder, longestNote, longestTyped, mostPhones, phoneField, type ContactRole } from "@qitong/domain/management";
import { Row, useLanguage, useTexts } from "@qitong/ui";
import { Button, Checkbox, Input, Radio, Select } from "antd";
import type { ReactNode } from "react";
import { mayBeColleague, mayBeOffice, withRole, type EditedContact } from "./contact-draft";
import { editorTexts } from "./editor-texts";
import styles from "./emergency-contact.module.css";

export interface PersonFieldProps {
  readonly id: string;
  readonly label: string;
  readonly onPick: (person: { readonly personId: PersonId; readonly name: string }) => void;
}

export interface ContactFieldsProps {
  readonly contact: EditedContact;
  readonly index: number;
  readonly isLast: boolean;
  /** The control that finds a colleague; it belongs to the page, because it asks the server. */
  readonly renderPersonField: (props: PersonFieldProps) => ReactNode;
  readonly onChange: (change: Partial<Omit<EditedContact, "id">>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One contact in the editor. */
export function ContactFields({ contact, index, isLast, renderPersonField, onChange, onMove, onRemove }: ContactFieldsProps) {
  const words = useTexts(editorTexts);
  const language = useLanguage();
  const name = words.contact(index + 1);
  const { role, isColleague, note, isRoundTheClock } = contact;
  return (
    <li className={styles.edited}>
      <div className={styles.editedHead}>
        <strong>{name}</strong>
        <Row>
          <Button icon={<ArrowUpOutlined />} aria-label={words.up(name)} disabled={index === 0} onClick={() => onMove(-1)} />
          <Button icon={<ArrowDownOutlined />} aria-label={words.down(name)} disabled={isLast} onClick={() => onMove(1)} />
          <Button icon={<DeleteOutlined />} aria-label={words.remove(name)} onClick={onRemove} />
        </Row>
      </div>
      <div className={styles.fields}>
        <div className={styles.field}>
          <Select<ContactRole>
            id={`${contact.id}-role`}
            aria-label={words.role(name)}
            value={role}
            onChange={(next) => onChange(withRole(contact, next))}
            options={contactRoleKeys.map((value) => ({ value, label: contactRoles[value][language] }))}
          />
          {mayBeColleague(role) && mayBeOffice(role) && (
            <Radio.Group
              aria-label={words.holderKind(name)}
              value={isColleague}
              onChange={({ target }) => onChange({ isColleague: target.value === true })}
              options={[{ value: true, label: words.colleague }, { value: false, label: words.office }]}
            />
          )}
          <HolderField contact={contact} name={name} id={holderField(index)} renderPersonField={renderPersonField} onChange={onChange} />
        </div>
        <div className={styles.field}>
          <PhoneFields contact={contact} name={name} index={index} onChange={onChange} />
          <Checkbox checked={isRoundTheClock} onChange={({ target }) => onChange({ isRoundTheClock: target.checked })}>
            {words.roundTheClock}
          </Checkbox>
        </div>
      </div>
      <Input aria-label={words.note(name)} placeholder={words.noteHint} maxLength={longestNote} value={note} onChange={({ target }) => onChange({ note: target.value })} />
    </li>
  );
}

interface PartProps extends Pick<ContactFieldsProps, "contact" | "onChange"> {
  /** 第 2 位. */
  readonly name: string;
}

function HolderField({ contact, name, id, renderPersonField, onChange }: PartProps & Pick<ContactFieldsProps, "renderPersonField"> & { readonly id: string }) {
  const words = useTexts(editorTexts);
  const { isColleague, person, officeName } = contact;
  if (!isColleague) {
    return (
      <Input id={id} aria-label={words.officeName(name)} placeholder={words.officeHint} maxLength={longestHolder} value={officeName} onChange={({ target }) => onChange({ officeName: target.value })} />
    );
  }
  if (!person) return renderPersonField({ id, label: words.person(name), onPick: (picked) => onChange({ person: picked }) });
  return (
    <Row>
      <span className={styles.name}>{person.name}</span>
      <Button id={id} aria-label={`${words.replace} ${person.name}`} onClick={() => onChange({ person: null })}>
        {words.replace}
      </Button>
    </Row>
  );
}

function PhoneFields({ contact: { phones }, name, index, onChange }: PartProps & { readonly index: number }) {
  const words = useTexts(editorTexts);
  return (
    <>
      {phones.map((text, place) => (
        // Fields of one contact are told apart by their places only.
        <div key={place} className={styles.phoneField}>
          <Input
            id={phoneField(index, place)}
            type="tel"
            aria-label={words.phone(name, place + 1)}
            placeholder={words.phoneHint}
            maxLength={longestTyped}
            value={text}
            onChange={({ target }) => onChange({ phones: phones.with(place, target.value) })}
          />
          {phones.length > 1 && (
            <Button icon={<DeleteOutlined />} aria-label={words.removePhone(name, place + 1)} onClick={() => onChange({ phones: phones.toSpliced(place, 1) })} />
          )}
          {place === phones.length - 1 && phones.length < mostPhones && (
            <Button icon={<PlusOutlined />} aria-label={words.addPhone(name)} onClick={() => onChange({ phones: [...phones, ""] })} />
          )}
        </div>
      ))}
    </>
  );
}
