/** The front door. */
import fastifyCompress from "@fastify/compress";
import fastifyCookie from "@fastify/cookie";
import fastifyHelmet from "@fastify/helmet";
import { constants } from "node:zlib";
import fastify, { LogController, type FastifyInstance } from "fastify";
import { demoClockRoutes } from "./clock/routes";
import type { Installation } from "./installation";
import { mountPublicDoor } from "./public-door";
import { mountServices } from "./services";
import { refuseOtherOrigins } from "./sign-in/same-origin";
import { passwordRoutes } from "./sign-in/password-routes";
import { signInRoutes } from "./sign-in/routes";
import { adminFiles } from "./static/admin-files";

/** @param adminFolder the built admin app; without one only the services answer. */
export async function buildServer(installation: Installation, adminFolder: string | undefined): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: installation.log,
    // One line a request says nothing that the metrics will not; failures are logged where they happen.
    logController: new LogController({ disableRequestLogging: true }),
    routerOptions: { maxParamLength: 5000 },
    bodyLimit: 64 * 1024,
    requestTimeout: 120_000,
    // Behind a proxy every call would come from the proxy, and one parent could use up the door of all.
    trustProxy: installation.trustedProxies,
  });
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // antd writes its styles into the page at run time.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: "same-origin" },
  });
  await app.register(fastifyCookie);
  // A staff list of a district is ten times smaller so; below a few packets it would not pay.
  await app.register(fastifyCompress, {
    encodings: ["br", "gzip"],
    threshold: 4096,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    globalDecompression: false, // no browser compresses what it sends, and a small body that unpacks to a large one is an attack
  });
  app.addHook("onRequest", refuseOtherOrigins);
  app.get("/healthz", async () => {
    await installation.database.pool.promise().query("SELECT 1");
    return { kind: "healthy" };
  });
  signInRoutes(app, installation);
  passwordRoutes(app, installation);
  if (installation.demo) demoClockRoutes(app, installation);
  mountServices(app, installation);
  mountPublicDoor(app, installation);
  if (adminFolder !== undefined) await adminFiles(app, adminFolder);
  return app;
}
