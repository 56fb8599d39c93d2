/** A table over as many pages as it takes; its head stands on each. */
import { printFonts, type PrintFont } from "./fonts";
import { line, margin, sizes, type Pen } from "./pen";

export interface TableBlock {
  readonly kind: "table";
  readonly columns: readonly { readonly header: string; readonly share: number; readonly align?: "left" | "right" }[];
  readonly rows: readonly (readonly string[])[];
}

const padding = 4;

interface Cells {
  readonly texts: readonly string[];
  readonly font: PrintFont;
}

export function drawTable(pen: Pen, { columns, rows }: TableBlock): void {
  const { regular, bold } = printFonts();
  const { document } = pen;
  const width = document.page.width - 2 * margin;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (width * share) / shares);
  const head: Cells = { texts: columns.map(({ header }) => header), font: bold };
  const heightOf = ({ texts, font }: Cells) =>
    Math.max(...texts.map((text, index) => pen.heightOf(text || " ", font, sizes.cell, (widths[index] ?? 0) - 2 * padding))) + 2 * padding;
  const draw = (cells: Cells) => {
    const [top, height] = [document.y, heightOf(cells)];
    let left = margin;
    for (const [index, text] of cells.texts.entries()) {
      const cellWidth = widths[index] ?? 0;
      document.lineWidth(0.5).strokeColor(line).rect(left, top, cellWidth, height).stroke();
      const align = columns[index]?.align ?? "left";
      if (text !== "") pen.write(text, { font: cells.font, size: sizes.cell, align, width: cellWidth - 2 * padding, at: { x: left + padding, y: top + padding } });
      left += cellWidth;
    }
    document.x = margin;
    document.y = top + height;
  };
  const bottom = document.page.height - margin;
  const first = rows[0];
  if (first && document.y + heightOf(head) + heightOf({ texts: first, font: regular }) > bottom) document.addPage();
  draw(head);
  for (const texts of rows) {
    const cells = { texts, font: regular };
    if (document.y + heightOf(cells) > bottom) {
      document.addPage();
      draw(head);
    }
    draw(cells);
  }
  document.moveDown(0.8);
}
