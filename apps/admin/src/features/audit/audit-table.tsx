import { DataTable, EmptyState, formatInstant, useLanguage, useTexts, type Column } from "@qitong/ui";
import { Button } from "antd";
import type { ReactNode } from "react";
import { actText } from "./act-texts";
import type { AuditRow } from "./audit-rows";
import { auditTexts } from "./audit-texts";
import styles from "./audit.module.css";
import { AuditDetail } from "./audit-detail";
import { subjectKindText } from "./subject-kind-texts";

export interface AuditTableProps {
  readonly rows: readonly AuditRow[] | undefined;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly toolbar?: ReactNode;
  /** Narrow the list to one person, or to one subject. */
  readonly onWho: (row: AuditRow) => void;
  readonly onSubject: (row: AuditRow) => void;
}

export function AuditTable(props: AuditTableProps) {
  const words = useTexts(auditTexts);
  return (
    <DataTable
      label={words.table}
      rows={props.rows}
      columns={useColumns(props)}
      rowKey={(row) => String(row.id)}
      error={props.error}
      onRetry={props.onRetry}
      toolbar={props.toolbar}
      empty={<EmptyState title={words.none} about={words.noneAbout} />}
    />
  );
}

function useColumns({ onWho, onSubject }: AuditTableProps): Column<AuditRow>[] {
  const words = useTexts(auditTexts);
  const language = useLanguage();
  return [
    { key: "act", title: words.act, render: (row) => actText(language, row.act), width: 160 },
    { key: "at", title: words.at, render: (row) => formatInstant(language, row.at), width: 170 },
    {
      key: "who",
      title: words.who,
      render: (row) => {
        const name = row.personName ?? row.login;
        if (name === null || row.personId === null) return words.byDate;
        return (
          <>
            <Button type="link" size="small" className={styles.name ?? ""} onClick={() => onWho(row)} aria-label={words.onlyWho(name)}>
              {name}
            </Button>
            {row.onBehalfOfName !== null && <span className={styles.onBehalf}>{words.onBehalfOf(row.onBehalfOfName)}</span>}
          </>
        );
      },
      width: 140,
    },
    {
      key: "subject",
      title: words.subject,
      render: (row) => {
        const kind = subjectKindText(language, row.subjectKind);
        const name = row.subjectName ?? `…${row.subjectId.slice(-6)}`;
        return (
          <>
            {kind}{" "}
            <Button type="link" size="small" className={styles.name ?? ""} onClick={() => onSubject(row)} aria-label={words.onlySubject(name)}>
              {name}
            </Button>
          </>
        );
      },
      width: 220,
    },
    { key: "detail", title: words.detail, render: (row) => <AuditDetail detail={row.detail} requestId={row.requestId} />, width: 320 },
  ];
}
