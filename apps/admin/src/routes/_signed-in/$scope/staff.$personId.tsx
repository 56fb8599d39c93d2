import { createFileRoute } from "@tanstack/react-router";
import { StaffFilePage } from "../../../features/staff/staff-file-page";

export const Route = createFileRoute("/_signed-in/$scope/staff/$personId")({ component: StaffFilePage });
