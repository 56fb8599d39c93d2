import { useTexts } from "@qitong/ui";
import { Drawer } from "antd";
import { shellTexts } from "../language/shell-texts";
import { MenuList, type SideMenuProps } from "./side-menu";

interface WholeMenuProps extends SideMenuProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** On a phone: every page, behind "more". */
export function WholeMenu({ open, onClose, ...props }: WholeMenuProps) {
  const words = useTexts(shellTexts);
  return (
    <Drawer open={open} onClose={onClose} placement="bottom" title={words.menu} size="75dvh">
      <MenuList {...props} onFollow={onClose} />
    </Drawer>
  );
}
