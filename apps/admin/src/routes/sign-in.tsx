import { createFileRoute, redirect } from "@tanstack/react-router";
import { sessionQuery } from "../connection/session";
import { SignInPage } from "../features/sign-in/sign-in-page";
import { safeReturnPath } from "../features/sign-in/safe-return-path";

export const Route = createFileRoute("/sign-in")({
  validateSearch: (search): { readonly back?: string } => {
    const back = safeReturnPath(search["back"]);
    return back === undefined ? {} : { back };
  },
  beforeLoad: async ({ context, search }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session) throw redirect({ href: search.back ?? "/" });
  },
  component: SignInPage,
});
