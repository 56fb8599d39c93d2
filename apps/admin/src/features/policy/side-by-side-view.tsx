import { alignArticles, isSameText } from "@qitong/domain/management";
import { EmptyState, formatDate, Panel, Row, Stack, StatusTag, type StatusTone, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import { useState, type ReactNode } from "react";
import { DifferenceView } from "./difference-view";
import type { SideBySide } from "./policy-row";
import styles from "./policy.module.css";
import { readingTexts } from "./reading-texts";

type Row = SideBySide["rows"][number];
type Cell = NonNullable<Row["cells"][number]>;

export interface SideBySideViewProps {
  readonly found: SideBySide;
  readonly renderPolicy: (cell: Cell) => ReactNode;
}

/** Policies of the same title at the campuses of a school; the difference opens under its row. */
export function SideBySideView({ found, renderPolicy }: SideBySideViewProps) {
  const words = useTexts(readingTexts);
  if (found.rows.length === 0) return <EmptyState title={words.sideNone} />;
  return (
    <ul className={styles.plain}>
      {found.rows.map((row) => (
        <Panel key={row.title} as="li">
          <SideRow row={row} campuses={found.campuses} renderPolicy={renderPolicy} />
        </Panel>
      ))}
    </ul>
  );
}

type State = "same" | "differs" | "one";
const tones = { same: "good", differs: "warn", one: "calm" } as const satisfies Record<State, StatusTone>;

function stateOf(cells: readonly (Cell | null)[]): State {
  const there = cells.filter((cell) => cell !== null);
  const [first, ...others] = there;
  if (!first || there.length < cells.length) return "one";
  return others.every((other) => isSameText({ ...alignArticles(other.text, first.text).text, title: first.text.title }, first.text)) ? "same" : "differs";
}

function SideRow({ row, campuses, renderPolicy }: { readonly row: Row } & Pick<SideBySide, "campuses"> & Pick<SideBySideViewProps, "renderPolicy">) {
  const words = useTexts(readingTexts);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const state = stateOf(row.cells);
  const said = { same: words.sideSame, differs: words.sideDiffers, one: words.sideOne };
  const [first, ...others] = row.cells.filter((cell) => cell !== null);
  return (
    <Stack>
      <Row>
        <h2 className={styles.name}>{row.title}</h2>
        <StatusTag tone={tones[state]}>{said[state]}</StatusTag>
        {state === "differs" && (
          <Button size="small" aria-expanded={isOpen} aria-label={words.sideShow(row.title)} onClick={() => setOpen(!isOpen)}>
            {words.sideOpen}
          </Button>
        )}
      </Row>
      <dl className={styles.sides}>
        {campuses.map((campus, index) => {
          const cell = row.cells[index];
          return (
            <div key={campus.campusId} className="card">
              <dt className="soft">{campus.name}</dt>
              <dd>
                {cell ? (
                  <>
                    {renderPolicy(cell)}
                    <div className="soft">
                      {cell.ownerName} · {words.versionOf(cell.version)} · {words.since(formatDate(language, cell.startsOn))}
                    </div>
                  </>
                ) : (
                  <span className="soft">{words.sideMissing}</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {isOpen && first && others.map((other) => <DifferenceView key={other.policyId} before={alignArticles(first.text, other.text).text} after={other.text} />)}
    </Stack>
  );
}
