import { createFileRoute, notFound, Outlet } from "@tanstack/react-router";
import { NotFoundPage } from "../../shell/page-failed";
import { findSessionScope } from "../../shell/scope";

export const Route = createFileRoute("/_signed-in/$scope")({
  // In the loader: from `beforeLoad` the router takes it to the root, and menu and scope would be gone.
  loader: ({ context, params }) => {
    if (!findSessionScope(context.session, params.scope)) throw notFound();
  },
  component: Outlet,
  notFoundComponent: NotFoundPage,
});
