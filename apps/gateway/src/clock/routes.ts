/** In a demo the day can be moved forward, so that announcements, claims and notices need not be waited for. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { CivilDate } from "@qitong/domain";
import type { Installation } from "../installation";
import { performDueActs } from "./due-acts";

const Input = z.object({ today: CivilDate });

export function demoClockRoutes(app: FastifyInstance, installation: Installation): void {
  app.post("/demo/clock", async (request, reply) => {
    if (!(await installation.findPrincipal(request))) return reply.code(401).send({ kind: "signed-out" });
    const input = Input.safeParse(request.body);
    if (!input.success) return reply.code(422).send({ kind: "not-a-day" });
    // Backwards would undo nothing that has taken effect, and so would lie.
    if (input.data.today < installation.clock.today()) return reply.code(422).send({ kind: "day-is-past" });
    await installation.clock.setDemoDay(installation.database.db, input.data.today);
    await performDueActs(installation);
    return { today: input.data.today };
  });
}
