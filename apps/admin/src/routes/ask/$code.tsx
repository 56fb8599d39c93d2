import { createFileRoute } from "@tanstack/react-router";
import { AskPage } from "../../features/ask/ask-page";

export const Route = createFileRoute("/ask/$code")({ component: AskPage });
