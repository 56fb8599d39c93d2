import { EmptyState, formatInstant, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { ContactList } from "./contact-list";
import type { CampusContacts } from "./contact-rows";
import { contactTexts, sayGap } from "./contact-texts";
import { CoveredPhones } from "./covered-phones";
import styles from "./emergency-contact.module.css";

export interface CampusContactsViewProps {
  readonly found: CampusContacts;
  /** In clear by place, of those that were looked at. */
  readonly revealed: Readonly<Record<number, readonly string[]>>;
  readonly onReveal?: (ordinal: number, reason: string) => Promise<unknown>;
  /** The way into the editor, for who keeps the list. */
  readonly start?: ReactNode;
}

/** The list of one campus, with what it lacks by its district's expectation. */
export function CampusContactsView({ found, revealed, onReveal, start }: CampusContactsViewProps) {
  const words = useTexts(contactTexts);
  const language = useLanguage();
  const { contacts, gaps, list, isInOperation, settings, closedOn, asOf } = found;
  const left = gaps.flatMap((gap) => (gap.kind === "colleague-left" ? [gap.ordinal] : []));
  return (
    <div className={styles.stack}>
      {isInOperation ? (
        <section className={`${styles.panel} ${styles.gaps}`} aria-label={words.gaps}>
          <p className={styles.row}>
            {gaps.length === 0 && <StatusTag tone="good">{words.noGaps}</StatusTag>}
            {gaps.map((gap) => (
              <StatusTag key={JSON.stringify(gap)} tone="bad">
                {sayGap(language, gap)}
              </StatusTag>
            ))}
          </p>
          <p className={styles.soft}>{words.expectation(settings)}</p>
          <p className={styles.soft}>{words.privacy}</p>
        </section>
      ) : (
        <p className={styles.soft}>{closedOn !== null && closedOn <= asOf ? words.closed : words.notOpen}</p>
      )}
      {contacts.length === 0 ? (
        <EmptyState title={words.none} about={words.noneAbout} {...(start === undefined ? {} : { action: start })} />
      ) : (
        <ContactList
          label={words.list}
          contacts={contacts}
          left={left}
          renderCovered={(contact) => (
            <CoveredPhones
              contact={contact}
              revealed={revealed[contact.ordinal]}
              {...(onReveal ? { onReveal: (reason: string) => onReveal(contact.ordinal, reason) } : {})}
            />
          )}
        />
      )}
      <p className={styles.soft}>{list ? words.keptOn(list.keptByName ?? "—", formatInstant(language, list.keptAt)) : words.neverKept}</p>
    </div>
  );
}
