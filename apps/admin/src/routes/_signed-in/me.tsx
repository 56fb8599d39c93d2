import { createFileRoute } from "@tanstack/react-router";
import { askEarly } from "../../connection/ask-early";
import { OwnPage } from "../../features/own/own-page";

export const Route = createFileRoute("/_signed-in/me")({
  loader: ({ context }) => void import("../../features/own/own-questions").then(({ ownQuestions }) => askEarly(ownQuestions(context.session))),
  component: OwnPage,
});
