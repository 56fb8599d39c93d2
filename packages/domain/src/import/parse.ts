/** From a cell to a value: each parser says what it takes, and why not. Blank cells never come here. */
import { addDays, civilDate, findCivilDate, type CivilDate } from "../civil-date";
import { cellText, isDamagedNumber, toPlainSigns, type Cell } from "./cell";
import { findFen, mostFen } from "../legal-entity/handover";
import { findIdentityNumberFault } from "./identity-number";
import type { Reason } from "./reason";

export type Value = string | number | boolean;
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Reason };
export type Parser<T extends Value> = (cell: Cell) => Parsed<T>;

const taken = <T>(value: T): Parsed<T> => ({ ok: true, value });
const refused = (reason: Reason): { readonly ok: false; readonly reason: Reason } => ({ ok: false, reason });

export const parseText = (most: number): Parser<string> => (cell) => {
  const text = cellText(cell).replaceAll(/\s+/g, " ");
  return text.length > most ? refused({ kind: "too-long", most }) : taken(text);
};

/** 王 芳 is 王芳: blanks between Chinese characters only fill the column's width; "Anna Lee" keeps hers. */
export const parseName = (most: number): Parser<string> => (cell) => {
  const text = cellText(cell).replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "").replaceAll(/\s+/g, " ");
  return text.length > most ? refused({ kind: "too-long", most }) : taken(text);
};

/** A number that names something: kept as text, with its zeros, refused when a spreadsheet has shortened it. */
export const parseCode = (most: number): Parser<string> => (cell) => {
  if (isDamagedNumber(cell)) return refused({ kind: "damaged-number", text: cellText(cell) });
  const text = toPlainSigns(cellText(cell)).replaceAll(/\s+/g, "");
  return text.length > most ? refused({ kind: "too-long", most }) : taken(text);
};

export const parseUpperCode = (most: number): Parser<string> => (cell) => {
  const parsed = parseCode(most)(cell);
  return parsed.ok ? taken(parsed.value.replaceAll("-", "").toUpperCase()) : parsed;
};

export const parseIdentityNumber: Parser<string> = (cell) => {
  const parsed = parseUpperCode(40)(cell);
  if (!parsed.ok) return parsed;
  const fault = findIdentityNumberFault(parsed.value);
  return fault ? refused(fault) : parsed;
};

/**
 * Looser than phone-number.ts on purpose: registers of twenty years hold landlines without an area code and numbers of other
 * countries. A row that was taken before is not refused for it, and what is stored stays comparable with what was.
 */
export const parsePhone: Parser<string> = (cell) => {
  if (isDamagedNumber(cell)) return refused({ kind: "damaged-number", text: cellText(cell) });
  const text = toPlainSigns(cellText(cell)).replaceAll(/[\s()]/g, "");
  return /^\+?[\d-]{7,19}$/.test(text) ? taken(text) : refused({ kind: "phone-form", text });
};

interface Range {
  readonly least: number;
  readonly most: number;
}

export const parseNumber = ({ least, most }: Range): Parser<number> => (cell) => {
  const text = toPlainSigns(cellText(cell)).replaceAll(/\s|(?<=\d),(?=\d{3})/g, "");
  if (!/^[-+]?\d+(\.\d+)?$/.test(text)) return refused({ kind: "not-a-number", text: cellText(cell) });
  const number = Number(text);
  return number < least || number > most ? refused({ kind: "out-of-range", least, most }) : taken(number);
};

export const parseWhole = (range: Range): Parser<number> => (cell) => {
  const parsed = parseNumber(range)(cell);
  if (!parsed.ok || Number.isInteger(parsed.value)) return parsed;
  return refused({ kind: "not-whole", text: cellText(cell) });
};

/** Yuan, as fen: what is finer than a fen is refused and not rounded. */
export const parseMoney: Parser<number> = (cell) => {
  const text = toPlainSigns(cellText(cell)).replaceAll(/[\s¥￥,]|元$/g, "");
  if (!/^\d+(\.\d+)?$/.test(text)) return refused({ kind: "not-an-amount", text: cellText(cell) });
  if (/\.\d{3,}$/.test(text)) return refused({ kind: "finer-than-fen", text: cellText(cell) });
  const fen = findFen(text);
  return fen === undefined ? refused({ kind: "out-of-range", least: 0, most: mostFen / 100 }) : taken(fen);
};

/** Excel's day 0; its mistaken 29 February 1900 lies before every serial that is accepted here. */
const serialStart = civilDate("1899-12-30");
const earliestSerial = 10_000; // 1927-05-18
const latestSerial = 80_000; // 2119-01-10

export const parseDate: Parser<CivilDate> = (cell) => {
  const text = toPlainSigns(cellText(cell)).replaceAll(/\s+/g, " ").replace(/ 0{1,2}:00(:00)?$/, "");
  const date = dateOfSerial(text) ?? dateOfDigits(text) ?? dateOfParts(text);
  if (!date || date < "1900-01-01" || date > "2100-12-31") return refused({ kind: "not-a-date", text: cellText(cell) });
  return taken(date);
};

function dateOfSerial(text: string): CivilDate | undefined {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  return serial >= earliestSerial && serial <= latestSerial ? addDays(serialStart, serial) : undefined;
}

function dateOfDigits(text: string): CivilDate | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return parts ? findCivilDate(`${parts[1]}-${parts[2]}-${parts[3]}`) : undefined;
}

/** 2026-9-1, 2026.9.1, 2026/9/1, 2026年9月1日. A day first or a month alone is not guessed. */
function dateOfParts(text: string): CivilDate | undefined {
  const parts = /^(\d{4}) ?[-./年] ?(\d{1,2}) ?[-./月] ?(\d{1,2}) ?日?$/.exec(text);
  if (!parts) return undefined;
  const [year = "", month = "", day = ""] = parts.slice(1);
  return findCivilDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** What people write for one key of a vocabulary: the key, its words in both languages, and other usual ones. */
export function parseWord<Key extends string>(
  words: Readonly<Record<Key, { readonly zh: string; readonly en: string }>>,
  others: Readonly<Partial<Record<Key, readonly string[]>>>,
): Parser<Key> {
  const keys = new Map<string, Key>();
  for (const key of Object.keys(words) as Key[]) {
    for (const word of [key, words[key].zh, words[key].en, ...(others[key] ?? [])]) keys.set(plainWord(word), key);
  }
  return (cell) => {
    const key = keys.get(plainWord(cellText(cell)));
    return key === undefined ? refused({ kind: "unknown-word", text: cellText(cell) }) : taken(key);
  };
}

function plainWord(text: string): string {
  return toPlainSigns(text).replaceAll(/\s+/g, "").toLowerCase();
}

const yes = new Set(["是", "有", "yes", "y", "true", "1", "√", "✓", "班主任"]);
const no = new Set(["否", "无", "no", "n", "false", "0", "×", "x", "非班主任"]);

export const parseYesNo: Parser<boolean> = (cell) => {
  const text = plainWord(cellText(cell));
  if (yes.has(text)) return taken(true);
  if (no.has(text)) return taken(false);
  return refused({ kind: "unknown-word", text: cellText(cell) });
};
