import { useTexts } from "@qitong/ui";
import { Button } from "antd";
import { shellTexts } from "../language/shell-texts";
import { usePreferences } from "./preferences";

/** Named in the language that it leads to, so that it is found by who cannot read this one. */
export function LanguageButton() {
  const words = useTexts(shellTexts);
  const { language, setLanguage } = usePreferences();
  const other = language === "zh" ? "en" : "zh";
  return (
    <Button type="text" lang={other === "zh" ? "zh-CN" : "en"} onClick={() => setLanguage(other)}>
      {words.otherLanguage}
    </Button>
  );
}
