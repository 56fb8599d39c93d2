import { createFileRoute } from "@tanstack/react-router";
import { BalancePage } from "../../../features/balance/balance-page";
import { readBalanceSearch } from "../../../features/balance/balance-search";

export const Route = createFileRoute("/_signed-in/$scope/balance")({ component: BalancePage, validateSearch: readBalanceSearch });
