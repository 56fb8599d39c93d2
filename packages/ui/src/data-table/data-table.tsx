import { Table, type TableColumnType } from "antd";
import type { Key, ReactNode } from "react";
import { usePhoneWidth } from "../appearance/system-appearance";
import { ErrorState } from "../state/error-state";
import { LoadingState } from "../state/loading-state";
import { CardList } from "./card-list";
import { compareValues, type Column } from "./column";
import styles from "./data-table.module.css";

/**
 * Pages, and not antd's virtual rows: those are made of div, which a screen reader does not hear as a table, and
 * "find in page" and print know only what is drawn.
 */
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

function Grid<Row extends object>({ rows, columns, rowKey, selection, rowTone }: GridProps<Row>) {
  return (
    <div className={styles.surface}>
      <Table<Row>
        dataSource={[...rows]}
        rowKey={rowKey}
        columns={columns.map(antdColumn)}
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

function antdColumn<Row>({ key, title, render, sortBy, align, width }: Column<Row>): TableColumnType<Row> {
  return {
    key,
    title,
    render: (_, row) => render(row),
    align: align ?? "start",
    ...(width === undefined ? {} : { width }),
    ...(sortBy
      ? { sorter: (a: Row, b: Row, order?: string | null) => compareValues(sortBy(a), sortBy(b), order === "descend") }
      : {}),
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
