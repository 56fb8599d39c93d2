import { PhoneOutlined } from "@ant-design/icons";
import { telephoneLink } from "@qitong/domain";
import { contactRoles } from "@qitong/domain/management";
import { Row, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import type { ShownContact } from "./contact-rows";
import { contactTexts } from "./contact-texts";
import styles from "./emergency-contact.module.css";

export interface ContactListProps {
  readonly label: string;
  readonly contacts: readonly ShownContact[];
  /** Places of those who have left the school. */
  readonly left?: readonly number[];
  /** What stands instead of the links of a contact with a covered number. */
  readonly renderCovered?: (contact: ShownContact) => ReactNode;
}

/** Whom to call, one after another: a number is one tap away. */
export function ContactList({ label, contacts, left = [], renderCovered }: ContactListProps) {
  return (
    <ol className={styles.list} aria-label={label}>
      {contacts.map((contact) => (
        <li key={contact.ordinal} className={styles.contact}>
          <span className={styles.ordinal} aria-hidden="true">
            {contact.ordinal}
          </span>
          <ContactWords contact={contact} hasLeft={left.includes(contact.ordinal)} />
          <div className={styles.phones}>
            {contact.phones.map(({ text, isMasked }) => !isMasked && <CallLink key={text} name={contact.name} text={text} />)}
            {contact.phones.some(({ isMasked }) => isMasked) && renderCovered?.(contact)}
          </div>
        </li>
      ))}
    </ol>
  );
}

function ContactWords({ contact: { role, name, note, isRoundTheClock }, hasLeft }: { readonly contact: ShownContact; readonly hasLeft: boolean }) {
  const words = useTexts(contactTexts);
  const language = useLanguage();
  return (
    <div>
      <Row>
        <span className={styles.name}>{name}</span>
        {isRoundTheClock && <StatusTag tone="good">{words.roundTheClock}</StatusTag>}
        {hasLeft && <StatusTag tone="bad">{words.left}</StatusTag>}
      </Row>
      <div className="soft">{contactRoles[role][language]}</div>
      {note !== "" && <div className="soft">{note}</div>}
    </div>
  );
}

export function CallLink({ name, text }: { readonly name: string; readonly text: string }) {
  const words = useTexts(contactTexts);
  return (
    <a className={`${styles.call} figures`} href={telephoneLink(text)} aria-label={words.call(name, text)} translate="no">
      <PhoneOutlined aria-hidden="true" />
      {text}
    </a>
  );
}
