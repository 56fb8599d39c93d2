/** Lines of a text in a drawing, which does not break them by itself: Chinese anywhere, Latin between words. */
import { textWidth } from "./label-layout";

export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const piece of text.match(/[\u0021-\u024f]+ ?|./gu) ?? []) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth((line + piece).trimEnd(), size) <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}
