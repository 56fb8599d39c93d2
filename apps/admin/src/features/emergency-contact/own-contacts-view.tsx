import { EmptyState, Section, Stack, useTexts } from "@qitong/ui";
import { ContactList } from "./contact-list";
import type { OwnContacts } from "./contact-rows";
import { contactTexts } from "./contact-texts";

/** The lists of one's own campuses; on a phone, in one hand. */
export function OwnContactsView({ campuses }: { readonly campuses: readonly OwnContacts[] }) {
  const words = useTexts(contactTexts);
  if (campuses.length === 0) return <EmptyState title={words.ownNone} about={words.ownNoneAbout} />;
  return (
    <Stack>
      {campuses.map(({ campusId, name, contacts, left }) => (
        <Section key={campusId} title={name}>
          {contacts.length === 0 ? <EmptyState title={words.none} about={words.noneAbout} /> : <ContactList label={words.campusTitle(name)} contacts={contacts} left={left} />}
        </Section>
      ))}
    </Stack>
  );
}
