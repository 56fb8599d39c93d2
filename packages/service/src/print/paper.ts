/** Papers of an office: a title, paragraphs, a table of facts, a signature; A4, one paper after another. */
import PdfKit from "pdfkit";
import { printFonts } from "./fonts";
import { cellPadding, line, margin, Pen, sizes, type Document } from "./pen";
import { drawTable, type TableBlock } from "./table";

export type Block =
  | { readonly kind: "paragraph"; readonly text: string; readonly indented?: boolean }
  | { readonly kind: "facts"; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: "signature"; readonly lines: readonly string[] }
  | { readonly kind: "signatures"; readonly lines: readonly string[]; readonly dateWord: string }
  | { readonly kind: "heading"; readonly text: string }
  | TableBlock
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

const labelWidth = 110;

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
  if (block.kind === "table") return drawTable(pen, block);
  if (block.kind === "signatures") return drawSignatures(pen, block.lines, block.dateWord);
  if (block.kind === "heading") {
    document.moveDown(0.4);
    pen.write(block.text, { font: printFonts().bold, size: sizes.text });
    document.moveDown(0.3);
    return;
  }
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

/** A line for each hand, with room to write on; never alone on a page without what is signed. */
function drawSignatures(pen: Pen, lines: readonly string[], dateWord: string): void {
  const { regular } = printFonts();
  const { document } = pen;
  const height = 40;
  document.moveDown(1);
  if (document.y + lines.length * height > document.page.height - margin) document.addPage();
  for (const text of lines) {
    const top = document.y;
    const right = document.page.width - margin;
    pen.write(text, { font: regular, size: sizes.text, at: { x: margin, y: top }, width: 260 });
    document.lineWidth(0.5).strokeColor(line).moveTo(margin + 265, top + 16).lineTo(right - 150, top + 16).stroke();
    pen.write(dateWord, { font: regular, size: sizes.note, at: { x: right - 145, y: top + 2 }, width: 145 });
    document.x = margin;
    document.y = top + height;
  }
}
