import { DataTable, EmptyState, formatNumber, useLanguage, useTexts, type Column } from "@qitong/ui";
import type { CampusRow } from "./establishment-board";
import { establishmentTexts } from "./establishment-texts";

/** Each campus by itself; those of a merged school stand under each other. */
export function CampusTable({ campuses }: { readonly campuses: readonly CampusRow[] }) {
  const words = useTexts(establishmentTexts);
  const language = useLanguage();
  const number = (value: number | null, digits = 0) => (value === null ? words.missing : formatNumber(language, value, digits));
  const columns: Column<CampusRow>[] = [
    { key: "entity", title: words.entity, render: ({ entityName }) => entityName, sortBy: ({ entityName }) => entityName },
    { key: "name", title: words.campus, render: ({ name }) => name, sortBy: ({ name }) => name },
    { key: "pupils", title: words.pupils, align: "end", render: ({ pupils }) => number(pupils), sortBy: ({ pupils }) => pupils },
    { key: "classes", title: words.classes, align: "end", render: ({ classes }) => number(classes), sortBy: ({ classes }) => classes, onlyWide: true },
    { key: "need", title: words.need, align: "end", render: ({ need }) => number(need, 1), sortBy: ({ need }) => need },
    { key: "staff", title: words.staff, align: "end", render: ({ staff }) => number(staff), sortBy: ({ staff }) => staff },
    { key: "established", title: words.established, align: "end", render: ({ established }) => number(established), sortBy: ({ established }) => established },
    { key: "contract", title: words.contract, align: "end", render: ({ contract }) => number(contract), sortBy: ({ contract }) => contract },
  ];
  const rows = campuses.toSorted((a, b) => a.entityName.localeCompare(b.entityName, "zh") || a.name.localeCompare(b.name, "zh"));
  return (
    <DataTable
      label={words.campuses}
      rows={rows}
      columns={columns}
      rowKey={({ campusId }) => campusId}
      empty={<EmptyState title={words.emptyTitle} about={words.emptyAbout} />}
    />
  );
}
