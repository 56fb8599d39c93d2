/** A poster: one A4 page with a name, a square code, and a few lines. */
import PdfKit from "pdfkit";
import codeOf from "qrcode-generator";
import { printFonts, runsOf, type PrintFont } from "./fonts";

export interface Poster {
  readonly title: string;
  readonly subtitle: string;
  readonly subtitleEn: string;
  /** What the code says, an address. */
  readonly code: string;
  readonly lines: readonly string[];
  readonly foot: string;
  readonly printedAt: Date;
}

const margin = 56;
const codeSide = 320;
/** Four modules of white around the code, as ISO 18004 asks for. */
const quiet = 4;
const ink = "#17202b";

export async function printPoster(poster: Poster): Promise<Uint8Array> {
  const { regular, bold, rare } = printFonts();
  const document = new PdfKit({ size: "A4", margin, lang: "zh-CN", info: { Title: poster.title, CreationDate: poster.printedAt, ModDate: poster.printedAt } });
  for (const font of [regular, bold, rare]) if (font) document.registerFont(font.name, font.data, font.postscriptName);
  const chunks: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    document.on("data", (chunk: Buffer) => chunks.push(chunk));
    document.on("end", () => resolve(Buffer.concat(chunks)));
    document.on("error", reject);
  });
  const write = (text: string, font: PrintFont, size: number) => {
    const runs = runsOf(text, font, rare);
    document.fillColor(ink).fontSize(size);
    runs.forEach((run, index) => document.font(run.font.name).text(run.text, { align: "center", continued: index < runs.length - 1, lineGap: size * 0.3 }));
  };
  document.y = margin + 8;
  write(poster.title, bold, poster.title.length > 14 ? 26 : 34);
  write(poster.subtitle, bold, 24);
  write(poster.subtitleEn, regular, 13);
  document.moveDown(0.8);
  drawCode(document, poster.code, (document.page.width - codeSide) / 2, document.y);
  document.x = margin;
  document.y += codeSide + 20;
  for (const line of poster.lines) {
    write(line, regular, 14);
    document.moveDown(0.3);
  }
  document.moveDown(0.8);
  write(poster.foot, regular, 10);
  document.end();
  return done;
}

function drawCode(document: InstanceType<typeof PdfKit>, text: string, left: number, top: number): void {
  // M: a poster outside gets wet and torn, and may lose 15 % of it.
  const code = codeOf(0, "M");
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const module = codeSide / (count + 2 * quiet);
  const y = top;
  document.fillColor("#000000");
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      // A hair wider than the module, so that no white line shows between two when it is drawn on screen.
      if (code.isDark(row, column)) document.rect(left + (column + quiet) * module, y + (row + quiet) * module, module + 0.05, module + 0.05);
    }
  }
  document.fill();
}
