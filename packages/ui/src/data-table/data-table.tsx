import { Table, type TableColumnType } from "antd";
import type { Key, ReactNode } from "react";
import { usePhoneWidth } from "../appearance/system-appearance";
import { ErrorState } from "../state/error-state";
import { LoadingState } from "../state/loading-state";
import { CardList } from "./card-list";
import type { Column } from "./column";
import styles from "./data-table.module.css";
import { LongTable } from "./long-table";
import { nextSort, useSort, type Sort } from "./sort";

/** A list of more rows than these is one scroll that draws what is in sight. */
const shortList = 100;
/** Where rows are ticked, "all" is a page: nobody ticks what was never seen. */
const pageSize = 100;

export interface RowSelection {
  readonly selected: readonly string[];
  readonly onSelect: (keys: string[]) => void;
  /** The name of a row's box, for who does not see the row: "选择 王芳". */
  readonly labelOf: (key: string) => string;
  readonly mayNotSelect?: (key: string) => boolean;
}

export interface DataTableProps<Row> {
  /** Names the table for a screen reader; the page's own heading is not enough where there are two. */
  readonly label: string;
  /** Undefined while loading. */
  readonly rows: readonly Row[] | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly error?: { readonly message: string } | null | undefined;
  readonly onRetry?: () => void;
  /** Shown when there are no rows: why, and what brings some. */
  readonly empty: ReactNode;
  /** Filters, export button and the like, above the table. */
  readonly toolbar?: ReactNode;
  readonly selection?: RowSelection;
  /** Marks rows: changed, refused. */
  readonly rowTone?: (row: Row) => "good" | "warn" | "bad" | undefined;
  /** For a table whose rows are costly to draw again at each act: how many of them are still all drawn. */
  readonly drawAllUpTo?: number;
}

export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  return (
    <section className={styles.section} aria-label={props.label}>
      {props.toolbar !== undefined && <div className={styles.toolbar}>{props.toolbar}</div>}
      <Body {...props} />
    </section>
  );
}

function Body<Row extends object>(props: DataTableProps<Row>) {
  const { rows, error, onRetry, empty } = props;
  const phone = usePhoneWidth();
  if (error) return <ErrorState detail={error.message} {...(onRetry ? { onRetry } : {})} />;
  if (!rows) return <LoadingState rows={8} />;
  if (rows.length === 0) return <div className={styles.surface}>{empty}</div>;
  return phone ? <CardList {...props} rows={rows} /> : <Grid {...props} rows={rows} />;
}

type GridProps<Row> = DataTableProps<Row> & { readonly rows: readonly Row[] };

function Grid<Row extends object>({ label, rows, columns, rowKey, selection, rowTone, drawAllUpTo = shortList }: GridProps<Row>) {
  const { sorted, sort, setSort } = useSort(rows, columns);
  if (!selection && rows.length > drawAllUpTo) {
    return (
      <LongTable label={label} rows={sorted} columns={columns} rowKey={rowKey} {...(rowTone ? { rowTone } : {})} sort={sort} onSort={setSort} />
    );
  }
  return (
    <div className={styles.surface}>
      <Table<Row>
        dataSource={[...sorted]}
        rowKey={rowKey}
        columns={columns.map((column) => antdColumn(column, sort))}
        onChange={(_pages, _filters, sorter, { action }) => {
          const { columnKey } = Array.isArray(sorter) ? {} : sorter;
          if (action === "sort" && columnKey !== undefined) setSort(nextSort(sort, String(columnKey)));
        }}
        pagination={{ pageSize, showSizeChanger: false, hideOnSinglePage: true, className: styles.pages ?? "" }}
        showSorterTooltip={false}
        {...(selection ? { rowSelection: antdSelection(selection, rowKey) } : {})}
        rowClassName={(row) => {
          const tone = rowTone?.(row);
          return tone ? (styles[tone] ?? "") : "";
        }}
      />
    </div>
  );
}

function antdColumn<Row>({ key, title, render, sortBy, align, width }: Column<Row>, sort: Sort | undefined): TableColumnType<Row> {
  return {
    key,
    title,
    render: (_, row) => render(row),
    align: align ?? "start",
    ...(width === undefined ? {} : { width }),
    // The rows come sorted; antd only shows the order and hears the click.
    ...(sortBy ? { sorter: true, sortOrder: sort?.key === key ? sort.order : null } : {}),
  };
}

function antdSelection<Row>({ selected, onSelect, labelOf, mayNotSelect }: RowSelection, rowKey: (row: Row) => string) {
  return {
    selectedRowKeys: [...selected],
    onChange: (keys: Key[]) => onSelect(keys.map(String)),
    columnWidth: 48,
    getCheckboxProps: (row: Row) => ({
      "aria-label": labelOf(rowKey(row)),
      disabled: mayNotSelect?.(rowKey(row)) ?? false,
    }),
  };
}
