import { formatDate, formatInstant, Panel, Row, SaveBar, Stack, useLanguage, useTexts } from "@qitong/ui";
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
    <Stack>
      <Panel>
        {withdrawnAt !== null && <p role="note">{words.withdrawnAbout(formatInstant(language, withdrawnAt), withdrawReason ?? "")}</p>}
        {text !== null && <p className={styles.text}>{text}</p>}
        {files.length > 0 && (
          <Row>
            <span className="soft">{words.files}</span>
            {files.map((file) => renderFile(file))}
          </Row>
        )}
      </Panel>
      {state === "toConfirm" && (
        <SaveBar>
          <Button type="primary" loading={busy} onClick={onConfirm}>
            {words.confirm}
          </Button>
          {confirmBy !== null && <span className="soft">{words.confirmBy(formatDate(language, confirmBy))}</span>}
        </SaveBar>
      )}
      {confirmedAt !== null && <p className="soft">{words.confirmedAt(formatInstant(language, confirmedAt))}</p>}
    </Stack>
  );
}
