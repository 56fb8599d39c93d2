/** What writes and draws on a page: the few measures of all papers, and text in the font that has its characters. */
import type PdfKit from "pdfkit";
import { runsOf, type PrintFont } from "./fonts";

export const margin = 72;
export const sizes = { title: 20, text: 12, note: 10, cell: 9 } as const;
export const cellPadding = 7;
export const ink = "#17202b";
export const line = "#868f9b";

export type Document = InstanceType<typeof PdfKit>;

export interface TextStyle {
  readonly font: PrintFont;
  readonly size: number;
  readonly align?: "left" | "center" | "right";
  readonly width?: number;
  readonly indent?: number;
  readonly at?: { readonly x: number; readonly y: number };
}

/** Writes with the font that has the character, and changes it within a line where it must. */
export class Pen {
  constructor(
    readonly document: Document,
    private readonly rare: PrintFont | undefined,
  ) {}

  write(text: string, { font, size, align = "left", width, indent = 0, at }: TextStyle): void {
    const { document } = this;
    const runs = runsOf(text, font, this.rare);
    document.fillColor(ink);
    runs.forEach((run, index) => {
      const continued = index < runs.length - 1;
      const options = {
        align,
        continued,
        lineGap: size * 0.35,
        ...(index === 0 ? { indent } : {}),
        ...(width === undefined ? {} : { width }),
      };
      document.font(run.font.name).fontSize(size);
      if (index === 0 && at) document.text(run.text, at.x, at.y, options);
      else document.text(run.text, options);
    });
  }

  heightOf(text: string, font: PrintFont, size: number, width: number): number {
    return this.document.font(font.name).fontSize(size).heightOfString(text, { width, lineGap: size * 0.35 });
  }
}
