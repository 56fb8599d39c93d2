import { createFileRoute } from "@tanstack/react-router";
import { ApplyItemsPage } from "../../features/apply/items-page";

export const Route = createFileRoute("/apply/$code/")({ component: ApplyItemsPage });
