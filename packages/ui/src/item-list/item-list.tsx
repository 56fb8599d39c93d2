import type { ReactNode } from "react";
import styles from "./item-list.module.css";

export interface ListItem {
  readonly key: string | number;
  readonly content: ReactNode;
  /** What may be done with it, at its end. */
  readonly acts?: ReactNode;
}

/** Few things that are not worth a table: what each is, and what may be done with it. */
export function ItemList({ items, label }: { readonly items: readonly ListItem[]; readonly label?: string }) {
  return (
    <ul className={styles.items} aria-label={label}>
      {items.map(({ key, content, acts }) => (
        <li key={key}>
          <div className={styles.content}>{content}</div>
          {acts}
        </li>
      ))}
    </ul>
  );
}
