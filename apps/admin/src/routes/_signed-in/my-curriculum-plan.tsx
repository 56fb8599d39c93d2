import { createFileRoute } from "@tanstack/react-router";
import { OwnPlansPage } from "../../features/curriculum-plan/own-plans-page";

export const Route = createFileRoute("/_signed-in/my-curriculum-plan")({ component: OwnPlansPage });
