import { EmptyState, useTexts } from "@qitong/ui";
import { ContactList } from "./contact-list";
import type { OwnContacts } from "./contact-rows";
import { contactTexts } from "./contact-texts";
import styles from "./emergency-contact.module.css";

/** The lists of one's own campuses; on a phone, in one hand. */
export function OwnContactsView({ campuses }: { readonly campuses: readonly OwnContacts[] }) {
  const words = useTexts(contactTexts);
  if (campuses.length === 0) return <EmptyState title={words.ownNone} about={words.ownNoneAbout} />;
  return (
    <div className={styles.stack}>
      {campuses.map(({ campusId, name, contacts, left }) => (
        <section key={campusId} className={styles.stack}>
          <h2 className={styles.heading}>{name}</h2>
          {contacts.length === 0 ? <EmptyState title={words.none} about={words.noneAbout} /> : <ContactList label={words.campusTitle(name)} contacts={contacts} left={left} />}
        </section>
      ))}
    </div>
  );
}
