import { createFileRoute } from "@tanstack/react-router";
import { MergerListPage } from "../../../features/merger-case/merger-list-page";

export const Route = createFileRoute("/_signed-in/$scope/mergers/")({ component: MergerListPage });
