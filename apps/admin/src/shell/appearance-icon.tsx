import { DesktopOutlined, MoonOutlined, SunOutlined } from "@ant-design/icons";
import type { AppearanceMode } from "./preferences";

const icons = { system: DesktopOutlined, light: SunOutlined, dark: MoonOutlined } as const satisfies Record<AppearanceMode, unknown>;

export function AppearanceIcon({ mode }: { readonly mode: AppearanceMode }) {
  const Icon = icons[mode];
  return <Icon />;
}
