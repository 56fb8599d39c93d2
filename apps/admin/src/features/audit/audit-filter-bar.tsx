import { findCivilDate } from "@qitong/domain";
import { useLanguage, useTexts, type Filters } from "@qitong/ui";
import { Button, DatePicker, Select, Tag } from "antd";
import dayjs from "dayjs";
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
        <DatePicker
          key={name}
          aria-label={words[name]}
          placeholder={words[name]}
          value={filters[name] === undefined ? null : dayjs(filters[name])}
          onChange={(day) => set(name, day ? findCivilDate(day.format("YYYY-MM-DD")) : undefined)}
        />
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
