import { createFileRoute } from "@tanstack/react-router";
import { ImportRunPage } from "../../../features/import/import-run-page";

export const Route = createFileRoute("/_signed-in/$scope/imports/$kind/$importId")({ component: ImportRunPage });
