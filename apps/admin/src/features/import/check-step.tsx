import type { ImportRefusal } from "@qitong/domain/import";
import { DownloadOutlined } from "@ant-design/icons";
import { ProgressPanel, RefusalList, useTexts } from "@qitong/ui";
import { Button, Checkbox } from "antd";
import { useState } from "react";
import { importRefusalTexts } from "./import-refusal-texts";
import { wizardTexts } from "./import-texts";
import styles from "./import.module.css";
import { PreviewTable, type PreviewTableProps } from "./preview-table";

export interface CheckStepProps extends PreviewTableProps {
  readonly isJudging: boolean;
  readonly isWriting: boolean;
  readonly isDownloading: boolean;
  readonly refused: readonly ImportRefusal[];
  readonly onDownload: () => void;
  readonly onBack: () => void;
  readonly onCommit: (skipRejected: boolean) => void;
}

/** Everything that would happen, before it happens; rejected rows are left out only by a tick. */
export function CheckStep(props: CheckStepProps) {
  const { counts, isJudging, isWriting, isDownloading, refused, onDownload, onBack, onCommit } = props;
  const words = useTexts(wizardTexts);
  const [skips, setSkips] = useState(false);
  const rejected = counts ? counts.conflict + counts.error : 0;
  const wanted = counts ? counts.new + counts.changed : 0;
  return (
    <>
      {isJudging && !counts && <ProgressPanel title={words.judging} onCancel={onBack} />}
      {isWriting && <ProgressPanel title={words.writing} />}
      <RefusalList refusals={refused} texts={importRefusalTexts} />
      {(counts || props.error) && <PreviewTable {...props} />}
      {counts && wanted === 0 && <p className="soft">{rejected > 0 ? words.onlyRejected : words.nothing}</p>}
      <div className={styles.foot}>
        <Button onClick={onBack} disabled={isWriting}>
          {words.previous}
        </Button>
        {rejected > 0 && (
          <Button icon={<DownloadOutlined />} loading={isDownloading} onClick={onDownload}>
            {words.rejected}
          </Button>
        )}
        {rejected > 0 && wanted > 0 && (
          <Checkbox checked={skips} onChange={({ target }) => setSkips(target.checked)}>
            {words.skip(rejected)}
          </Checkbox>
        )}
        <Button type="primary" loading={isWriting} disabled={isJudging || wanted === 0 || (rejected > 0 && !skips)} onClick={() => onCommit(skips)}>
          {words.commit(wanted)}
        </Button>
      </div>
    </>
  );
}
