/**
 * The one palette and the one spacing scale. Every colour pair that carries text has a contrast of 4.5 : 1 or more
 * (WCAG 1.4.3) in both appearances; the story tests measure it.
 */
export const appearances = ["light", "dark"] as const;
export type Appearance = (typeof appearances)[number];

/** Spacing in pixels. Nothing else is used: a test refuses any other length in a style sheet. */
export const spacing = { xxs: 2, xs: 4, sm: 8, md: 12, lg: 16, xl: 24, xxl: 32, section: 48 } as const;

/** Letters in pixels. `body` is what is read all day; `heading` stands over a panel, `title` over a page. */
export const fontSizes = { note: 12, small: 13, body: 14, heading: 16, figure: 18, title: 20, display: 24 } as const;

/** Corners in pixels: of a mark in a line, of a control, of a panel, of a sheet that stands alone on a page. */
export const radii = { mark: 4, control: 6, panel: 8, sheet: 12 } as const;

export const fontFamily =
  '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, -apple-system, sans-serif';

export interface Palette {
  readonly page: string; // behind everything
  readonly surface: string; // cards, tables, menus
  readonly raised: string; // what floats over a surface
  readonly sunken: string; // table heads, quiet panels
  readonly line: string;
  readonly lineStrong: string; // borders of controls, 3 : 1 against the surface
  readonly text: string;
  readonly textSoft: string;
  readonly textFaint: string;
  readonly accent: string;
  readonly accentHover: string; // under the pointer, and as pressed
  readonly accentText: string; // accent used as text
  readonly accentSoft: string;
  readonly onAccent: string;
  readonly good: string;
  readonly goodSoft: string;
  readonly warn: string;
  readonly warnSoft: string;
  readonly bad: string;
  readonly badSoft: string;
  readonly calm: string;
  readonly calmSoft: string;
}

export const palettes = {
  light: {
    page: "#f4f5f7",
    surface: "#ffffff",
    raised: "#ffffff",
    sunken: "#f0f2f5",
    line: "#dfe3e8",
    lineStrong: "#868f9b",
    text: "#17202b",
    textSoft: "#49535f",
    textFaint: "#5c6672",
    accent: "#0f5c7a",
    accentHover: "#0b4a63",
    accentText: "#0f5c7a",
    accentSoft: "#e2f0f5",
    onAccent: "#ffffff",
    good: "#1c6b3c",
    goodSoft: "#e3f4e8",
    warn: "#865200",
    warnSoft: "#fdf1dc",
    bad: "#b3261e",
    badSoft: "#fdeae8",
    calm: "#49535f",
    calmSoft: "#eceff2",
  },
  dark: {
    page: "#0e1318",
    surface: "#161c23",
    raised: "#1d252e",
    sunken: "#1a2129",
    line: "#2b3540",
    lineStrong: "#6b7886",
    text: "#e8edf2",
    textSoft: "#bcc6d0",
    textFaint: "#9aa6b2",
    accent: "#1d7799",
    accentHover: "#186685",
    accentText: "#74c3de",
    accentSoft: "#12323f",
    onAccent: "#ffffff",
    good: "#7fd19b",
    goodSoft: "#12301e",
    warn: "#f0bd6a",
    warnSoft: "#38290e",
    bad: "#ff9d94",
    badSoft: "#421b18",
    calm: "#bcc6d0",
    calmSoft: "#252e38",
  },
} as const satisfies Record<Appearance, Palette>;

/** Colours of data series, in the order of use; told apart without red and green alone (after Okabe and Ito). */
export const seriesColors = {
  light: ["#0f5c7a", "#c2571a", "#4d7c0f", "#8a3b8f", "#8a6d00", "#3d5a98"],
  dark: ["#5db8d8", "#f0955c", "#a3cc5a", "#d495d8", "#e0c050", "#96aee6"],
} as const satisfies Record<Appearance, readonly string[]>;

const inPixels = (group: string, scale: Readonly<Record<string, number>>): [string, string][] =>
  Object.entries(scale).map(([name, pixels]) => [`--q-${group}-${name}`, `${pixels}px`]);

/** The palette and the scales as custom properties, for style sheets: `--q-surface`, `--q-space-lg` and so on. */
export function cssProperties(appearance: Appearance): Record<string, string> {
  const colours = Object.entries(palettes[appearance]).map(([name, value]) => [
    `--q-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    value,
  ]);
  return Object.fromEntries([...colours, ...inPixels("space", spacing), ...inPixels("font", fontSizes), ...inPixels("radius", radii)]);
}
