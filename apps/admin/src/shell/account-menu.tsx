import { LogoutOutlined, UserOutlined } from "@ant-design/icons";
import { useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation } from "@tanstack/react-query";
import { Button, Dropdown } from "antd";
import { signOut } from "../connection/session";
import { shellTexts } from "../language/shell-texts";
import styles from "./context-bar.module.css";

export function AccountMenu({ name }: { readonly name: string }) {
  const words = useTexts(shellTexts);
  const { toast } = useAnnouncing();
  const leave = useMutation({
    mutationFn: signOut,
    // a load of the page, so that nothing that this person saw stays in memory; and their address is not kept
    onSuccess: () => window.location.assign("/sign-in"),
    onError: () => toast("error", words.signOutFailed),
  });
  return (
    <div className={styles.account}>
      <Dropdown
        trigger={["click"]}
        menu={{
          items: [{ key: "sign-out", label: words.signOut, icon: <LogoutOutlined /> }],
          onClick: () => leave.mutate(),
        }}
      >
        <Button type="text" icon={<UserOutlined />} aria-label={words.account(name)} aria-haspopup="menu">
          {name}
        </Button>
      </Dropdown>
    </div>
  );
}
