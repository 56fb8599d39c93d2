import { queryClient } from "./connection/query-client";
import { sessionQuery } from "./connection/session";
import { router } from "./router";

/** Pages before sign-in: they know nobody, and draw no frame. */
const beforeSignIn = ["/sign-in", "/ask", "/apply"];

/** Who is signed in, and the frame of their pages: asked for before the first drawing, which takes a slow phone longer than the answer. */
export function beginEarly(path: string): void {
  if (beforeSignIn.some((door) => path === door || path.startsWith(`${door}/`))) return;
  void queryClient.prefetchQuery(sessionQuery);
  void router.loadRouteChunk(router.routesById["/_signed-in"]);
}
