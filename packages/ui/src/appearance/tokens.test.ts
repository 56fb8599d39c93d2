import { describe, expect, test } from "vitest";
import { appearances, cssProperties, palettes, type Palette } from "./tokens";

/** Relative luminance, WCAG 2.1. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const grounds: (keyof Palette)[] = ["page", "surface", "raised", "sunken"];
const words: (keyof Palette)[] = ["text", "textSoft", "textFaint", "accentText"];
const tones = ["good", "warn", "bad", "calm"] as const;

describe.each(appearances)("in the %s appearance", (appearance) => {
  const palette = palettes[appearance];

  test.each(words.flatMap((word) => grounds.map((ground) => [word, ground] as const)))(
    "%s is readable on %s (4.5 : 1)",
    (word, ground) => expect(contrast(palette[word], palette[ground])).toBeGreaterThanOrEqual(4.5),
  );

  test.each(tones)("a tag in %s is readable on its own ground and on the surface", (tone) => {
    expect(contrast(palette[tone], palette[`${tone}Soft`])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[tone], palette.surface)).toBeGreaterThanOrEqual(4.5);
  });

  test("a button's words are readable, and a control's border is seen (3 : 1)", () => {
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.onAccent, palette.accentHover)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.accentText, palette.accentSoft)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.lineStrong, palette.surface)).toBeGreaterThanOrEqual(3);
  });

  test("style sheets read the same colours", () => {
    expect(cssProperties(appearance)["--q-text-soft"]).toBe(palette.textSoft);
  });
});
