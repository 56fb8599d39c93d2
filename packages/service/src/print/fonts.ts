/**
 * The letters of printed papers. Noto Sans SC comes with the packages (SIL Open Font License) and has 30,890
 * characters: all of 通用规范汉字表, the whole basic block and Extension A. A rarer one is taken from the machine's Noto CJK
 * where it is installed, and is otherwise printed as its number, because a name must never lose a character in silence.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";

const require = createRequire(import.meta.url);

export interface PrintFont {
  readonly name: string;
  readonly data: Buffer;
  /** Names the one that is meant in a collection (.ttc). */
  readonly postscriptName?: string;
  has(codePoint: number): boolean;
}

const machineFont = {
  path: "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
  postscriptName: "NotoSansCJKsc-Regular",
} as const;

function readFont(name: string, path: string, postscriptName?: string): PrintFont {
  const data = readFileSync(path);
  const font = postscriptName === undefined ? create(data) : create(data, postscriptName);
  const single: Font | undefined = "hasGlyphForCodePoint" in font ? font : undefined;
  return {
    name,
    data,
    ...(postscriptName === undefined ? {} : { postscriptName }),
    has: (codePoint) => single?.hasGlyphForCodePoint(codePoint) ?? false,
  };
}

let known: { readonly regular: PrintFont; readonly bold: PrintFont; readonly rare: PrintFont | undefined } | undefined;

/** Read once: they are ten megabytes each. A paper carries only the characters that it uses. */
export function printFonts() {
  known ??= {
    regular: readFont("regular", require.resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf")),
    bold: readFont("bold", require.resolve("@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf")),
    rare: existsSync(machineFont.path) ? readFont("rare", machineFont.path, machineFont.postscriptName) : undefined,
  };
  return known;
}

export interface Run {
  readonly font: PrintFont;
  readonly text: string;
}

/** Splits a text into parts that one font can write each. */
export function runsOf(text: string, font: PrintFont, rare: PrintFont | undefined): Run[] {
  const runs: { font: PrintFont; text: string }[] = [];
  for (const character of text) {
    const { font: own, text: written } = writable(character, font, rare);
    const last = runs.at(-1);
    if (last?.font === own) last.text += written;
    else runs.push({ font: own, text: written });
  }
  return runs;
}

function writable(character: string, font: PrintFont, rare: PrintFont | undefined): Run {
  const codePoint = character.codePointAt(0) ?? 0;
  if (font.has(codePoint) || character === "\n") return { font, text: character };
  if (rare?.has(codePoint)) return { font: rare, text: character };
  return { font, text: `〔U+${codePoint.toString(16).toUpperCase()}〕` };
}
