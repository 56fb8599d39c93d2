import { Table, type TableColumnType } from "antd";
import type { Key, ReactNode } from "react";
import { usePhoneWidth } from "../appearance/system-appearance";
import { ErrorState } from "../state/error-state";
import { LoadingState } from "../state/loading-state";
import { CardList } from "./card-list";
import { compareValues, type Column } from "./column";
import styles from "./data-table.module.css";

/** Above this a row that is out of sight is not drawn. */
const virtualFrom = 200;
const virtualHeight = 620;
const defaultColumnWidth = 140;

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
  readonly error?: Error | null;
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

function Grid<Row extends object>({ label, rows, columns, rowKey, selection, rowTone }: GridProps<Row>) {
  const virtual = rows.length > virtualFrom;
  const width = columns.reduce((sum, column) => sum + (column.width ?? defaultColumnWidth), selection ? 48 : 0);
  return (
    // the virtual body is made of div; with these roles it is heard as the table that it is seen as
    <div className={styles.surface} {...(virtual ? { role: "table", "aria-label": label, "aria-rowcount": rows.length + 1 } : {})}>
      <Table<Row>
        dataSource={[...rows]}
        rowKey={rowKey}
        columns={columns.map((column) => antdColumn(column, virtual))}
        pagination={false}
        showSorterTooltip={false}
        virtual={virtual}
        scroll={virtual ? { x: width, y: virtualHeight } : { x: "max-content" }}
        {...(selection ? { rowSelection: antdSelection(selection, rowKey) } : {})}
        rowClassName={(row) => {
          const tone = rowTone?.(row);
          return tone ? (styles[tone] ?? "") : "";
        }}
        onRow={(_, index) => (virtual ? { role: "row", "aria-rowindex": (index ?? 0) + 2 } : {})}
      />
    </div>
  );
}

function antdColumn<Row>(column: Column<Row>, virtual: boolean): TableColumnType<Row> {
  const { key, title, render, sortBy, align, width } = column;
  return {
    key,
    title,
    render: (_, row) => render(row),
    align: align ?? "start",
    ...(virtual || width !== undefined ? { width: width ?? defaultColumnWidth } : {}),
    ...(sortBy
      ? { sorter: (a: Row, b: Row, order?: string | null) => compareValues(sortBy(a), sortBy(b), order === "descend") }
      : {}),
    ...(virtual ? { onCell: () => ({ role: "cell" }) } : {}),
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
