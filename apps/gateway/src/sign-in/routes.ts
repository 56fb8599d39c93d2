/** Signing in, signing out, and who I am. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import type { CivilDate, PersonId, Principal } from "@qitong/domain";
import type { Database } from "@qitong/db";
import { account, auditEvent, district, person } from "@qitong/db/schema";
import { isPassword } from "@qitong/service/password";
import type { Installation } from "../installation";
import { clearSessionCookie, sessionSecret, setSessionCookie } from "./cookie";
import { findAccountByLogin, insertSession, revokeSession } from "./session-store";
import { admit, forgive, limitsOf } from "./throttle";
import { listProvinceNames, listVisibleScopes } from "./visible-scopes";

const Credentials = z.object({ login: z.string().trim().min(1).max(60), password: z.string().min(1).max(200) });

export function signInRoutes(app: FastifyInstance, installation: Installation): void {
  const { database, clock } = installation;

  app.post("/auth/sign-in", async (request, reply) => {
    const credentials = Credentials.safeParse(request.body);
    if (!credentials.success) return reply.code(400).send({ kind: "incomplete" });
    const limits = limitsOf(credentials.data.login, request.ip);
    const admission = await admit(database.pool.promise(), limits, clock.now());
    if (admission.kind === "throttled") {
      return reply.code(429).header("retry-after", admission.retryAfterSeconds).send(admission);
    }
    const found = await findAccountByLogin(database.db, credentials.data.login);
    if (!(await isPassword(found?.passwordHash, credentials.data.password)) || !found) {
      return reply.code(401).send({ kind: "wrong-credentials" });
    }
    await forgive(database.pool.promise(), limits);
    const secret = await insertSession(database.db, found.id, request.headers["user-agent"] ?? "", clock.now());
    await auditSignIn(installation, found.id, request.id);
    return setSessionCookie(reply, secret).send({ kind: "signed-in" });
  });

  app.post("/auth/sign-out", async (request, reply) => {
    const secret = sessionSecret(request);
    if (secret !== undefined) await revokeSession(database.db, secret, clock.now());
    return clearSessionCookie(reply).send({ kind: "signed-out" });
  });

  app.get("/auth/me", async (request: FastifyRequest, reply: FastifyReply) => {
    const principal = await installation.findPrincipal(request);
    if (!principal) return reply.code(401).send({ kind: "signed-out" });
    return describe(installation, principal, clock.today());
  });
}

async function describe({ database, demo }: Installation, principal: Principal, today: CivilDate) {
  const [who] = await database.db
    .select({ id: account.id, login: account.login, name: person.name, personId: person.id, districtId: person.districtId })
    .from(account)
    .innerJoin(person, eq(person.id, account.personId))
    .where(eq(account.id, principal.accountId));
  const scopes = await listVisibleScopes(database.db, principal, today);
  const [note] = who
    ? await database.db.select({ zh: district.dataNoteZh, en: district.dataNoteEn }).from(district).where(inArray(district.id, [who.districtId]))
    : [];
  const absent = await listNames(database.db, principal.posts.flatMap(({ standsIn }) => (standsIn ? [standsIn.forPersonId] : [])));
  const names = new Map<string, string>([...(await listProvinceNames(database.db, principal)), ...scopes.map((scope) => [scope.id, scope.name] as const)]);
  return {
    account: who,
    posts: principal.posts.map(({ role, place, headsTeaching, standsIn }) => ({
      role,
      ...(headsTeaching ? { headsTeaching } : {}),
      place: { ...place, name: names.get(place.id) ?? who?.name ?? "" },
      // The screen knows the places that it may show, not those around them: where the power reaches is decided here.
      ...(standsIn ? { standsIn: { ...standsIn, within: place, forName: absent.get(standsIn.forPersonId) ?? "" } } : {}),
    })),
    scopes,
    today,
    demo,
    mustChangePassword: principal.mustChangePassword ?? false,
    dataNote: note?.zh ? { zh: note.zh, en: note.en ?? note.zh } : undefined,
  };
}

async function listNames(db: Database, personIds: readonly PersonId[]): Promise<Map<PersonId, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await db.select({ id: person.id, name: person.name }).from(person).where(inArray(person.id, [...personIds]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function auditSignIn({ database, clock }: Installation, accountId: Principal["accountId"], requestId: string): Promise<void> {
  const [who] = await database.db
    .select({ personId: person.id, districtId: person.districtId })
    .from(account)
    .innerJoin(person, eq(person.id, account.personId))
    .where(eq(account.id, accountId));
  if (!who) return;
  await database.db.insert(auditEvent).values({
    at: clock.now(), accountId, ...who, act: "gateway.sign-in", subjectKind: "account", subjectId: accountId, detail: {}, requestId,
  });
}
