import { createFileRoute } from "@tanstack/react-router";
import { ImportListPage } from "../../../features/import/import-list-page";

export const Route = createFileRoute("/_signed-in/$scope/imports/")({ component: ImportListPage });
