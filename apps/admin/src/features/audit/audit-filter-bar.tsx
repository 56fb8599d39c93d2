import { findCivilDate } from "@qitong/domain";
import { type Filters, OpenDayPicker, useLanguage, useTexts } from "@qitong/ui";
import { Button, Select, Tag } from "antd";
import { actText } from "./act-texts";
import styles from "./audit.module.css";
import { auditTexts } from "./audit-texts";

export interface AuditFilterBarProps {
  readonly acts: readonly { readonly act: string; readonly count: number }[];
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

export function AuditFilterBar({ acts, filters, onChange }: AuditFilterBarProps) {
  const words = useTexts(auditTexts);
  const language = useLanguage();
  const set = (name: string, value: string | undefined) => {
    const { [name]: _, ...rest } = filters;
    onChange(value === undefined ? rest : { ...rest, [name]: value });
  };
  const without = (...names: string[]) => Object.fromEntries(Object.entries(filters).filter(([name]) => !names.includes(name)));
  return (
    <div className={styles.filters}>
      <Select<string>
        aria-label={words.act}
        placeholder={words.allActs}
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        popupMatchSelectWidth={false}
        style={{ minWidth: 180 }}
        value={filters["act"] ?? null}
        onChange={(act) => set("act", act)}
        options={acts.map(({ act, count }) => ({ value: act, label: `${actText(language, act)} (${count})` }))}
      />
      {(["from", "to"] as const).map((name) => (
        <OpenDayPicker key={name} label={words[name]} value={findCivilDate(filters[name] ?? "") ?? null} onChange={(day) => set(name, day ?? undefined)} />
      ))}
      {filters["who"] !== undefined && (
        <Tag closable={{ "aria-label": words.clear }} onClose={() => set("who", undefined)}>
          {words.filteredWho}
        </Tag>
      )}
      {filters["subject"] !== undefined && (
        <Tag closable={{ "aria-label": words.clear }} onClose={() => onChange(without("subject", "kind"))}>
          {words.filteredSubject}
        </Tag>
      )}
      {Object.keys(filters).length > 0 && (
        <Button type="text" onClick={() => onChange({})}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}
