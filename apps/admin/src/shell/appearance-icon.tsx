import { DesktopOutlined, MoonOutlined, SunOutlined } from "@ant-design/icons";
import type { AppearanceMode } from "./preferences";

const icons = { system: DesktopOutlined, light: SunOutlined, dark: MoonOutlined } as const satisfies Record<AppearanceMode, unknown>;

interface AppearanceIconProps {
  readonly mode: AppearanceMode;
  /** A menu gives its icons their place by it. */
  readonly className?: string;
}

export function AppearanceIcon({ mode, className }: AppearanceIconProps) {
  const Icon = icons[mode];
  return <Icon {...(className === undefined ? {} : { className })} />;
}
