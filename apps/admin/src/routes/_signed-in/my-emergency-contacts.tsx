import { createFileRoute } from "@tanstack/react-router";
import { OwnContactsPage } from "../../features/emergency-contact/own-contacts-page";

export const Route = createFileRoute("/_signed-in/my-emergency-contacts")({ component: OwnContactsPage });
