/** The admin app's files: hashed ones for ever, the page itself never; any other address is the app's own to route. */
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

export async function adminFiles(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      const hashed = path.includes("/assets/");
      response.setHeader("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
    if (!wantsPage) return reply.code(404).send({ kind: "absent" });
    return reply.sendFile("index.html");
  });
}
