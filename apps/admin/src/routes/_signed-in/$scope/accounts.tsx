import { createFileRoute } from "@tanstack/react-router";
import { AccountsPage } from "../../../features/account/accounts-page";

export const Route = createFileRoute("/_signed-in/$scope/accounts")({ component: AccountsPage });
