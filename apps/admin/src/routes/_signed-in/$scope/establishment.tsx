import { createFileRoute } from "@tanstack/react-router";
import { EstablishmentPage } from "../../../features/establishment/establishment-page";

export const Route = createFileRoute("/_signed-in/$scope/establishment")({ component: EstablishmentPage });
