import { GlobalOutlined, LogoutOutlined, UserOutlined } from "@ant-design/icons";
import { useAnnouncing, usePhoneWidth, useTexts } from "@qitong/ui";
import { useMutation } from "@tanstack/react-query";
import { Button, Dropdown, type MenuProps } from "antd";
import { signOut } from "../connection/session";
import { shellTexts } from "../language/shell-texts";
import styles from "./context-bar.module.css";
import { AppearanceIcon } from "./appearance-icon";
import { appearanceModes, usePreferences } from "./preferences";

type Item = NonNullable<NonNullable<MenuProps["items"]>[number]> & { readonly onClick?: () => void };

export function AccountMenu({ name }: { readonly name: string }) {
  const words = useTexts(shellTexts);
  const { toast } = useAnnouncing();
  const preferences = usePreferenceItems();
  const leave = useMutation({
    mutationFn: signOut,
    // a load of the page, so that nothing that this person saw stays in memory; and their address is not kept
    onSuccess: () => window.location.assign("/sign-in"),
    onError: () => toast("error", words.signOutFailed),
  });
  const signingOut: Item = { key: "sign-out", label: words.signOut, icon: <LogoutOutlined />, onClick: () => leave.mutate() };
  return (
    <div className={styles.account}>
      <Dropdown trigger={["click"]} menu={{ items: [...preferences, signingOut] }}>
        <Button type="text" icon={<UserOutlined />} aria-label={words.account(name)} aria-haspopup="menu">
          {name}
        </Button>
      </Dropdown>
    </div>
  );
}

/** On a phone the bar's room belongs to the school's name; language and appearance are chosen here. */
function usePreferenceItems(): Item[] {
  const words = useTexts(shellTexts);
  const phone = usePhoneWidth();
  const { language, setLanguage, setMode } = usePreferences();
  if (!phone) return [];
  const names = { system: words.appearanceSystem, light: words.appearanceLight, dark: words.appearanceDark };
  return [
    { key: "language", label: words.otherLanguage, icon: <GlobalOutlined />, onClick: () => setLanguage(language === "zh" ? "en" : "zh") },
    ...appearanceModes.map((mode): Item => ({ key: mode, label: names[mode], icon: <AppearanceIcon mode={mode} />, onClick: () => setMode(mode) })),
    { type: "divider" },
  ];
}
