import { createFileRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { askEarly } from "../connection/ask-early";
import { sessionQuery } from "../connection/session";
import { PageFailed } from "../shell/page-failed";
import { SignedIn } from "../shell/signed-in";

const FirstPasswordPage = lazyRouteComponent(() => import("../features/password/first-password-page"), "FirstPasswordPage");

export const Route = createFileRoute("/_signed-in")({
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: "/sign-in", search: { back: location.href } });
    return { session };
  },
  staleTime: Number.POSITIVE_INFINITY, // once: afterwards the frame asks for itself
  loader: ({ context }) =>
    void import("../shell/frame-questions").then(({ frameQuestions }) => askEarly(frameQuestions(context.session))),
  component: () => <SignedIn firstPassword={<FirstPasswordPage />} />,
  errorComponent: PageFailed,
});
