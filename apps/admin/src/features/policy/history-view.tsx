import { formatDate, formatInstant, Panel, Row, Stack, useLanguage, useTexts } from "@qitong/ui";
import { Select } from "antd";
import { useState, type ReactNode } from "react";
import type { PolicyDetail, VersionSummary } from "./policy-row";
import styles from "./policy.module.css";
import { readingTexts } from "./reading-texts";

export interface HistoryViewProps {
  readonly detail: PolicyDetail;
  /** The difference between two versions; it is asked for when it is looked at. */
  readonly renderDifference: (from: number, to: number) => ReactNode;
  /** The way back to a version; nothing where the person may not. */
  readonly renderRestore: (version: number) => ReactNode;
}

/** All that was published, the newest first, and any two of them side by side. */
export function HistoryView({ detail, renderDifference, renderRestore }: HistoryViewProps) {
  const words = useTexts(readingTexts);
  const { versions } = detail;
  const [newest, before] = versions;
  const [from, setFrom] = useState(before?.number ?? newest?.number ?? 0);
  const [to, setTo] = useState(newest?.number ?? 0);
  if (!newest) return <p className="soft">{words.noVersions}</p>;
  const options = versions.map(({ number }) => ({ value: number, label: words.versionOf(number) }));
  return (
    <Stack>
      <ol className={styles.plain}>
        {versions.map((version) => (
          <li key={version.number} className="card">
            <Version version={version} detail={detail} />
            {version.number !== newest.number && <div>{renderRestore(version.number)}</div>}
          </li>
        ))}
      </ol>
      {versions.length > 1 && (
        <Panel title={words.compare}>
          <Row>
            {words.compareFrom}
            <Select aria-label={words.compareFrom} value={from} onChange={setFrom} options={options} />
            {words.compareTo}
            <Select aria-label={words.compareTo} value={to} onChange={setTo} options={options} />
          </Row>
          {renderDifference(from, to)}
        </Panel>
      )}
    </Stack>
  );
}

function Version({ version, detail }: { readonly version: VersionSummary; readonly detail: PolicyDetail }) {
  const words = useTexts(readingTexts);
  const language = useLanguage();
  const nameOf = (id: string) => detail.campuses.find(({ campusId }) => campusId === id)?.name ?? "";
  const said = { keep: words.answerKeep, end: words.answerEnd, adapt: words.answerAdapt };
  const names = version.campuses.map(({ campusId }) => nameOf(campusId));
  return (
    <>
      <Row>
        <span className={styles.name}>{words.versionOf(version.number)}</span>
        <span>{words.effective(formatDate(language, version.effectiveOn))}</span>
        {version.restores !== null && <span className="soft">{words.restores(version.restores)}</span>}
      </Row>
      {version.note !== "" && <p>{version.note}</p>}
      <p className="soft">
        {words.publishedBy(version.publishedByName ?? "—", formatInstant(language, version.publishedAt))}
        {names.length > 0 && ` · ${words.where(names.length > 4 ? `${names.slice(0, 4).join("、")}…（${names.length}）` : names.join("、"))}`}
        {version.answers.map((one) => ` · ${said[one.answer](nameOf(one.campusId))}`).join("")}
      </p>
    </>
  );
}
