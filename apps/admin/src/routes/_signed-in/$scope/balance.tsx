import { createFileRoute } from "@tanstack/react-router";
import { BalancePage, BalanceSearch } from "../../../features/balance/balance-page";

export const Route = createFileRoute("/_signed-in/$scope/balance")({ component: BalancePage, validateSearch: BalanceSearch });
