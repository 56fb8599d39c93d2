/** In a demo the day can be moved forward, so that announcements, claims and notices need not be waited for. */
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { addDays, CivilDate, civilDateInChina } from "@qitong/domain";
import type { Installation } from "../installation";
import { performDueActs } from "./due-acts";

/** Far enough for a rotation and its return, and not so far that a slip of the finger ends the demo for everyone. */
const mostDaysAhead = 5 * 366;

const Input = z.object({ today: CivilDate });

export function demoClockRoutes(app: FastifyInstance, installation: Installation): void {
  app.post("/demo/clock", async (request, reply) => {
    if (!(await installation.findPrincipal(request))) return reply.code(401).send({ kind: "signed-out" });
    const input = Input.safeParse(request.body);
    if (!input.success) return reply.code(422).send({ kind: "not-a-day" });
    // Backwards would undo nothing that has taken effect, and so would lie.
    if (input.data.today < installation.clock.today()) return reply.code(422).send({ kind: "day-is-past" });
    const furthest = addDays(civilDateInChina(installation.clock.now()), mostDaysAhead);
    if (input.data.today > furthest) return reply.code(422).send({ kind: "day-too-far", furthest });
    await installation.clock.setDemoDay(installation.database.db, input.data.today);
    await performDueActs(installation);
    return { today: input.data.today };
  });
}
