import { createFileRoute } from "@tanstack/react-router";
import { HallItemPage } from "../../features/hall/item-page";

export const Route = createFileRoute("/_signed-in/hall/$itemKey")({ component: HallItemPage });
