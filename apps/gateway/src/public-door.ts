/** What stands open without a session, under a path of its own and on the services' own accounts (decision 0012). */
import { fastifyTRPCPlugin, type FastifyTRPCPluginOptions } from "@trpc/server/adapters/fastify";
import { TRPCError, type AnyTRPCRouter } from "@trpc/server";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { managementPublic } from "@qitong/management";
import { checkThrottle, type PublicContext } from "@qitong/service";
import type { Installation } from "./installation";
import { keyOf, onFault, takeBodiesUpTo } from "./services";

export const publicServices = { management: managementPublic } as const;
type PublicService = keyof typeof publicServices;

/** Four photos of 3 MB as base64, and a text. */
const largestBody = 17 * 1024 * 1024;

/** How often an address may knock at all, counted before its body is read; each procedure counts more closely. */
const minutes = 15;
const knocking = [{ name: "public-door", of: "address", times: 600, minutes }] as const;
const tooOften = {
  error: {
    code: -32029, message: "too-often",
    data: { code: "TOO_MANY_REQUESTS", httpStatus: 429, refusals: [{ kind: "too-often", retryAfterSeconds: minutes * 60 }], fields: [] },
  },
};

export function mountPublicDoor(app: FastifyInstance, installation: Installation): void {
  for (const [name, router] of Object.entries(publicServices)) {
    app.register(async (scope) => {
      takeBodiesUpTo(scope, largestBody);
      scope.addHook("onRequest", async (request, reply) => {
        if (await mayKnock(name as PublicService, request, installation)) return;
        await reply.code(429).header("retry-after", String(minutes * 60)).send(tooOften);
      });
      await scope.register(fastifyTRPCPlugin, pluginOptions(name as PublicService, router, installation));
    });
  }
}

async function mayKnock(name: PublicService, request: FastifyRequest, { databases, clock }: Installation): Promise<boolean> {
  try {
    await checkThrottle(databases[name].db, knocking, request.ip, "", clock.now());
    return true;
  } catch (error) {
    if (error instanceof TRPCError && error.code === "TOO_MANY_REQUESTS") return false;
    throw error;
  }
}

function pluginOptions(name: PublicService, router: AnyTRPCRouter, installation: Installation): FastifyTRPCPluginOptions<AnyTRPCRouter> {
  return {
    prefix: `/trpc/public/${name}`,
    trpcOptions: {
      router,
      allowMethodOverride: true,
      createContext: ({ req }): PublicContext => ({
        service: name,
        db: installation.databases[name].db,
        clock: installation.clock,
        requestId: req.id,
        idempotencyKey: keyOf(req),
        address: req.ip,
      }),
      onError: onFault(name, installation),
    },
  };
}
