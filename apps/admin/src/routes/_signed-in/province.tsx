import { createFileRoute } from "@tanstack/react-router";
import { askEarly } from "../../connection/ask-early";
import { ProvincePage } from "../../features/province/province-page";

export const Route = createFileRoute("/_signed-in/province")({
  loader: ({ context: { session }, location }) =>
    void import("../../features/province/province-questions").then(({ provinceQuestions }) =>
      askEarly({ board: provinceQuestions(session, location.search).board }),
    ),
  component: ProvincePage,
});
