import { createFileRoute } from "@tanstack/react-router";
import { CampusPage } from "../../../features/registry/campus-page";

export const Route = createFileRoute("/_signed-in/$scope/schools/$campusId")({ component: CampusPage });
