import { byGroup, serviceGroups } from "@qitong/domain/management/hall";
import { wordsIn } from "@qitong/domain/management/approval";
import { EmptyState, Section, StatusTag, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import type { HallCard } from "./hall-rows";
import { hallTexts, itemStateTexts } from "./hall-texts";
import styles from "./hall.module.css";

export interface HallCardsProps {
  readonly items: readonly HallCard[];
  readonly renderLink: (item: HallCard, children: ReactNode, className: string) => ReactNode;
}

/** The shelves of the hall: each item with its promise. */
export function HallCards({ items, renderLink }: HallCardsProps) {
  const words = useTexts(hallTexts);
  const states = useTexts(itemStateTexts);
  const language = useLanguage();
  if (items.length === 0) return <EmptyState title={words.none} />;
  return byGroup(items).map((shelf) => (
    <Section key={shelf.group} titleId={`shelf-${shelf.group}`} title={serviceGroups[shelf.group].label[language]}>
      <ul className={styles.cards}>
        {shelf.items.map((item) => (
          <li key={item.key}>
            {renderLink(
              item,
              <>
                <strong>{wordsIn(language, item.name)}</strong>
                <span>{wordsIn(language, item.about)}</span>
                <span className={styles.marks}>
                  <span>{words.promise(item.promisedDays)}</span>
                  <span>{item.isOnline ? words.online : words.notOnline}</span>
                  {item.state !== "open" && <StatusTag tone="warn">{states[item.state]}</StatusTag>}
                </span>
              </>,
              "card",
            )}
          </li>
        ))}
      </ul>
    </Section>
  ));
}

/** What a search finds: in the name, what it is for, and the group, in either language. */
export function findItems(items: readonly HallCard[], search: string): HallCard[] {
  const wanted = search.trim().toLowerCase();
  const textOf = ({ name, about, group }: HallCard) => [name.zh, name.en, about.zh, about.en, serviceGroups[group].label.zh, serviceGroups[group].label.en].join(" ").toLowerCase();
  return wanted === "" ? [...items] : items.filter((item) => textOf(item).includes(wanted));
}
