import { quotaVerdictWords, type ComplianceFigures, type QuotaVerdict } from "@qitong/domain/staffing";
import { formatNumber, formatShare, StatusTag, type Column, type Language, type SameTexts, type StatusTone } from "@qitong/ui";
import type { complianceTexts } from "./compliance-texts";

const tones = { reached: "good", "moves-short": "bad", "backbone-short": "warn", "both-short": "bad", "none-due": "calm" } as const satisfies Record<QuotaVerdict, StatusTone>;

/** The same figures whatever the row is: a year, a school, a campus. */
export function figureColumns<Row extends ComplianceFigures>(words: SameTexts<typeof complianceTexts.zh>, language: Language): Column<Row>[] {
  const number = (value: number) => formatNumber(language, value);
  const share = (value: number | null) => (value === null ? "—" : formatShare(language, value));
  const end = "end" as const;
  return [
    { key: "verdict", title: words.verdict, render: (row) => <StatusTag tone={tones[row.verdict]}>{quotaVerdictWords[row.verdict][language]}</StatusTag>, sortBy: (row) => row.verdict, width: 170 },
    { key: "teachers", title: words.teachers, render: (row) => number(row.teachers), sortBy: (row) => row.teachers, align: end, width: 100 },
    { key: "eligible", title: words.eligible, render: (row) => number(row.eligible), sortBy: (row) => row.eligible, align: end, width: 100 },
    { key: "moved", title: words.moved, render: (row) => `${number(row.moved)} / ${number(row.needed)}`, sortBy: (row) => row.moved, align: end, width: 130 },
    { key: "share", title: words.share, render: (row) => share(row.share), sortBy: (row) => row.share, align: end, width: 110 },
    { key: "backbone", title: words.backbone, render: (row) => `${number(row.backbone)} / ${number(row.backboneNeeded)}`, sortBy: (row) => row.backbone, align: end, width: 130 },
    { key: "backboneShare", title: words.backboneShare, render: (row) => share(row.backboneShare), sortBy: (row) => row.backboneShare, align: end, width: 110 },
    { key: "heads", title: words.heads, render: (row) => number(row.heads), sortBy: (row) => row.heads, align: end, width: 80, onlyWide: true },
    { key: "leadToMember", title: words.leadToMember, render: (row) => number(row.leadToMember), sortBy: (row) => row.leadToMember, align: end, width: 140, onlyWide: true },
    { key: "toMerged", title: words.toMerged, render: (row) => number(row.toMerged), sortBy: (row) => row.toMerged, align: end, width: 120, onlyWide: true },
  ];
}
