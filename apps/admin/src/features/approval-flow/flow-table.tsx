import type { FlowVersionId } from "@qitong/domain";
import { wordsIn } from "@qitong/domain/management/approval";
import { DataTable, EmptyState, formatInstant, StatusTag, useLanguage, useTexts, type Column } from "@qitong/ui";
import { Button } from "antd";
import type { ReactNode } from "react";
import type { FlowRow } from "./flow-rows";
import { flowTexts } from "./flow-texts";
import { stateTones } from "./flow-words";
import styles from "./flow.module.css";

export interface FlowTableProps {
  readonly rows: readonly FlowRow[] | undefined;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly renderVersion: (versionId: FlowVersionId, children: ReactNode) => ReactNode;
  readonly onDraft: (key: string) => void;
}

export function FlowTable({ rows, error, onRetry, renderVersion, onDraft }: FlowTableProps) {
  const words = useTexts(flowTexts);
  const language = useLanguage();
  const live = (row: FlowRow) => row.versions.find(({ state }) => state === "live");
  const draft = (row: FlowRow) => row.versions.find(({ state }) => state === "draft" || state === "checked");
  const usedBy = (row: FlowRow) => (row.subjectKind === "transfer-plan" ? words.ofPlans : row.subjectKind === "merger-case" ? words.ofMergers : row.subjectKind === "service-application" ? words.ofHall : undefined);
  const columns: Column<FlowRow>[] = [
    {
      key: "name",
      title: words.column,
      render: (row) => {
        const shown = live(row) ?? row.versions[0];
        const name = <strong>{wordsIn(language, row.head.name)}</strong>;
        return (
          <>
            {shown ? renderVersion(shown.versionId, name) : name}
            <div className="soft">{[wordsIn(language, row.head.about), usedBy(row)].filter(Boolean).join(" · ")}</div>
          </>
        );
      },
    },
    {
      key: "state",
      title: words.stateColumn,
      render: (row) => {
        const version = live(row);
        if (row.versions.length === 0) return <StatusTag tone="good">{words.builtIn}</StatusTag>;
        if (!version) return <StatusTag tone="calm">{words[row.versions[0]?.state ?? "draft"]}</StatusTag>;
        return (
          <>
            <StatusTag tone={stateTones.live}>{words.live}</StatusTag> {words.version(version.number)}
            {version.liveAt && <div className="soft">{words.liveSince(formatInstant(language, version.liveAt))}</div>}
          </>
        );
      },
    },
    {
      key: "versions",
      title: words.versionsColumn,
      render: (row) => (
        <span className={styles.versions}>
          {row.versions.slice(0, 5).map((version) => (
            <span key={version.versionId}>{renderVersion(version.versionId, `${words.version(version.number)} · ${words[version.state]}`)}</span>
          ))}
        </span>
      ),
    },
    {
      key: "act",
      title: "",
      render: (row) => {
        const going = draft(row);
        return going ? renderVersion(going.versionId, words.continueDraft) : <Button size="small" onClick={() => onDraft(row.key)}>{words.newDraft}</Button>;
      },
    },
  ];
  return <DataTable label={words.table} rows={rows} columns={columns} rowKey={(row) => row.key} error={error} onRetry={onRetry} empty={<EmptyState title={words.table} />} />;
}
