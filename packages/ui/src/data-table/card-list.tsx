import { Button, Checkbox } from "antd";
import { useState } from "react";
import { useTexts } from "../language/language-context";
import { defineTexts } from "../language/texts";
import styles from "./card-list.module.css";
import type { DataTableProps, RowSelection } from "./data-table";

const step = 30;

const texts = defineTexts({
  zh: { more: (shown: number, all: number) => `再显示一些（已显示 ${shown}，共 ${all}）` },
  en: { more: (shown, all) => `Show more (${shown} of ${all})` },
});

type CardListProps<Row> = DataTableProps<Row> & { readonly rows: readonly Row[] };

/** The table on a phone: a card a row, the first column as its name. */
export function CardList<Row>({ label, rows, columns, rowKey, selection, rowTone }: CardListProps<Row>) {
  const words = useTexts(texts);
  const [shown, setShown] = useState(step);
  const [name, ...rest] = columns;
  const details = rest.filter((column) => column.onlyWide !== true);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {rows.slice(0, shown).map((row) => {
          const key = rowKey(row);
          const tone = rowTone?.(row);
          return (
            <li key={key} className={`${styles.card} ${tone ? styles[tone] : ""}`}>
              <div className={styles.name}>
                {selection && <SelectBox rowKey={key} selection={selection} />}
                {name?.render(row)}
              </div>
              <dl>
                {details.map((column) => (
                  <div key={column.key}>
                    <dt>{column.title}</dt>
                    <dd>{column.render(row)}</dd>
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
      </ul>
      {rows.length > shown && (
        <Button block className={styles.more ?? ""} onClick={() => setShown(shown + step)}>
          {words.more(shown, rows.length)}
        </Button>
      )}
    </>
  );
}

function SelectBox({ rowKey, selection }: { readonly rowKey: string; readonly selection: RowSelection }) {
  const { selected, onSelect, labelOf, mayNotSelect } = selection;
  return (
    <Checkbox
      aria-label={labelOf(rowKey)}
      disabled={mayNotSelect?.(rowKey) ?? false}
      checked={selected.includes(rowKey)}
      onChange={({ target }) =>
        onSelect(target.checked ? [...selected, rowKey] : selected.filter((one) => one !== rowKey))
      }
    />
  );
}
