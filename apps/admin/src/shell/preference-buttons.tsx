import { useTexts } from "@qitong/ui";
import { Button, Dropdown } from "antd";
import { shellTexts } from "../language/shell-texts";
import { AppearanceIcon } from "./appearance-icon";
import styles from "./context-bar.module.css";
import { LanguageButton } from "./language-button";
import { appearanceModes, usePreferences } from "./preferences";

export function PreferenceButtons() {
  const words = useTexts(shellTexts);
  const { mode, setMode } = usePreferences();
  const names = { system: words.appearanceSystem, light: words.appearanceLight, dark: words.appearanceDark };
  return (
    <div className={styles.preferences}>
      <LanguageButton />
      <Dropdown
        trigger={["click"]}
        menu={{
          selectable: true,
          selectedKeys: [mode],
          items: appearanceModes.map((one) => ({ key: one, label: names[one], icon: <AppearanceIcon mode={one} /> })),
          onClick: ({ key }) => {
            const chosen = appearanceModes.find((one) => one === key);
            if (chosen) setMode(chosen);
          },
        }}
      >
        <Button type="text" icon={<AppearanceIcon mode={mode} />} aria-label={`${words.appearance}: ${names[mode]}`} aria-haspopup="menu" />
      </Dropdown>
    </div>
  );
}
