import { DeleteOutlined, StarOutlined } from "@ant-design/icons";
import { Button, Input, Popover, Space } from "antd";
import { useState } from "react";
import { useAnnouncing } from "../announcement/announcer";
import { useTexts } from "../language/language-context";
import { defineTexts } from "../language/texts";
import styles from "./filter-bar.module.css";
import { sameFilters, type Filters, type SavedFilter } from "./filters";
import { useSavedFilters } from "./use-saved-filters";

const texts = defineTexts({
  zh: {
    title: "常用筛选",
    none: "还没有保存的筛选。先选好条件，再取一个名字。",
    name: "筛选名称",
    save: "保存当前筛选",
    forget: (name: string) => `删除“${name}”`,
    forgotten: (name: string) => `已删除“${name}”`,
  },
  en: {
    title: "Saved filters",
    none: "No filters are saved yet. Choose some, then give them a name.",
    name: "Name of the filter",
    save: "Save these filters",
    forget: (name) => `Delete “${name}”`,
    forgotten: (name) => `Deleted “${name}”`,
  },
});

export interface SavedFilterMenuProps {
  readonly table: string;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

export function SavedFilterMenu({ table, filters, onChange }: SavedFilterMenuProps) {
  const words = useTexts(texts);
  const { offerUndo } = useAnnouncing();
  const { saved, save, forget } = useSavedFilters(table);
  const [open, setOpen] = useState(false);
  const [name, setName] = useState("");
  const maySave = name.trim() !== "" && Object.keys(filters).length > 0;
  const add = () => {
    if (!maySave) return;
    save({ name: name.trim(), filters });
    setName("");
  };
  const remove = (one: SavedFilter) => {
    forget(one.name);
    offerUndo(words.forgotten(one.name), () => save(one));
  };
  const content = (
    <div className={styles.saved}>
      {saved.length === 0 && <p>{words.none}</p>}
      <ul>
        {saved.map((one) => (
          <li key={one.name}>
            <Button
              type="text"
              block
              aria-pressed={sameFilters(one.filters, filters)}
              onClick={() => {
                onChange(one.filters);
                setOpen(false);
              }}
            >
              {one.name}
            </Button>
            <Button type="text" icon={<DeleteOutlined />} aria-label={words.forget(one.name)} onClick={() => remove(one)} />
          </li>
        ))}
      </ul>
      {Object.keys(filters).length > 0 && (
        <Space.Compact block>
          <Input
            aria-label={words.name}
            placeholder={words.name}
            maxLength={20}
            value={name}
            onChange={({ target }) => setName(target.value)}
            onPressEnter={add}
          />
          <Button type="primary" onClick={add} disabled={!maySave}>
            {words.save}
          </Button>
        </Space.Compact>
      )}
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomLeft" open={open} onOpenChange={setOpen} content={content}>
      <Button type="text" icon={<StarOutlined />} aria-haspopup="dialog" aria-expanded={open}>
        {words.title}
      </Button>
    </Popover>
  );
}
