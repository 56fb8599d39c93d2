import type { PersonId } from "@qitong/domain";
import { createFileRoute } from "@tanstack/react-router";
import { StaffFilePage } from "../../../features/staff/staff-file-page";
import { named } from "../../../shell/address";

export const Route = createFileRoute("/_signed-in/$scope/staff/$personId")({ params: named<{ personId: PersonId }>(), component: StaffFilePage });
