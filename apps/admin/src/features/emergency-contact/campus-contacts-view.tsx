import { EmptyState, formatInstant, Panel, Row, Stack, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import { ContactList } from "./contact-list";
import type { CampusContacts } from "./contact-rows";
import { contactTexts, gapTexts } from "./contact-texts";
import { CoveredPhones } from "./covered-phones";

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
    <Stack>
      {isInOperation ? (
        <Panel label={words.gaps}>
          <Row>
            {gaps.length === 0 && <StatusTag tone="good">{words.noGaps}</StatusTag>}
            {gaps.map((gap) => (
              <StatusTag key={JSON.stringify(gap)} tone="bad">
                {gapTexts.say(language, gap)}
              </StatusTag>
            ))}
          </Row>
          <p className="soft">{words.expectation(settings)}</p>
          <p className="soft">{words.privacy}</p>
        </Panel>
      ) : (
        <p className="soft">{closedOn !== null && closedOn <= asOf ? words.closed : words.notOpen}</p>
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
      <p className="soft">{list ? words.keptOn(list.keptByName ?? "—", formatInstant(language, list.keptAt)) : words.neverKept}</p>
    </Stack>
  );
}
