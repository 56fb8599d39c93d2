import { createFileRoute, redirect } from "@tanstack/react-router";
import { homePath } from "../../shell/scope";

export const Route = createFileRoute("/_signed-in/")({
  beforeLoad: ({ context }) => {
    throw redirect({ href: homePath(context.session), replace: true });
  },
});
