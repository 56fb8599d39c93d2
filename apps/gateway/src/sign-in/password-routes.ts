/**
 * Changing one's own password. It stays at the door and is no `command`: the idempotency table would keep a quick hash of the
 * input, and with it a way to guess the password that argon2 is there to close.
 */
import type { FastifyInstance } from "fastify";
import { eq } from "drizzle-orm";
import { findPasswordRefusals, PasswordChange } from "@qitong/domain/management";
import { account, auditEvent, person } from "@qitong/db/schema";
import { inTransaction } from "@qitong/service";
import { hashPassword, isPassword } from "@qitong/service/password";
import type { Installation } from "../installation";
import { sessionSecret } from "./cookie";
import { revokeOtherSessions, updatePassword } from "./session-store";
import { admit, forgive, limitsOf } from "./throttle";

export function passwordRoutes(app: FastifyInstance, installation: Installation): void {
  const { database, clock } = installation;
  app.post("/auth/password", async (request, reply) => {
    const secret = sessionSecret(request);
    const principal = await installation.findPrincipal(request);
    if (!principal || secret === undefined) return reply.code(401).send({ kind: "signed-out" });
    const change = PasswordChange.safeParse(request.body);
    if (!change.success) return reply.code(400).send({ kind: "incomplete" });
    const [who] = await database.db
      .select({ login: account.login, passwordHash: account.passwordHash, districtId: person.districtId })
      .from(account)
      .innerJoin(person, eq(person.id, account.personId))
      .where(eq(account.id, principal.accountId));
    if (!who) return reply.code(401).send({ kind: "signed-out" });
    // An open screen must not become a place to guess the password of whoever left it.
    const limits = limitsOf(who.login, request.ip);
    const admission = await admit(database.pool.promise(), limits, clock.now());
    if (admission.kind === "throttled") return reply.code(429).header("retry-after", admission.retryAfterSeconds).send(admission);
    if (!(await isPassword(who.passwordHash, change.data.current))) return reply.code(422).send({ refusals: [{ kind: "password-wrong", field: "current" }] });
    await forgive(database.pool.promise(), limits);
    const refusals = findPasswordRefusals(change.data, who.login);
    if (refusals.length > 0) return reply.code(422).send({ refusals });

    const passwordHash = await hashPassword(change.data.next);
    const { accountId, personId } = principal;
    const sessionsEnded = await inTransaction(database.db, async (tx) => {
      await updatePassword(tx, accountId, passwordHash);
      const ended = await revokeOtherSessions(tx, accountId, secret, clock.now());
      await tx.insert(auditEvent).values({
        at: clock.now(), accountId, personId, districtId: who.districtId, act: "gateway.change-password", subjectKind: "account", subjectId: accountId,
        detail: { login: who.login, sessionsEnded: ended }, requestId: request.id,
      });
      return ended;
    });
    return { kind: "changed", sessionsEnded };
  });
}
