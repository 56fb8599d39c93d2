import { createFileRoute } from "@tanstack/react-router";
import { CampusContactsPage } from "../../../features/emergency-contact/campus-contacts-page";

export const Route = createFileRoute("/_signed-in/$scope/emergency-contacts/$campusId")({ component: CampusContactsPage });
