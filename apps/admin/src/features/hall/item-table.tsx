import { serviceGroups } from "@qitong/domain/management/hall";
import { wordsIn } from "@qitong/domain/management/approval";
import { DataTable, EmptyState, StatusTag, useLanguage, useTexts, type Column } from "@qitong/ui";
import { Button } from "antd";
import type { HallSettings, HallSettingRow } from "./hall-rows";
import { hallTexts, itemStateTexts, itemsTexts } from "./hall-texts";

export interface ItemTableProps {
  /** Undefined while loading. */
  readonly settings: HallSettings | undefined;
  readonly error: { readonly message: string } | null;
  readonly onRetry: () => void;
  readonly onEdit: (row: HallSettingRow) => void;
}

export function ItemTable({ settings, error, onRetry, onEdit }: ItemTableProps) {
  const words = useTexts(itemsTexts);
  const { none } = useTexts(hallTexts);
  const states = useTexts(itemStateTexts);
  const language = useLanguage();
  const columns: Column<HallSettingRow>[] = [
    { key: "item", title: words.item, render: ({ name }) => <strong>{wordsIn(language, name)}</strong>, sortBy: ({ name }) => name.zh },
    { key: "group", title: words.group, render: ({ group }) => serviceGroups[group].label[language], sortBy: ({ group }) => group },
    { key: "state", title: words.state, render: ({ state }) => <StatusTag tone={state === "open" ? "good" : "warn"}>{states[state]}</StatusTag>, sortBy: ({ state }) => state },
    {
      key: "promise", title: words.promise, sortBy: ({ promisedDays }) => promisedDays,
      render: ({ promisedDays, flowDays }) => (
        <>
          {words.days(promisedDays)}
          {flowDays !== null && flowDays > promisedDays && <div className="soft tone-bad">{words.tooShort(flowDays)}</div>}
        </>
      ),
    },
    { key: "flow", title: words.flowDays, render: ({ flowDays }) => (flowDays === null ? "—" : words.days(flowDays)), sortBy: ({ flowDays }) => flowDays, onlyWide: true },
    {
      key: "edit", title: words.edit,
      render: (row) => (
        <Button size="small" aria-haspopup="dialog" aria-label={words.editTitle(wordsIn(language, row.name))} onClick={() => onEdit(row)}>
          {words.edit}
        </Button>
      ),
    },
  ];
  return <DataTable label={words.table} rows={settings?.items} columns={columns} rowKey={({ key }) => key} error={error} onRetry={onRetry} empty={<EmptyState title={none} />} />;
}
