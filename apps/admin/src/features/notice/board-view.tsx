import { audienceGroups, audienceGroupKeys } from "@qitong/domain/management";
import {
  type Column, DataTable, DateText, EmptyState, FactList, formatInstant, formatNumber, Panel, Row, Section, Stack, useLanguage,
  useTexts,
} from "@qitong/ui";
import type { ReactNode } from "react";
import type { NoticeBoard, Recipient } from "./notice-row";
import { boardTexts, noticeTexts } from "./notice-texts";
import styles from "./notice.module.css";

export interface BoardViewProps {
  readonly board: NoticeBoard;
  readonly renderFile: (file: NoticeBoard["files"][number]) => ReactNode;
}

/** What was sent, and how far it went: in all, by campus, and who is missing by name. */
export function BoardView({ board, renderFile }: BoardViewProps) {
  const words = useTexts(boardTexts);
  const { content, recipients, campuses } = board;
  const missing = recipients.filter(({ isMissing }) => isMissing);
  const missingColumns = useMissingColumns();
  const none = content.needsConfirmation ? words.everybodyConfirmed : words.nobody;
  return (
    <Stack>
      <Letter board={board} renderFile={renderFile} />
      <Figures board={board} />
      <Section title={words.perCampus}>
        <DataTable label={words.perCampus} rows={campuses} columns={useCampusColumns(content.needsConfirmation)} rowKey={({ campusId }) => campusId ?? "bureau"} empty={<EmptyState title={none} />} />
      </Section>
      {board.status === "published" && (
        <Section title={content.needsConfirmation ? words.missing : words.missingOpened}>
          <DataTable label={words.missing} rows={missing} columns={missingColumns} rowKey={({ personId }) => personId} empty={<EmptyState title={none} />} />
        </Section>
      )}
      <Reminders board={board} />
    </Stack>
  );
}

function Letter({ board, renderFile }: BoardViewProps) {
  const words = useTexts(boardTexts);
  const language = useLanguage();
  const { content, placeNames, publishedAt, withdrawnAt, withdrawReason, files } = board;
  const separator = language === "zh" ? "、" : ", ";
  const places = content.audience.places.map(({ id }) => placeNames[id] ?? "").join(separator);
  const groups = audienceGroupKeys.filter((group) => content.audience.groups.includes(group)).map((group) => audienceGroups[group][language]);
  return (
    <Panel>
      <p className="soft">
        {words.sentTo(places, groups.join(separator))}
        {publishedAt !== null && ` · ${words.publishedAt(formatInstant(language, publishedAt))}`}
      </p>
      {withdrawnAt !== null && <p role="note">{words.withdrawnAt(formatInstant(language, withdrawnAt), withdrawReason ?? "")}</p>}
      <p className={styles.text}>{content.text}</p>
      {files.length > 0 && <Row>{files.map((file) => renderFile(file))}</Row>}
    </Panel>
  );
}

function Figures({ board: { content, recipients, joined } }: { readonly board: NoticeBoard }) {
  const words = useTexts(boardTexts);
  const sent = useTexts(noticeTexts);
  const language = useLanguage();
  const count = (is: (one: Recipient) => boolean) => formatNumber(language, recipients.filter(is).length);
  return (
    <Panel>
      <FactList
        look="across"
        facts={[
          { name: words.reached, value: formatNumber(language, recipients.length) },
          { name: words.opened, value: count(({ openedAt }) => openedAt !== null) },
          content.needsConfirmation && { name: words.confirmed, value: count(({ confirmedAt }) => confirmedAt !== null) },
          content.confirmBy !== null && { name: sent.confirmBy, value: <DateText date={content.confirmBy} /> },
        ]}
      />
      {joined > 0 && <p className="soft">{words.joined(joined)}</p>}
    </Panel>
  );
}

type CampusRow = NoticeBoard["campuses"][number];

function useCampusColumns(needsConfirmation: boolean): Column<CampusRow>[] {
  const words = useTexts(boardTexts);
  const language = useLanguage();
  const figure = (key: "reached" | "opened" | "confirmed"): Column<CampusRow> => ({
    key, title: words[key], render: (row) => formatNumber(language, row[key]), sortBy: (row) => row[key], align: "end", width: 120,
  });
  return [
    { key: "campus", title: words.campus, render: ({ name }) => name ?? words.bureau, sortBy: ({ name }) => name, width: 240 },
    figure("reached"), figure("opened"), ...(needsConfirmation ? [figure("confirmed")] : []),
  ];
}

function useMissingColumns(): Column<Recipient>[] {
  const words = useTexts(boardTexts);
  const language = useLanguage();
  const state = ({ openedAt }: Recipient) => (openedAt === null ? words.notOpened : words.notConfirmed(formatInstant(language, openedAt)));
  return [
    { key: "name", title: words.name, render: ({ name }) => name ?? "—", sortBy: ({ name }) => name, width: 140 },
    { key: "campus", title: words.campus, render: ({ campusName }) => campusName ?? words.bureau, sortBy: ({ campusName }) => campusName, width: 220 },
    { key: "state", title: words.state, render: state, sortBy: ({ openedAt }) => openedAt, width: 220 },
    { key: "reminders", title: words.reminders, render: ({ reminders }) => formatNumber(language, reminders), sortBy: ({ reminders }) => reminders, align: "end", width: 100 },
  ];
}

function Reminders({ board: { reminders } }: { readonly board: NoticeBoard }) {
  const words = useTexts(boardTexts);
  const language = useLanguage();
  if (reminders.length === 0) return null;
  return (
    <Panel title={words.reminderLog}>
      <ul className={styles.list}>
        {reminders.map((one) => {
          const at = formatInstant(language, one.remindedAt);
          return <li key={one.remindedAt}>{one.by === null ? words.byClock(at, one.people) : words.byHand(at, one.byName ?? "—", one.people)}</li>;
        })}
      </ul>
    </Panel>
  );
}
