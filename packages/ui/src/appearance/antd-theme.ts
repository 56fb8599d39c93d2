import { theme, type ThemeConfig } from "antd";
import { fontFamily, fontSizes, palettes, radii, spacing, type Appearance } from "./tokens";

/** Our tokens in antd's words. Compact in height, not in letters: officials read tables all day. */
export function antdTheme(appearance: Appearance, motion: boolean): ThemeConfig {
  const palette = palettes[appearance];
  return {
    // the rules are style sheets of the build (packages/ui/build); only what a theme changes is written at run time
    zeroRuntime: true,
    algorithm: appearance === "dark" ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: palette.accent,
      colorLink: palette.accentText,
      colorLinkHover: palette.text,
      colorLinkActive: palette.text,
      colorInfo: palette.accentText,
      // antd makes a grey of so dark a tone
      colorInfoBg: palette.accentSoft,
      colorInfoBorder: palette.lineStrong,
      colorSuccess: palette.good,
      colorWarning: palette.warn,
      colorError: palette.bad,
      colorText: palette.text,
      colorTextSecondary: palette.textSoft,
      colorTextTertiary: palette.textFaint,
      // antd's own quaternary and placeholder greys fall below 4.5 : 1
      colorTextQuaternary: palette.textFaint,
      colorTextPlaceholder: palette.textFaint,
      colorTextDescription: palette.textFaint,
      colorBgLayout: palette.page,
      colorBgContainer: palette.surface,
      colorBgElevated: palette.raised,
      colorBorder: palette.lineStrong,
      colorBorderSecondary: palette.line,
      colorSplit: palette.line,
      fontFamily,
      fontSize: fontSizes.body,
      controlHeight: 32,
      borderRadius: radii.control,
      motion,
      motionDurationMid: "0.12s",
      motionDurationSlow: "0.18s",
    },
    components: {
      Button: {
        primaryShadow: "none",
        // antd makes a button under the pointer lighter: white words on it are no longer readable
        colorPrimaryHover: palette.accentHover,
        colorPrimaryActive: palette.accentHover,
        defaultHoverColor: palette.accentText,
        defaultHoverBorderColor: palette.accentText,
        defaultActiveColor: palette.accentText,
        defaultActiveBorderColor: palette.accentText,
        defaultShadow: "none",
        dangerShadow: "none",
        colorError: appearance === "dark" ? "#c4453c" : palette.bad,
      },
      Table: {
        cellPaddingBlock: spacing.sm,
        cellPaddingInline: spacing.md,
        headerBg: palette.sunken,
        headerColor: palette.textSoft,
        borderColor: palette.line,
        headerSortActiveBg: palette.accentSoft,
        headerSortHoverBg: palette.accentSoft,
        bodySortBg: palette.surface,
        rowHoverBg: palette.sunken,
        rowSelectedBg: palette.accentSoft,
        rowSelectedHoverBg: palette.accentSoft,
      },
      Select: { optionSelectedBg: palette.accentSoft, optionSelectedColor: palette.text },
      Segmented: { itemColor: palette.textSoft, itemSelectedColor: palette.text },
      Form: { labelColor: palette.textSoft, verticalLabelPadding: `0 0 ${spacing.xs}px` },
      Tabs: { itemColor: palette.textSoft, itemHoverColor: palette.accentText, itemSelectedColor: palette.accentText, inkBarColor: palette.accentText },
    },
  };
}
