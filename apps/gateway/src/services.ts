/** The services that this gateway mounts, each under its own path and on its own database account. */
import { fastifyTRPCPlugin, type FastifyTRPCPluginOptions } from "@trpc/server/adapters/fastify";
import type { AnyTRPCRouter, TRPCError } from "@trpc/server";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Principal } from "@qitong/domain";
import { curriculum } from "@qitong/curriculum";
import { legalEntity } from "@qitong/legal-entity";
import { management } from "@qitong/management";
import { staffing } from "@qitong/staffing";
import type { ServiceContext } from "@qitong/service";
import type { Installation } from "./installation";

export const services = { curriculum, "legal-entity": legalEntity, management, staffing } as const;

/** Workbooks and documents travel as base64 in a request, so it may be large; only from someone signed in. */
const largestBody = 32 * 1024 * 1024;

declare module "fastify" {
  interface FastifyRequest {
    principal: Principal | undefined;
  }
}

/** In the form of a service's own error: without the number the client does not take it for an answer. */
const passwordDue = { error: { code: -32003, message: "password-change-due", data: { code: "FORBIDDEN", httpStatus: 403 } } };
const signedOut = { error: { code: -32001, message: "UNAUTHORIZED", data: { code: "UNAUTHORIZED", httpStatus: 401 } } };

export function mountServices(app: FastifyInstance, installation: Installation): void {
  app.decorateRequest("principal", undefined);
  for (const [name, router] of Object.entries(services)) {
    app.register(async (scope) => {
      takeBodiesUpTo(scope, largestBody);
      // Before the body is read: a stranger sends no 32 MB.
      scope.addHook("onRequest", async (request, reply) => {
        request.principal = await installation.findPrincipal(request);
        if (!request.principal) return reply.code(401).send(signedOut);
        if (request.principal.mustChangePassword) return reply.code(403).send(passwordDue);
      });
      await scope.register(fastifyTRPCPlugin, pluginOptions(name as keyof typeof services, router, installation));
    });
  }
}

function pluginOptions(
  name: keyof typeof services,
  router: AnyTRPCRouter,
  installation: Installation,
): FastifyTRPCPluginOptions<AnyTRPCRouter> {
  return {
    prefix: `/trpc/${name}`,
    trpcOptions: {
      router,
      allowMethodOverride: true,
      createContext: ({ req }) => contextOf(name, req, installation),
      onError: onFault(name, installation),
    },
  };
}

/** The limit of a plugin's routes is set on each of them: an option of `register` is not read. */
export function takeBodiesUpTo(scope: FastifyInstance, bodyLimit: number): void {
  scope.addHook("onRoute", (route) => {
    route.bodyLimit = bodyLimit;
  });
}

interface Fault {
  readonly error: TRPCError;
  readonly path: string | undefined;
  readonly ctx?: { readonly requestId: string } | undefined;
}

/** A fault of ours is written down with the request that met it; a refusal is an answer. */
export const onFault = (service: string, installation: Installation) => ({ error, path, ctx }: Fault): void => {
  if (error.code !== "INTERNAL_SERVER_ERROR") return;
  installation.log.error({ err: error.cause ?? error, path, service, requestId: ctx?.requestId }, "a procedure failed");
};

export const keyOf = (request: FastifyRequest): string | undefined => {
  const key = request.headers["idempotency-key"];
  return typeof key === "string" ? key : undefined;
};

function contextOf(service: keyof typeof services, request: FastifyRequest, installation: Installation): ServiceContext {
  if (!request.principal) throw new Error("a service was reached without a principal");
  return {
    service,
    db: installation.databases[service].db,
    clock: installation.clock,
    principal: request.principal,
    requestId: request.id,
    idempotencyKey: keyOf(request),
  };
}
