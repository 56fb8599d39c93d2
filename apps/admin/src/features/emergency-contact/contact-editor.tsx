import { PlusOutlined } from "@ant-design/icons";
import type { PersonId } from "@qitong/domain";
import { findContactGaps, findEmergencyListRefusals, mostContacts, type EmergencyContact, type EmergencyContactRefusal } from "@qitong/domain/management";
import { ConfirmButton, RefusalList, Row, Stack, useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import { useState, type ReactNode } from "react";
import { addContact, changeContact, contactsOf, editedFrom, isSame, moveContact, removeContact, tidied } from "./contact-draft";
import { ContactFields, type ContactFieldsProps } from "./contact-fields";
import type { CampusContacts } from "./contact-rows";
import { gapTexts } from "./contact-texts";
import { contactRefusalTexts, editorTexts } from "./editor-texts";
import styles from "./emergency-contact.module.css";

export interface ContactEditorProps extends Pick<ContactFieldsProps, "renderPersonField"> {
  /** The list as it was when editing began. */
  readonly kept: CampusContacts;
  /** What the server refused, if it did. */
  readonly refused: readonly EmergencyContactRefusal[];
  /** What may be done about a list that someone else kept meanwhile. */
  readonly reload?: ReactNode;
  readonly busy: boolean;
  readonly onKeep: (contacts: readonly EmergencyContact[]) => void;
  readonly onClose: () => void;
}

const focusSoon = (id: string) => setTimeout(() => document.getElementById(id)?.focus(), 0);

/** The whole list at once, in its order; everything can be done from the keyboard. Says beforehand what the server would refuse. */
export function ContactEditor({ kept, refused, reload, busy, renderPersonField, onKeep, onClose }: ContactEditorProps) {
  const words = useTexts(editorTexts);
  const language = useLanguage();
  const { announce } = useAnnouncing();
  const [edited, setEdited] = useState(() => editedFrom(kept.contacts));
  const [isTried, setTried] = useState(false);
  const version = kept.list?.version ?? 0;
  const isColleague = colleaguesOf(kept);
  const judge = (of: typeof edited) => findEmergencyListRefusals({ version, contacts: contactsOf(of) }, { today: kept.today, closedOn: kept.closedOn, version, isColleague });
  const gaps = findContactGaps(contactsOf(edited), isColleague, kept.settings).filter(({ kind }) => kind !== "colleague-left");
  const save = () => {
    const tidy = tidied(edited);
    setEdited(tidy);
    setTried(true);
    if (judge(tidy).length === 0) onKeep(contactsOf(tidy));
  };
  const move = (id: string, by: -1 | 1) => {
    const next = moveContact(edited, id, by);
    setEdited(next);
    announce(words.moved(next.contacts.findIndex((one) => one.id === id) + 1));
  };
  const add = () => {
    const next = addContact(edited, edited.contacts.length === 0 ? "safety-lead" : "guard");
    setEdited(next);
    focusSoon(`${next.contacts.at(-1)?.id ?? ""}-role`);
  };
  const isFull = edited.contacts.length >= mostContacts;
  const found = isTried ? judge(edited) : [];
  return (
    <Stack>
      <p className="soft">{words.about}</p>
      <ol className={styles.editor} aria-label={words.list}>
        {edited.contacts.map((contact, index) => (
          <ContactFields
            key={contact.id}
            contact={contact}
            index={index}
            isLast={index === edited.contacts.length - 1}
            renderPersonField={renderPersonField}
            onChange={(change) => setEdited(changeContact(edited, contact.id, change))}
            onMove={(by) => move(contact.id, by)}
            onRemove={() => setEdited(removeContact(edited, contact.id))}
          />
        ))}
      </ol>
      <Row>
        <Button id="contacts" icon={<PlusOutlined />} disabled={isFull} onClick={add}>
          {words.add}
        </Button>
        {isFull && <span className="soft">{words.full(mostContacts)}</span>}
      </Row>
      {gaps.length > 0 && <p className="soft">{words.toCome(gaps.map((gap) => gapTexts.say(language, gap)).join(language === "zh" ? "；" : "; "))}</p>}
      <RefusalList refusals={found.length > 0 ? found : refused} texts={contactRefusalTexts} title={words.refused} />
      {reload}
      <Row>
        <Button type="primary" loading={busy} onClick={save}>
          {words.save}
        </Button>
        {isSame(edited, kept.contacts) ? (
          <Button onClick={onClose}>{words.cancel}</Button>
        ) : (
          <ConfirmButton label={words.cancel} question={words.cancelQuestion} consequence={words.cancelAbout} act={words.cancel} onConfirm={onClose} />
        )}
      </Row>
    </Stack>
  );
}

/** Whoever is picked here was found among the school's people; who has left since is known by the gap. */
function colleaguesOf({ contacts, gaps }: CampusContacts): (personId: PersonId) => boolean {
  const left = gaps.flatMap((gap) => (gap.kind === "colleague-left" ? [gap.ordinal] : []));
  const gone = new Set(contacts.flatMap(({ ordinal, holder }) => (holder.kind === "colleague" && left.includes(ordinal) ? [holder.personId] : [])));
  return (personId) => !gone.has(personId);
}
