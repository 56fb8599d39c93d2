import { DesktopOutlined, MoonOutlined, SunOutlined } from "@ant-design/icons";
import { useTexts } from "@qitong/ui";
import { Button, Dropdown } from "antd";
import type { ReactNode } from "react";
import { shellTexts } from "../language/shell-texts";
import styles from "./context-bar.module.css";
import { LanguageButton } from "./language-button";
import { appearanceModes, usePreferences, type AppearanceMode } from "./preferences";

const icons: Record<AppearanceMode, ReactNode> = {
  system: <DesktopOutlined />,
  light: <SunOutlined />,
  dark: <MoonOutlined />,
};

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
          items: appearanceModes.map((one) => ({ key: one, label: names[one], icon: icons[one] })),
          onClick: ({ key }) => {
            const chosen = appearanceModes.find((one) => one === key);
            if (chosen) setMode(chosen);
          },
        }}
      >
        <Button type="text" icon={icons[mode]} aria-label={`${words.appearance}: ${names[mode]}`} aria-haspopup="menu" />
      </Dropdown>
    </div>
  );
}
