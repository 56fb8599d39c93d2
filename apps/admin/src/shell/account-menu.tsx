import { LogoutOutlined, UserOutlined } from "@ant-design/icons";
import { useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button, Dropdown } from "antd";
import { sessionQuery, signOut } from "../connection/session";
import { shellTexts } from "../language/shell-texts";
import styles from "./context-bar.module.css";

export function AccountMenu({ name }: { readonly name: string }) {
  const words = useTexts(shellTexts);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      // the address is not kept: the next person at this device begins at their own home
      await navigate({ to: "/sign-in", ignoreBlocker: true });
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, null);
    },
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
