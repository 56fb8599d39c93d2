import { byGroup, serviceGroups } from "@qitong/domain/management/hall";
import { wordsIn } from "@qitong/domain/management/approval";
import { useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import type { publicClient } from "../../connection/public-door";
import styles from "./item-list.module.css";
import { applyTexts } from "./apply-texts";

export type OfferedItem = Awaited<ReturnType<typeof publicClient.application.items.query>>["items"][number];

export interface ItemListProps {
  readonly items: readonly OfferedItem[];
  readonly renderLink: (item: OfferedItem, children: ReactNode) => ReactNode;
}

/** What may be applied for, shelf by shelf. A closed item leads to its guide, which says why. */
export function ItemList({ items, renderLink }: ItemListProps) {
  const words = useTexts(applyTexts);
  const language = useLanguage();
  return byGroup(items).map((shelf) => (
    <section key={shelf.group} aria-labelledby={`group-${shelf.group}`}>
      <h2 id={`group-${shelf.group}`}>{serviceGroups[shelf.group].label[language]}</h2>
      <ul className={styles.items}>
        {shelf.items.map((item) => (
          <li key={item.key}>
            {renderLink(
              item,
              <>
                <strong>{wordsIn(language, item.name)}</strong>
                <span>{wordsIn(language, item.about)}</span>
                <em>
                  {item.state === "open" ? words.promise(item.promisedDays) : words.closed}
                  {!item.isOnline && ` · ${words.notOnline}`}
                </em>
              </>,
            )}
          </li>
        ))}
      </ul>
    </section>
  ));
}
