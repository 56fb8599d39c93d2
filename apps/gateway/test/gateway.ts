/** A gateway on a database of its own, with one account that can sign in. */
import { pino } from "pino";
import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { account } from "@qitong/db/schema";
import { newId } from "@qitong/db";
import type { AccountId, PersonId } from "@qitong/domain";
import { hashPassword } from "@qitong/service/password";
import { buildWorld, createTestDatabase, type TestDatabase, type World, type WorldRole } from "@qitong/service/testing";
import { openInstallation, type Installation } from "../src/installation";
import { buildServer } from "../src/server";

export const password = "七统-correct-horse";

export interface TestGateway {
  readonly database: TestDatabase;
  readonly world: World;
  readonly installation: Installation;
  readonly app: FastifyInstance;
  /** Gives a person of the world an account; @returns its login. */
  enrol(role: WorldRole): Promise<string>;
  signIn(login: string, withPassword?: string): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

export async function startTestGateway(options: { demo?: boolean; adminFolder?: string } = {}): Promise<TestGateway> {
  const database = await createTestDatabase();
  const world = await buildWorld(database.root.db);
  const installation = await openInstallation({
    databaseUrl: database.rootUrl,
    secret: database.secret,
    demo: options.demo ?? false,
    log: pino({ level: "silent" }),
  });
  const app = await buildServer(installation, options.adminFolder);
  const passwordHash = await hashPassword(password);
  return {
    database,
    world,
    installation,
    app,
    async enrol(role) {
      const login = `${role}-${newId()}`;
      const personId: PersonId = world.principals[role].personId;
      await database.root.db.insert(account).values({ id: newId<AccountId>(), personId, login, passwordHash });
      return login;
    },
    signIn: async (login, withPassword = password) =>
      app.inject({ method: "POST", url: "/auth/sign-in", payload: { login, password: withPassword } }),
    async close() {
      await app.close();
      await installation.close();
      await database.drop();
    },
  };
}

/** The session cookie of an answer, ready to be sent back. */
export function cookieOf(answer: { cookies: { name: string; value: string }[] }): Record<string, string> {
  return Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]));
}
