import { createFileRoute } from "@tanstack/react-router";
import { ContactsPage } from "../../../features/emergency-contact/contacts-page";

export const Route = createFileRoute("/_signed-in/$scope/emergency-contacts/")({ component: ContactsPage });
