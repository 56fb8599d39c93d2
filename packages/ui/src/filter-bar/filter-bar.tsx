import { ClearOutlined, SearchOutlined } from "@ant-design/icons";
import { Button, Input, Select } from "antd";
import { useEffect, useState } from "react";
import { formatNumber } from "../figures/format";
import { useLanguage, useTexts } from "../language/language-context";
import { defineTexts } from "../language/texts";
import styles from "./filter-bar.module.css";
import { withFilter, type Filters } from "./filters";
import { SavedFilterMenu } from "./saved-filter-menu";

const texts = defineTexts({
  zh: { filters: "筛选", clear: "清除筛选", count: (shown: string, all: string) => (shown === all ? `共 ${all} 条` : `${shown} 条，共 ${all} 条`) },
  en: { filters: "Filters", clear: "Clear filters", count: (shown, all) => (shown === all ? `${all} in all` : `${shown} of ${all}`) },
});

const typingPause = 250;

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

export type FilterField =
  | { readonly kind: "search"; readonly key: string; readonly label: string }
  | { readonly kind: "choice"; readonly key: string; readonly label: string; readonly options: readonly FilterOption[] };

export interface FilterBarProps {
  /** Names the table whose filters are saved. */
  readonly table: string;
  readonly fields: readonly FilterField[];
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  readonly count?: { readonly shown: number; readonly all: number };
}

export function FilterBar({ table, fields, filters, onChange, count }: FilterBarProps) {
  const language = useLanguage();
  const words = useTexts(texts);
  return (
    <search className={styles.bar} aria-label={words.filters}>
      {fields.map((field) => (
        <Field
          key={field.key}
          field={field}
          value={filters[field.key]}
          onChange={(value) => onChange(withFilter(filters, field.key, value))}
        />
      ))}
      {Object.keys(filters).length > 0 && (
        <Button type="text" icon={<ClearOutlined />} onClick={() => onChange({})}>
          {words.clear}
        </Button>
      )}
      <SavedFilterMenu table={table} filters={filters} onChange={onChange} />
      {count && (
        <output className={`${styles.count} figures`}>{words.count(formatNumber(language, count.shown), formatNumber(language, count.all))}</output>
      )}
    </search>
  );
}

interface FieldProps {
  readonly field: FilterField;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

function Field({ field, value, onChange }: FieldProps) {
  if (field.kind === "search") return <SearchField label={field.label} value={value ?? ""} onChange={onChange} />;
  return (
    <Select<string>
      aria-label={field.label}
      placeholder={field.label}
      className={styles.choice ?? ""}
      popupMatchSelectWidth={false}
      value={value ?? null}
      onChange={(chosen) => onChange(chosen)}
      options={[...field.options]}
      allowClear
      showSearch={field.options.length > 10 ? { optionFilterProp: "label" } : false}
    />
  );
}

/** Answers while one types, after a pause, so that a long table is not filtered at every key. */
function SearchField({ label, value, onChange }: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return;
    const pause = setTimeout(() => onChange(typed), typingPause);
    return () => clearTimeout(pause);
  }, [typed, value, onChange]);
  return (
    <Input
      type="search"
      aria-label={label}
      placeholder={label}
      className={styles.search ?? ""}
      prefix={<SearchOutlined aria-hidden="true" />}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      allowClear
    />
  );
}
