import { differenceOf, yuanText, type HandoverFigure } from "@qitong/domain/legal-entity";
import { DataTable, EmptyState, formatInstant, formatNumber, StatusTag, useLanguage, useTexts, type Column, type RowSelection } from "@qitong/ui";
import { Button } from "antd";
import type { ReactNode } from "react";
import type { LedgerItem } from "./handover-rows";
import { handoverKindTexts, handoverStatusTexts, handoverTexts, handoverTones } from "./handover-texts";
import styles from "./handover.module.css";

export interface HandoverTableProps {
  readonly items: readonly LedgerItem[];
  readonly isFiltered: boolean;
  readonly toolbar?: ReactNode;
  readonly selection?: RowSelection | undefined;
  readonly emptyAction?: ReactNode;
  readonly onOpen: (item: LedgerItem) => void;
}

export function HandoverTable({ items, isFiltered, toolbar, selection, emptyAction, onOpen }: HandoverTableProps) {
  const words = useTexts(handoverTexts);
  return (
    <DataTable
      label={words.title}
      rows={items}
      columns={useColumns(onOpen)}
      rowKey={(item) => item.id}
      toolbar={toolbar}
      {...(selection ? { selection } : {})}
      rowTone={(item) => (item.status === "differing" ? "bad" : undefined)}
      empty={isFiltered ? <EmptyState title={words.noMatch} about={words.clearAbout} /> : <EmptyState title={words.none} about={words.noneAbout} action={emptyAction} />}
    />
  );
}

export function FigureText({ figure, unit, signed = false }: { readonly figure: HandoverFigure; readonly unit: string | null; readonly signed?: boolean }) {
  const language = useLanguage();
  const sign = (value: number) => (signed && value > 0 ? "+" : "");
  return (
    <span className={styles.figure}>
      <span>
        {sign(figure.quantity)}
        {formatNumber(language, figure.quantity)}
        {unit ?? ""}
      </span>
      {(figure.fen !== 0 || !signed) && (
        <span className={styles.soft}>
          {sign(figure.fen)}
          {yuanText(figure.fen)}
        </span>
      )}
    </span>
  );
}

function useColumns(onOpen: (item: LedgerItem) => void): Column<LedgerItem>[] {
  const words = useTexts(handoverTexts);
  const kinds = useTexts(handoverKindTexts);
  const statuses = useTexts(handoverStatusTexts);
  const language = useLanguage();
  return [
    {
      key: "name",
      title: words.name,
      render: (item) => (
        <>
          <Button type="link" size="small" className={styles.name ?? ""} aria-haspopup="dialog" aria-label={words.openDetail(item.name)} onClick={() => onOpen(item)}>
            {item.name}
          </Button>
          <span className={styles.soft}>{[item.number, item.location].filter(Boolean).join(" · ")}</span>
        </>
      ),
      sortBy: (item) => item.name,
      width: 240,
    },
    { key: "kind", title: words.kind, render: (item) => kinds[item.kind], sortBy: (item) => item.kind, width: 110, onlyWide: true },
    { key: "listed", title: words.listedFigure, render: (item) => <FigureText figure={item.listed} unit={item.unit} />, sortBy: (item) => item.listed.fen, align: "end", width: 130 },
    {
      key: "counted",
      title: words.countedFigure,
      render: (item) => (item.counted ? <FigureText figure={item.counted} unit={item.unit} /> : "—"),
      sortBy: (item) => item.counted?.fen ?? null,
      align: "end",
      width: 130,
    },
    {
      key: "difference",
      title: words.difference,
      render: (item) => {
        const difference = differenceOf(item);
        return difference && (difference.quantity !== 0 || difference.fen !== 0) ? <FigureText figure={difference} unit={item.unit} signed /> : "—";
      },
      sortBy: (item) => differenceOf(item)?.fen ?? null,
      align: "end",
      width: 120,
    },
    { key: "status", title: words.status, render: (item) => <StatusTag tone={handoverTones[item.status]}>{statuses[item.status]}</StatusTag>, sortBy: (item) => item.status, width: 140 },
    {
      key: "last",
      title: words.last,
      render: (item) => (item.lastAt === null ? "—" : `${item.lastByName ?? ""} ${formatInstant(language, item.lastAt)}`),
      sortBy: (item) => (item.lastAt === null ? null : String(item.lastAt)),
      width: 190,
      onlyWide: true,
    },
  ];
}
