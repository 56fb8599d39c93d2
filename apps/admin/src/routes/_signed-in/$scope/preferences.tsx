import { createFileRoute } from "@tanstack/react-router";
import { PreferencesPage } from "../../../features/preference/preferences-page";

export const Route = createFileRoute("/_signed-in/$scope/preferences")({ component: PreferencesPage });
