/** One scale: what is a space, a letter's size or a corner in a style sheet comes from packages/ui/src/appearance/tokens.ts. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { cssProperties } from "../ui/src/appearance/tokens";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = ["apps/admin/src", "packages/ui/src"].flatMap((folder) => readdirSync(`${root}/${folder}`, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`));
const sheets = files.filter((file) => file.endsWith(".css"));
const screens = files.filter((file) => file.endsWith(".tsx"));

const declarations = /(?<![\w-])((?:margin|padding)(?:-[a-z]+)*|(?:row-|column-)?gap|font-size|border-radius)\s*:([^;{}]+)/g;
/** A number with a unit; shares of what is around (%) and the environment's own insets are no lengths of ours. */
const rawLength = /(?<![\w.-])-?\d*\.?\d+(?:px|r?em|ch|pt|mm)\b/;
/** For a screen reader alone, and the edge of a sheet of paper. */
const apart = ["margin: -1px", "margin: 15mm"];

function findRawLengths(sheet: string): string[] {
  const rules = sheet.replaceAll(/\/\*.*?\*\//gs, "");
  return [...rules.matchAll(declarations)].filter(([, , value = ""]) => rawLength.test(value)).map(([whole]) => whole.trim());
}

const inlineLengths = /style=\{\{[^}]*\b(?:margin|padding|gap|fontSize|borderRadius)\w*: *(?:["']?-?[1-9])/;

/** Names of ours that a sheet reads, of the scales alone: colours have their own test. */
const scaleNames = /var\((--q-(?:space|font|radius)-[a-z-]+)/g;

describe("The scale of spaces, letters and corners", () => {
  it("finds a raw length wherever it may stand", () => {
    expect(findRawLengths(".a { gap: 8px } .b { padding: 0 var(--q-space-sm) 1rem; margin-block-end: -2px; }")).toEqual([
      "gap: 8px", "padding: 0 var(--q-space-sm) 1rem", "margin-block-end: -2px",
    ]);
    expect(findRawLengths(".a { font-size: 13px; border-radius: 50%; margin: 0 auto; width: 20px; --gap: 3px }")).toEqual(["font-size: 13px"]);
    expect("<p style={{ marginBlockStart: 24 }}>").toMatch(inlineLengths);
  });

  it.each(sheets)("is the only one in %s", (file) => {
    expect(findRawLengths(readFileSync(`${root}/${file}`, "utf8")).filter((found) => !apart.includes(found))).toEqual([]);
  });

  it("is not passed by in the screens' own style attributes", () => {
    expect(screens.filter((file) => inlineLengths.test(readFileSync(`${root}/${file}`, "utf8")))).toEqual([]);
  });

  it("has every step that a sheet asks for", () => {
    const known = new Set(Object.keys(cssProperties("light")));
    const asked = sheets.flatMap((file) => [...readFileSync(`${root}/${file}`, "utf8").matchAll(scaleNames)].map(([, name = ""]) => name));
    expect(asked.length).toBeGreaterThan(300);
    expect([...new Set(asked)].filter((name) => !known.has(name))).toEqual([]);
  });
});
