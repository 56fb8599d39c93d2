import { createFileRoute } from "@tanstack/react-router";
import { NotesPage } from "../../../features/handover-note/notes-page";

export const Route = createFileRoute("/_signed-in/$scope/handover-notes")({ component: NotesPage });
