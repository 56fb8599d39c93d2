import { EmptyState, formatDate, formatInstant, Row, StatusTag, type StatusTone, useLanguage, useTexts } from "@qitong/ui";
import type { ReactNode } from "react";
import type { OwnNotice } from "./notice-row";
import { ownNoticeTexts } from "./notice-texts";
import styles from "./notice.module.css";

export type ReadingState = "unread" | "toConfirm" | "confirmed" | "read" | "withdrawn";
export const readingTones = { unread: "warn", toConfirm: "warn", confirmed: "good", read: "calm", withdrawn: "bad" } as const satisfies Record<ReadingState, StatusTone>;

export function readingState({ status, openedAt, needsConfirmation, confirmedAt }: Pick<OwnNotice, "status" | "openedAt" | "needsConfirmation" | "confirmedAt">): ReadingState {
  if (status === "withdrawn") return "withdrawn";
  if (openedAt === null) return "unread";
  if (!needsConfirmation) return "read";
  return confirmedAt === null ? "toConfirm" : "confirmed";
}

export interface OwnNoticesViewProps {
  readonly rows: readonly OwnNotice[];
  readonly renderName: (row: OwnNotice) => ReactNode;
}

export function OwnNoticesView({ rows, renderName }: OwnNoticesViewProps) {
  const words = useTexts(ownNoticeTexts);
  const language = useLanguage();
  if (rows.length === 0) return <EmptyState title={words.none} about={words.noneAbout} />;
  return (
    <ul className={styles.list}>
      {rows.map((row) => {
        const state = readingState(row);
        const isOpen = state === "unread" || state === "toConfirm";
        return (
          <li key={row.id} className={`card ${isOpen ? styles.unread : ""}`}>
            <span className={styles.name}>{renderName(row)}</span>
            <Row>
              <StatusTag tone={readingTones[state]}>{words[state]}</StatusTag>
              <span className="soft">{words.from(row.placeName, row.publishedAt === null ? "" : formatInstant(language, row.publishedAt))}</span>
              {isOpen && row.confirmBy !== null && <span className="soft">{words.confirmBy(formatDate(language, row.confirmBy))}</span>}
              {isOpen && row.remindedAt !== null && <span className="soft">{words.reminded(formatInstant(language, row.remindedAt))}</span>}
            </Row>
          </li>
        );
      })}
    </ul>
  );
}
