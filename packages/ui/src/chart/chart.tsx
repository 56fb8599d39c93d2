import { Segmented } from "antd";
import type { EChartsCoreOption } from "echarts/core";
import { useId, useRef, useState, type ReactNode } from "react";
import { useTexts } from "../language/language-context";
import { defineTexts } from "../language/texts";
import styles from "./chart.module.css";
import { useEchart } from "./use-echart";

const texts = defineTexts({
  zh: { chart: "图", table: "表格", view: (title: string) => `${title}：图或表格`, failed: "图没有载入，请看表格" },
  en: { chart: "Chart", table: "Table", view: (title) => `${title}: chart or table`, failed: "The chart did not load; the table has the figures" },
});

export interface ChartTable {
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly ReactNode[])[];
}

export interface ChartProps {
  readonly title: string;
  /** What the chart says, in a sentence; it stands for the picture where the picture is not seen. */
  readonly summary: string;
  /** Without colours: the palette gives them. Keep it the same object while nothing changes (useMemo). */
  readonly option: EChartsCoreOption;
  /** The same figures as a table; nothing is only in the picture. */
  readonly table: ChartTable;
  readonly height?: number;
  readonly note?: ReactNode;
}

export function Chart({ title, summary, option, table, height = 320, note }: ChartProps) {
  const words = useTexts(texts);
  const titleId = useId();
  const [view, setView] = useState<"chart" | "table">("chart");
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h3 id={titleId}>{title}</h3>
        <Segmented
          size="small"
          aria-label={words.view(title)}
          name={titleId}
          value={view}
          onChange={setView}
          options={[
            { value: "chart", label: words.chart },
            { value: "table", label: words.table },
          ]}
        />
      </div>
      {view === "chart" ? (
        <Drawing option={option} height={height} failed={words.failed} />
      ) : (
        <TableOfChart title={title} table={table} />
      )}
      <figcaption className={styles.note}>
        {summary}
        {note !== undefined && <div>{note}</div>}
      </figcaption>
    </figure>
  );
}

interface DrawingProps {
  readonly option: EChartsCoreOption;
  readonly height: number;
  readonly failed: string;
}

function Drawing({ option, height, failed }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const didFail = useEchart(place, option);
  if (didFail) return <p role="alert">{failed}</p>;
  // the caption below says the same in words; the letters of the drawing would be heard as a heap
  return <div ref={place} aria-hidden="true" style={{ height }} />;
}

function TableOfChart({ title, table }: { readonly title: string; readonly table: ChartTable }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={table.columns[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
