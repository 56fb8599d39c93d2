/** What stands in a cell of a file, and its reading as text, before anyone asks what it means. */

/** A date cell of a workbook arrives as "2026-09-01"; a number keeps its kind, because a long one has lost digits. */
export type Cell = string | number | boolean | null;

/** What people write where nothing is known. */
const blanks = new Set(["", "-", "--", "—", "——", "/", "\\", "n/a", "na", "#n/a", "null"]);

/**
 * Full-width digits and letters become ordinary ones. Not NFKC: that would also change brackets in a school's name,
 * and compatibility ideographs in a person's.
 */
export function toHalfWidth(text: string): string {
  return text
    .replaceAll(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g, (full) => String.fromCharCode(full.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u3000\u00A0\t]/g, " ");
}

/** Codes, numbers and dates: every full-width sign is ordinary (．－／：). */
export function toPlainSigns(text: string): string {
  return text.replaceAll(/[\uFF01-\uFF5E]/g, (full) => String.fromCharCode(full.charCodeAt(0) - 0xfee0));
}

/** The cell as trimmed text; the tricks by which programs keep digits as text ('001, ="001") are taken off. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = toHalfWidth(cell).replaceAll(/[\u200B-\u200D\uFEFF]/g, "").trim();
  const formula = /^="(.*)"$/.exec(text);
  if (formula) return (formula[1] ?? "").trim();
  return text.startsWith("'") ? text.slice(1).trim() : text;
}

export function isBlank(cell: Cell): boolean {
  return blanks.has(cellText(cell).toLowerCase());
}

/** Beyond fifteen digits a spreadsheet's number has lost its last ones. */
const mostSafeDigits = 999_999_999_999_999;

/** Whether digits were lost before the file came to us: 130105198503120000 as a number, or "1.30105E+17" as text. */
export function isDamagedNumber(cell: Cell): boolean {
  if (typeof cell === "number") return Math.abs(cell) > mostSafeDigits;
  return /^[-+]?\d+(\.\d+)?e\+?\d+$/i.test(toPlainSigns(cellText(cell)));
}
