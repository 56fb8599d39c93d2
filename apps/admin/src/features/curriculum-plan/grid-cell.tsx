import { periodsOf } from "@qitong/domain/curriculum";
import { useTexts } from "@qitong/ui";
import { useState, type ClipboardEvent, type KeyboardEvent } from "react";
import styles from "./curriculum-plan.module.css";
import { cellId, focusCell, targetOf, type CellPlace } from "./grid-keys";
import { parsePeriods } from "./plan-draft";
import { gridTexts } from "./plan-texts";

export interface CellState {
  readonly halfPeriods: number;
  readonly tone: "error" | "warning" | undefined;
  readonly hasVariant: boolean;
  /** Periods more than last year; undefined where it is not compared, or the same. */
  readonly change: number | undefined;
}

export interface GridCellProps extends CellState {
  readonly label: string;
  readonly place: CellPlace;
  readonly isActive: boolean;
  readonly onActive: () => void;
  readonly onChange?: (halfPeriods: number) => void;
  readonly onPasteBlock?: (text: string) => void;
}

const shown = (halfPeriods: number): string => (halfPeriods === 0 ? "" : String(periodsOf(halfPeriods)));

/** One course in one grade: to be typed into, or to be read and asked about. */
export function GridCell(props: GridCellProps) {
  const { halfPeriods, tone, hasVariant, change, label, isActive, onActive, place, onChange } = props;
  const words = useTexts(gridTexts);
  const said = [tone === "error" ? words.hasError : tone === "warning" ? words.hasWarning : "", hasVariant ? words.hasVariant : ""].filter(Boolean);
  const name = [label, ...said].join(" · ");
  return (
    <td className={`${styles.cell} ${tone ? styles[tone] : ""} ${hasVariant ? styles.varied : ""} ${isActive ? styles.active : ""}`}>
      {onChange ? (
        <CellInput {...props} name={name} onChange={onChange} />
      ) : (
        <button id={cellId(place)} type="button" className={styles.value} aria-label={`${name} · ${shown(halfPeriods) || 0}`} aria-pressed={isActive} onClick={onActive}>
          {shown(halfPeriods)}
        </button>
      )}
      {change !== undefined && <span className={styles.change}>{change > 0 ? `+${change}` : `−${-change}`}</span>}
    </td>
  );
}

type InputProps = GridCellProps & { readonly name: string; readonly onChange: (halfPeriods: number) => void };

/** Counts at each key. What is no number of periods stays, marked, while one is in the cell, and counts for nothing. */
function CellInput({ halfPeriods, tone, name, place, onActive, onChange, onPasteBlock }: InputProps) {
  const words = useTexts(gridTexts);
  const [typed, setTyped] = useState(() => shown(halfPeriods));
  const [seen, setSeen] = useState(halfPeriods);
  const [begun, setBegun] = useState(halfPeriods);
  // Changed from elsewhere: by a block that was pasted, by undoing. What is being typed ("1.") stays as it is typed.
  if (seen !== halfPeriods) {
    setSeen(halfPeriods);
    if (parsePeriods(typed) !== halfPeriods) setTyped(shown(halfPeriods));
  }
  const isWrong = parsePeriods(typed) === undefined;
  const type = (text: string) => {
    setTyped(text);
    const parsed = parsePeriods(text);
    if (parsed !== undefined && parsed !== halfPeriods) onChange(parsed);
  };
  const move = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") type(shown(begun));
    const target = targetOf(event, place);
    if (!target) return;
    event.preventDefault();
    focusCell(target);
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData("text/plain");
    if (!onPasteBlock || !/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    onPasteBlock(text);
  };
  return (
    <input
      id={cellId(place)}
      className={styles.input}
      inputMode="decimal"
      autoComplete="off"
      value={typed}
      aria-label={name}
      aria-invalid={isWrong || tone === "error"}
      title={isWrong ? words.wrong : undefined}
      onChange={({ target }) => type(target.value)}
      onFocus={({ target }) => {
        target.select();
        setBegun(halfPeriods);
        onActive();
      }}
      onBlur={() => setTyped(shown(halfPeriods))}
      onKeyDown={move}
      onPaste={paste}
    />
  );
}
