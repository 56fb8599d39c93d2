import { createFileRoute } from "@tanstack/react-router";
import { OwnPage } from "../../features/own/own-page";

export const Route = createFileRoute("/_signed-in/me")({ component: OwnPage });
