import { createFileRoute } from "@tanstack/react-router";
import { askEarly } from "../../../connection/ask-early";
import { HomePage } from "../../../features/home/home-page";
import { findSessionScope } from "../../../shell/scope";

export const Route = createFileRoute("/_signed-in/$scope/")({
  loader: ({ context: { session }, params }) => {
    const scope = findSessionScope(session, params.scope);
    if (scope) void import("../../../features/home/home-questions").then(({ homeQuestions }) => askEarly(homeQuestions(session, scope)));
  },
  component: HomePage,
});
