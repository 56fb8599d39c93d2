import { attentionOf, limitsOf, plansUnderWay, type Attention, type DistrictStanding, type StandingState } from "@qitong/domain/staffing";
import { formatDate, formatInstant, formatNumber, formatShare, StatusTag, type Column, type Language, type SameTexts, type StatusTone } from "@qitong/ui";
import { Button } from "antd";
import { stateTexts, type provinceTexts } from "./province-texts";
import type { DistrictRow } from "./province-types";
import styles from "./province.module.css";

type Words = SameTexts<typeof provinceTexts.zh>;

export const attentionTones = { "over-limit": "bad", "moves-short": "bad", "backbone-short": "warn", "figures-missing": "calm" } as const satisfies Record<Attention["kind"], StatusTone>;
const stateTones = { current: "good", changed: "running", "earlier-day": "running", never: "calm" } as const satisfies Record<StandingState, StatusTone>;

export function attentionWord(words: Words, language: Language, one: Attention): string {
  switch (one.kind) {
    case "over-limit":
      return words.overLimit(one.indicators.length);
    case "moves-short":
      return words.movesShort(formatNumber(language, one.by));
    case "backbone-short":
      return words.backboneShort(formatNumber(language, one.by));
    case "figures-missing":
      return words.missing(one.indicators);
  }
}

/** @param rankOf where the server put the district: the order of need, to come back to after another sort. */
export function districtColumns(words: Words, language: Language, rankOf: (row: DistrictRow) => number, onOpen: (row: DistrictRow) => void): Column<DistrictRow>[] {
  const number = (value: number) => formatNumber(language, value);
  const of = (row: DistrictRow, show: (standing: DistrictStanding) => string) => (row.standing === null ? "—" : show(row.standing));
  const sort = (pick: (standing: DistrictStanding) => number | null) => (row: DistrictRow) => (row.standing === null ? null : pick(row.standing));
  const share = (value: number | null) => (value === null ? "—" : formatShare(language, value));
  const end = "end" as const;
  return [
    {
      key: "name", title: words.district, sortBy: (row) => row.name, width: 170,
      render: (row) => (
        <Button type="link" className={styles.name ?? ""} disabled={row.standing === null} onClick={() => onOpen(row)} aria-label={words.open(row.name)}>
          {row.name}
        </Button>
      ),
    },
    { key: "attention", title: words.attention, render: (row) => <AttentionTags row={row} words={words} language={language} />, sortBy: rankOf, width: 190 },
    { key: "schools", title: words.schools, render: (row) => of(row, ({ schools, campuses }) => `${number(schools)} / ${number(campuses)}`), sortBy: sort(({ schools }) => schools), align: end, width: 110 },
    { key: "teachers", title: words.teachers, render: (row) => of(row, ({ teachers }) => number(teachers)), sortBy: sort(({ teachers }) => teachers), align: end, width: 100 },
    { key: "eligible", title: words.eligible, render: (row) => of(row, ({ rotation }) => number(rotation.eligible)), sortBy: sort(({ rotation }) => rotation.eligible), align: end, width: 110, onlyWide: true },
    { key: "moved", title: words.moved, render: (row) => of(row, ({ rotation }) => `${number(rotation.moved)} / ${number(rotation.needed)}`), sortBy: sort(({ rotation }) => rotation.moved), align: end, width: 120 },
    { key: "share", title: words.share, render: (row) => of(row, ({ rotation }) => share(rotation.share)), sortBy: sort(({ rotation }) => rotation.share), align: end, width: 100 },
    { key: "backbone", title: words.backbone, render: (row) => of(row, ({ rotation }) => `${number(rotation.backbone)} / ${number(rotation.backboneNeeded)}`), sortBy: sort(({ rotation }) => rotation.backbone), align: end, width: 120, onlyWide: true },
    { key: "limits", title: words.limits, render: (row) => of(row, (standing) => limitsWord(standing, number)), sortBy: sort((standing) => limitsOf(standing).over), align: end, width: 160 },
    {
      key: "imbalance", title: words.imbalance, sortBy: sort(({ imbalance }) => imbalance.value), align: end, width: 120,
      render: (row) => of(row, ({ imbalance }) => (imbalance.value === null ? words.noNumber : `${formatNumber(language, imbalance.value, 3)} · ${words.imbalanceOf(imbalance.known, imbalance.all)}`)),
    },
    { key: "plans", title: words.plans, render: (row) => of(row, (standing) => number(plansUnderWay(standing))), sortBy: sort(plansUnderWay), align: end, width: 100, onlyWide: true },
    { key: "counted", title: words.counted, render: (row) => <Counted row={row} words={words} language={language} />, sortBy: (row) => row.countedFor, width: 160 },
  ];
}

function limitsWord(standing: DistrictStanding, number: (value: number) => string): string {
  const { over, known, all } = limitsOf(standing);
  return `${number(over)} / ${number(known)} / ${number(all)}`;
}

interface CellProps {
  readonly row: DistrictRow;
  readonly words: Words;
  readonly language: Language;
}

function AttentionTags({ row, words, language }: CellProps) {
  if (row.standing === null) return words.never;
  const found = attentionOf(row.standing);
  if (found.length === 0) return words.nothing;
  return (
    <span className={styles.tags}>
      {found.map((one) => (
        <StatusTag key={one.kind} tone={attentionTones[one.kind]}>
          {attentionWord(words, language, one)}
        </StatusTag>
      ))}
    </span>
  );
}

function Counted({ row, words, language }: CellProps) {
  return (
    <span className={styles.counted}>
      <StatusTag tone={stateTones[row.state]}>{stateTexts[language][row.state]}</StatusTag>
      {row.countedFor !== null && <small>{words.countedFor(formatDate(language, row.countedFor))}</small>}
      {row.countedAt !== null && <small>{formatInstant(language, row.countedAt)}</small>}
    </span>
  );
}
