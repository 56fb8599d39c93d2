import { createFileRoute } from "@tanstack/react-router";
import { ProvincePage } from "../../features/province/province-page";

export const Route = createFileRoute("/_signed-in/province")({ component: ProvincePage });
