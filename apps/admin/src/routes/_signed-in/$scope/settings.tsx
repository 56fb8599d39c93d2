import { createFileRoute } from "@tanstack/react-router";
import { SettingsPage } from "../../../features/setting/settings-page";

export const Route = createFileRoute("/_signed-in/$scope/settings")({ component: SettingsPage });
