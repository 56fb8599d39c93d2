import { createFileRoute } from "@tanstack/react-router";
import { GroupsPage } from "../../../features/school-group/groups-page";

export const Route = createFileRoute("/_signed-in/$scope/groups")({ component: GroupsPage });
