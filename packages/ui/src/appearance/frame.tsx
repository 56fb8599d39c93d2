import { ConfigProvider } from "antd";
import enUS from "antd/es/locale/en_US";
import zhCN from "antd/es/locale/zh_CN";
import { useLayoutEffect, type ReactNode } from "react";
import { LanguageContext } from "../language/language-context";
import type { Language } from "../language/texts";
import { Announcer } from "../announcement/announcer";
import { AppearanceContext } from "./appearance-context";
import { antdTheme } from "./antd-theme";
import { useReducedMotion } from "./system-appearance";
import { cssProperties, type Appearance } from "./tokens";
import "./base.css";

const antdLocales = { zh: zhCN, en: enUS } as const;
const htmlLanguages = { zh: "zh-CN", en: "en" } as const;

export interface FrameProps {
  readonly language: Language;
  readonly appearance: Appearance;
  readonly children: ReactNode;
}

/** Everything a screen stands on: language, appearance, antd's settings, and the place where toasts are read out. */
export function Frame({ language, appearance, children }: FrameProps) {
  useDocument(language, appearance);
  const reducedMotion = useReducedMotion();
  return (
    <LanguageContext value={language}>
      <AppearanceContext value={appearance}>
        <ConfigProvider locale={antdLocales[language]} theme={antdTheme(appearance, !reducedMotion)} button={{ autoInsertSpace: false }}>
          <Announcer>{children}</Announcer>
        </ConfigProvider>
      </AppearanceContext>
    </LanguageContext>
  );
}

function useDocument(language: Language, appearance: Appearance): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = htmlLanguages[language];
    root.style.colorScheme = appearance;
    for (const [name, value] of Object.entries(cssProperties(appearance))) root.style.setProperty(name, value);
    void import("./calendar-language").then(({ speakInCalendars }) => speakInCalendars(language));
  }, [language, appearance]);
}
