import { createFileRoute, notFound, Outlet } from "@tanstack/react-router";
import { findSessionScope } from "../../shell/scope";

export const Route = createFileRoute("/_signed-in/$scope")({
  beforeLoad: ({ context, params }) => {
    if (!findSessionScope(context.session, params.scope)) throw notFound();
  },
  component: Outlet,
});
