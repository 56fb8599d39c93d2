import { CaretDownOutlined, CaretUpOutlined } from "@ant-design/icons";
import { memo, useLayoutEffect, useMemo, useRef, useState } from "react";
import { usePrinting } from "../appearance/use-printing";
import type { Column } from "./column";
import type { DataTableProps } from "./data-table";
import styles from "./long-table.module.css";
import { RowHeights } from "./row-heights";
import { nextSort, type Sort } from "./sort";

/** What is drawn above and below of what is seen, and the step in which it follows, in pixels: a row is there before it comes into sight. */
const margin = 320;
const step = 160;

type LongTableProps<Row> = Pick<DataTableProps<Row>, "label" | "columns" | "rowKey" | "rowTone"> & {
  /** In the order in which they are shown. */
  readonly rows: readonly Row[];
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort | undefined) => void;
};

/**
 * Any number of rows in one scroll, of which only those in sight are drawn. A real table, unlike antd's virtual one, with
 * the true number of rows for who hears it. The browser itself keeps what is seen in place (scroll anchoring) when a row
 * above turns out to be of another height than guessed.
 */
export function LongTable<Row extends object>({ label, rows, columns, rowKey, rowTone, sort, onSort }: LongTableProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const [known] = useState(() => new Map<string, number>());
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  // What names a row stays the same while the rows do.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const heights = useMemo(() => new RowHeights(rows.map(rowKey), known), [rows, known]);
  const isPrinting = usePrinting();
  const first = isPrinting ? 0 : heights.indexAt(seen.top - margin);
  const end = isPrinting ? rows.length : Math.min(rows.length, heights.indexAt(seen.top + seen.height + step + margin) + 1);

  const look = () => {
    const element = scroller.current;
    if (!element) return;
    const top = Math.floor(element.scrollTop / step) * step;
    const height = element.clientHeight;
    setSeen((before) => (before.top === top && before.height === height ? before : { top, height }));
  };
  useLayoutEffect(look, [rows]);
  useLayoutEffect(() => {
    for (const [index, row] of [...(body.current?.rows ?? [])].entries()) heights.measure(first + index, row.getBoundingClientRect().height);
  }, [heights, first, end]);

  const width = columns.reduce((sum, column) => sum + (column.width ?? defaultWidth), 0);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrow keys scroll it
    <div ref={scroller} className={styles.scroller} tabIndex={0} onScroll={look}>
      <table className={styles.table} aria-label={label} style={{ minWidth: width * leastShare }} aria-rowcount={rows.length + 1}>
        <colgroup>
          {columns.map((column) => (
            <col key={column.key} style={{ width: `${((column.width ?? defaultWidth) / width) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <Head
                key={column.key}
                column={column}
                order={sort?.key === column.key ? sort.order : undefined}
                onSort={() => {
                  scroller.current?.scrollTo({ top: 0 });
                  onSort(nextSort(sort, column.key));
                }}
              />
            ))}
          </tr>
        </thead>
        <Gap height={heights.offsetOf(first)} />
        <tbody ref={body}>
          {rows.slice(first, end).map((row, index) => (
            <LongRow key={rowKey(row)} row={row} index={first + index} columns={columns} tone={rowTone?.(row)} />
          ))}
        </tbody>
        <Gap height={heights.offsetOf(rows.length) - heights.offsetOf(end)} />
      </table>
    </div>
  );
}

const defaultWidth = 140;
/** How far columns give way on a narrow screen before the table scrolls sideways. */
const leastShare = 0.85;

/** The rows that are not drawn, as empty space. */
function Gap({ height }: { readonly height: number }) {
  return (
    <tbody aria-hidden="true">
      <tr style={{ height }} />
    </tbody>
  );
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly order: Sort["order"] | undefined;
  readonly onSort: () => void;
}

function Head<Row>({ column: { title, align, sortBy }, order, onSort }: HeadProps<Row>) {
  const className = align === "end" ? styles.end : undefined;
  if (!sortBy) return <th scope="col" className={className}>{title}</th>;
  return (
    <th scope="col" className={className} aria-sort={order === undefined ? "none" : order === "ascend" ? "ascending" : "descending"}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {title}
        <span className={styles.carets} aria-hidden="true">
          <CaretUpOutlined className={order === "ascend" ? styles.active : ""} />
          <CaretDownOutlined className={order === "descend" ? styles.active : ""} />
        </span>
      </button>
    </th>
  );
}

interface LongRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly tone: "good" | "warn" | "bad" | undefined;
}

function DrawnRow<Row>({ row, index, columns, tone }: LongRowProps<Row>) {
  return (
    <tr aria-rowindex={index + 2} className={tone && styles[tone]}>
      {columns.map(({ key, align, render }) => (
        <td key={key} className={align === "end" ? styles.end : undefined}>
          {render(row)}
        </td>
      ))}
    </tr>
  );
}

/** Scrolling draws the rows that come, and none again. */
const LongRow = memo(DrawnRow) as typeof DrawnRow;
