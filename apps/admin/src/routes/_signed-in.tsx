import { createFileRoute, redirect } from "@tanstack/react-router";
import { sessionQuery } from "../connection/session";
import { FirstPasswordPage } from "../features/password/first-password-page";
import { PageFailed } from "../shell/page-failed";
import { SignedIn } from "../shell/signed-in";

export const Route = createFileRoute("/_signed-in")({
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: "/sign-in", search: { back: location.href } });
    return { session };
  },
  component: () => <SignedIn firstPassword={<FirstPasswordPage />} />,
  errorComponent: PageFailed,
});
