/**
 * A second lock beside the cookie's SameSite: a request that changes something must come from our own pages.
 * Browsers send Sec-Fetch-Site or Origin and pages cannot forge them; programs without a browser send neither.
 */
import type { FastifyReply, FastifyRequest } from "fastify";

export async function refuseOtherOrigins(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.method === "GET" || request.method === "HEAD") return;
  const site = request.headers["sec-fetch-site"];
  const origin = request.headers.origin;
  const foreignSite = site !== undefined && site !== "same-origin" && site !== "none";
  const foreignOrigin = origin !== undefined && hostOf(origin) !== request.headers.host;
  if (foreignSite || foreignOrigin) await reply.code(403).send({ kind: "other-origin" });
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
