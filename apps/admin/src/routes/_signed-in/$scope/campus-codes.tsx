import { createFileRoute } from "@tanstack/react-router";
import { CampusCodesPage } from "../../../features/request/campus-codes-page";

export const Route = createFileRoute("/_signed-in/$scope/campus-codes")({ component: CampusCodesPage });
