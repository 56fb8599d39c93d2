import { DataTable, EmptyState, formatInstant, StatusTag, useLanguage, useTexts, type Column } from "@qitong/ui";
import { Button } from "antd";
import type { ReactNode } from "react";
import { roleTexts } from "../role/role-texts";
import type { AccountRow } from "./account-rows";
import { accountTexts } from "./account-texts";
import styles from "./account.module.css";

export interface AccountsTableProps {
  readonly rows: readonly AccountRow[] | undefined;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly onOpen: (row: AccountRow) => void;
  readonly toolbar?: ReactNode;
}

export function AccountsTable({ rows, error, onRetry, onOpen, toolbar }: AccountsTableProps) {
  const words = useTexts(accountTexts);
  return (
    <DataTable
      label={words.accounts}
      rows={rows}
      columns={useColumns(onOpen)}
      rowKey={(row) => row.accountId}
      error={error}
      onRetry={onRetry}
      toolbar={toolbar}
      empty={<EmptyState title={words.noAccounts} about={words.clearAbout} />}
    />
  );
}

function useColumns(onOpen: AccountsTableProps["onOpen"]): Column<AccountRow>[] {
  const words = useTexts(accountTexts);
  const roles = useTexts(roleTexts);
  const language = useLanguage();
  return [
    {
      key: "name",
      title: words.name,
      render: (row) => (
        <Button type="link" size="small" className={styles.name ?? ""} onClick={() => onOpen(row)} aria-label={words.openDetail(row.name)}>
          {row.name}
        </Button>
      ),
      sortBy: (row) => row.name,
      width: 140,
    },
    { key: "login", title: words.login, render: (row) => <span translate="no">{row.login}</span>, sortBy: (row) => row.login, width: 190 },
    {
      key: "posts",
      title: words.posts,
      render: (row) => row.posts.map((post) => `${post.placeKind === "person" ? "" : `${post.placeName ?? ""} `}${roles[post.role]}`).join("、") || "—",
      width: 240,
    },
    {
      key: "state",
      title: words.state,
      render: (row) => (row.disabledAt ? <StatusTag tone="bad">{words.disabled}</StatusTag> : <StatusTag tone="good">{words.open}</StatusTag>),
      sortBy: (row) => (row.disabledAt ? 1 : 0),
      width: 110,
    },
    {
      key: "last",
      title: words.lastSignIn,
      render: (row) => (row.lastSignInAt ? formatInstant(language, row.lastSignInAt) : words.never),
      sortBy: (row) => (row.lastSignInAt ? new Date(row.lastSignInAt).getTime() : null),
      width: 180,
    },
    { key: "online", title: words.online, render: (row) => row.openSessions, sortBy: (row) => row.openSessions, align: "end", width: 110 },
  ];
}
