import { formatDate, formatInstant, Panel, useLanguage, useTexts } from "@qitong/ui";
import { Button } from "antd";
import type { ReactNode } from "react";
import type { OwnNoticeDetail } from "./notice-row";
import { ownNoticeTexts } from "./notice-texts";
import styles from "./notice.module.css";
import { readingState } from "./own-notices-view";

export interface OwnNoticeViewProps {
  readonly notice: OwnNoticeDetail;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly renderFile: (file: OwnNoticeDetail["files"][number]) => ReactNode;
}

/** The notice to read; the text is text, whatever it looks like. */
export function OwnNoticeView({ notice, busy, onConfirm, renderFile }: OwnNoticeViewProps) {
  const words = useTexts(ownNoticeTexts);
  const language = useLanguage();
  const state = readingState(notice);
  const { confirmBy, confirmedAt, withdrawnAt, withdrawReason, text, files } = notice;
  return (
    <div className={styles.stack}>
      <Panel>
        {withdrawnAt !== null && <p role="note">{words.withdrawnAbout(formatInstant(language, withdrawnAt), withdrawReason ?? "")}</p>}
        {text !== null && <p className={styles.text}>{text}</p>}
        {files.length > 0 && (
          <div className={styles.row}>
            <span className="soft">{words.files}</span>
            {files.map((file) => renderFile(file))}
          </div>
        )}
      </Panel>
      {state === "toConfirm" && (
        <div className={styles.bar}>
          <Button type="primary" loading={busy} onClick={onConfirm}>
            {words.confirm}
          </Button>
          {confirmBy !== null && <span className="soft">{words.confirmBy(formatDate(language, confirmBy))}</span>}
        </div>
      )}
      {confirmedAt !== null && <p className="soft">{words.confirmedAt(formatInstant(language, confirmedAt))}</p>}
    </div>
  );
}
