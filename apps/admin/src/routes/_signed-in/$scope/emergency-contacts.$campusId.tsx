import type { CampusId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { CampusContactsPage } from "../../../features/emergency-contact/campus-contacts-page";
import { named } from "../../../shell/address";

export const Route = createFileRoute("/_signed-in/$scope/emergency-contacts/$campusId")({ params: named<{ campusId: CampusId }>(), component: CampusContactsPage });
