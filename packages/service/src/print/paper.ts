/** Papers of an office: a title, paragraphs, a table of facts, a signature; A4, one paper after another. */
import PdfKit from "pdfkit";
import { printFonts, runsOf, type PrintFont } from "./fonts";

export type Block =
  | { readonly kind: "paragraph"; readonly text: string; readonly indented?: boolean }
  | { readonly kind: "facts"; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: "signature"; readonly lines: readonly string[] }
  | { readonly kind: "note"; readonly text: string };

export interface Paper {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface PrintJob {
  readonly title: string;
  readonly printedAt: Date;
  readonly papers: readonly Paper[];
}

export const pdfMediaType = "application/pdf";

const margin = 72;
const sizes = { title: 20, text: 12, note: 10 } as const;
const labelWidth = 110;
const cellPadding = 7;
const ink = "#17202b";
const line = "#868f9b";

type Document = InstanceType<typeof PdfKit>;

export async function printPapers(job: PrintJob): Promise<Uint8Array> {
  const { regular, bold, rare } = printFonts();
  const document = new PdfKit({
    size: "A4",
    margin,
    autoFirstPage: false,
    lang: "zh-CN",
    info: { Title: job.title, CreationDate: job.printedAt, ModDate: job.printedAt },
  });
  for (const font of [regular, bold, rare]) {
    if (font) document.registerFont(font.name, font.data, font.postscriptName);
  }
  const bytes = collect(document);
  for (const paper of job.papers) drawPaper(new Pen(document, rare), paper);
  document.end();
  return bytes;
}

function collect(document: Document): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
  });
}

interface TextStyle {
  readonly font: PrintFont;
  readonly size: number;
  readonly align?: "left" | "center" | "right";
  readonly width?: number;
  readonly indent?: number;
  readonly at?: { readonly x: number; readonly y: number };
}

/** Writes with the font that has the character, and changes it within a line where it must. */
class Pen {
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

function drawPaper(pen: Pen, paper: Paper): void {
  const { bold } = printFonts();
  pen.document.addPage();
  pen.write(paper.title, { font: bold, size: sizes.title, align: "center" });
  pen.document.moveDown(1.5);
  for (const block of paper.blocks) drawBlock(pen, block);
}

function drawBlock(pen: Pen, block: Block): void {
  const { regular } = printFonts();
  const { document } = pen;
  if (block.kind === "facts") return drawFacts(pen, block.rows);
  if (block.kind === "signature") {
    document.moveDown(2);
    for (const text of block.lines) pen.write(text, { font: regular, size: sizes.text, align: "right" });
    return;
  }
  const size = block.kind === "note" ? sizes.note : sizes.text;
  // 首行缩进两字
  const indent = block.kind === "paragraph" && block.indented === true ? size * 2 : 0;
  pen.write(block.text, { font: regular, size, indent });
  document.moveDown(0.6);
}

function drawFacts(pen: Pen, rows: readonly (readonly [string, string])[]): void {
  const { regular, bold } = printFonts();
  const { document } = pen;
  const width = document.page.width - 2 * margin;
  const valueWidth = width - labelWidth - 2 * cellPadding;
  document.moveDown(0.4);
  for (const [label, value] of rows) {
    const height = pen.heightOf(value || " ", regular, sizes.text, valueWidth) + 2 * cellPadding;
    if (document.y + height > document.page.height - margin) document.addPage();
    const top = document.y;
    document.lineWidth(0.5).strokeColor(line);
    document.rect(margin, top, labelWidth, height).rect(margin + labelWidth, top, width - labelWidth, height).stroke();
    pen.write(label, { font: bold, size: sizes.text, width: labelWidth - 2 * cellPadding, at: { x: margin + cellPadding, y: top + cellPadding } });
    pen.write(value, { font: regular, size: sizes.text, width: valueWidth, at: { x: margin + labelWidth + cellPadding, y: top + cellPadding } });
    document.x = margin;
    document.y = top + height;
  }
  document.moveDown(0.8);
}
