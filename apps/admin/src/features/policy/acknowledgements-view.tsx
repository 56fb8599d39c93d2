import { type Column, ConfirmButton, DataTable, EmptyState, formatInstant, formatNumber, Panel, Row, Stack, useLanguage, useTexts } from "@qitong/ui";
import type { Acknowledgements } from "./policy-row";
import styles from "./policy.module.css";
import { readingTexts } from "./reading-texts";

export interface AcknowledgementsViewProps {
  readonly found: Acknowledgements;
  /** Absent where the person may not. */
  readonly onRemind?: () => Promise<unknown>;
}

const namesShown = 8;
type Campus = Acknowledgements["campuses"][number];

/** Who has and has not said that they know the newest version, campus by campus. */
export function AcknowledgementsView({ found, onRemind }: AcknowledgementsViewProps) {
  const words = useTexts(readingTexts);
  const language = useLanguage();
  const { concerned, acknowledged, campuses, reminders } = found;
  const number = (value: number) => formatNumber(language, value);
  const missing = concerned - acknowledged;
  return (
    <Stack>
      {concerned > 0 && (
        <Row>
          <strong>{words.acknowledged(number(acknowledged), number(concerned))}</strong>
          {onRemind && missing > 0 && (
            <ConfirmButton label={words.remind} question={`${words.remind}（${number(missing)}）`} consequence={words.acknowledged(number(acknowledged), number(concerned))} act={words.remind} onConfirm={onRemind} />
          )}
        </Row>
      )}
      <DataTable label={words.campus} rows={campuses} columns={useColumns()} rowKey={({ campusId }) => campusId} empty={<EmptyState title={words.nobody} />} />
      {reminders.length > 0 && (
        <Panel title={words.reminders}>
          <ul className={styles.plain}>
            {reminders.map((one) => (
              <li key={`${one.remindedAt} ${one.version}`}>{words.remindedBy(one.byName ?? "—", formatInstant(language, one.remindedAt), one.people)}</li>
            ))}
          </ul>
        </Panel>
      )}
    </Stack>
  );
}

function useColumns(): Column<Campus>[] {
  const words = useTexts(readingTexts);
  const language = useLanguage();
  const names = (row: Campus) => {
    const shown = row.missing.slice(0, namesShown).map(({ name }) => name).join(language === "zh" ? "、" : ", ");
    return row.missing.length === 0 ? words.everybody : words.missingNames(shown, row.missing.length - namesShown);
  };
  return [
    { key: "campus", title: words.campus, render: ({ name }) => name, sortBy: ({ name }) => name, width: 220 },
    { key: "version", title: words.version, render: ({ version }) => words.versionOf(version), sortBy: ({ version }) => version, width: 110 },
    { key: "concerned", title: words.concerned, render: ({ concerned }) => formatNumber(language, concerned), sortBy: ({ concerned }) => concerned, align: "end", width: 100 },
    { key: "done", title: words.done, render: ({ acknowledged }) => formatNumber(language, acknowledged), sortBy: ({ acknowledged }) => acknowledged, align: "end", width: 100 },
    { key: "missing", title: words.missing, render: names, sortBy: ({ missing }) => missing.length },
  ];
}
