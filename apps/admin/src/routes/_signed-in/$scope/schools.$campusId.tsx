import type { CampusId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { CampusPage } from "../../../features/registry/campus-page";
import { named } from "../../../shell/address";

export const Route = createFileRoute("/_signed-in/$scope/schools/$campusId")({ params: named<{ campusId: CampusId }>(), component: CampusPage });
