import { useTexts } from "@qitong/ui";
import { InputNumber, Select } from "antd";
import type { Inspection } from "./import-calls";
import { wizardTexts } from "./import-texts";

export interface TablePlaceProps {
  readonly inspection: Pick<Inspection, "sheets" | "sheet" | "headerRow">;
  readonly onPlace: (sheet: string, headerRow: number | null) => void;
}

/** Where the table is, should it have been found in the wrong place. */
export function TablePlace({ inspection, onPlace }: TablePlaceProps) {
  const words = useTexts(wizardTexts);
  const { sheets, sheet, headerRow } = inspection;
  return (
    <>
      {sheets.length > 1 && (
        <label htmlFor="import-sheet">
          {words.sheet}
          <Select<string> id="import-sheet" style={{ minWidth: 160 }} value={sheet} onChange={(name) => onPlace(name, null)} options={sheets.map((name) => ({ value: name, label: name }))} />
        </label>
      )}
      <label htmlFor="import-header-row">
        {words.headerRow}
        <InputNumber<number> id="import-header-row" min={1} max={1000} precision={0} value={headerRow} changeOnBlur onPressEnter={({ currentTarget }) => onPlace(sheet, Number(currentTarget.value) || null)} onBlur={({ currentTarget }) => {
          const row = Number(currentTarget.value);
          if (row >= 1 && row !== headerRow) onPlace(sheet, row);
        }} />
      </label>
    </>
  );
}
