import { createContext } from "react";
import type { MenuEntry } from "./menu";

/** How much waits behind an entry of the menu, told beside its name; nothing where nothing waits. */
export type MenuBadges = Partial<Readonly<Record<MenuEntry["path"], number>>>;

export const MenuBadgesContext = createContext<MenuBadges>({});
