import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { carries, permissions, type HeldPost } from "@qitong/domain";
import { account, auditEvent, post, session } from "@qitong/db/schema";
import { cookieOf, password, startTestGateway, type TestGateway } from "./gateway";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const me = (cookies: Record<string, string>) => gateway.app.inject({ url: "/auth/me", cookies });

describe("signing in", () => {
  it("sets a cookie bound to the host, out of reach of scripts and of other sites", async () => {
    const answer = await gateway.signIn(await gateway.enrol("principal"));
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["set-cookie"]).toMatch(/^__Host-qitong=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it("stores neither the password nor the session's secret", async () => {
    const login = await gateway.enrol("principal");
    const answer = await gateway.signIn(login);
    const secret = Object.values(cookieOf(answer))[0];
    const rows = await gateway.database.root.db.select().from(session);
    expect(JSON.stringify(rows)).not.toContain(secret);
    const [row] = await gateway.database.root.db.select().from(account).where(eq(account.login, login));
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it("tells who I am, my posts and the scopes they reach", async () => {
    const cookies = cookieOf(await gateway.signIn(await gateway.enrol("principal")));
    const answer = (await me(cookies)).json();
    expect(answer.account.name).toBe("宁安路校长");
    expect(answer.scopes.map((scope: { kind: string; name: string }) => `${scope.kind} ${scope.name}`)).toEqual([
      "entity 宁安路小学", "campus 宁安路小学", "campus 新华路小学",
    ]);
    const powers = permissions.filter((permission) => answer.posts.some((held: HeldPost) => carries(held, permission)));
    expect(powers).toContain("staff.read");
    expect(powers).not.toContain("plan.draft");
  });

  it("shows a district post every school of its district and none of another", async () => {
    const cookies = cookieOf(await gateway.signIn(await gateway.enrol("district-officer")));
    const names = (await me(cookies)).json().scopes.map((scope: { name: string }) => scope.name);
    expect(names).toContain("新华区");
    expect(names).toContain("西苑小学");
    expect(names).not.toContain("外区小学");
  });

  it("answers an unknown login and a wrong password alike", async () => {
    const wrong = await gateway.signIn(await gateway.enrol("teacher"), "wrong");
    const unknown = await gateway.signIn("nobody-here", "wrong");
    expect([wrong.statusCode, wrong.body]).toEqual([401, unknown.body]);
  });

  it("is written to the audit", async () => {
    await gateway.signIn(await gateway.enrol("campus-head"));
    const rows = await gateway.database.root.db
      .select()
      .from(auditEvent)
      .where(eq(auditEvent.personId, gateway.world.principals["campus-head"].personId));
    expect(rows.map((row) => row.act)).toContain("gateway.sign-in");
  });
});

describe("a session", () => {
  it("ends at once when it is signed out, revoked, or its account disabled", async () => {
    const { db } = gateway.database.root;
    const ends = [
      (cookies: Record<string, string>) => gateway.app.inject({ method: "POST", url: "/auth/sign-out", cookies }),
      () => db.update(session).set({ revokedAt: new Date() }),
      () => db.update(account).set({ disabledAt: new Date() }),
    ];
    for (const end of ends) {
      const cookies = cookieOf(await gateway.signIn(await gateway.enrol("principal")));
      expect((await me(cookies)).statusCode).toBe(200);
      await end(cookies);
      expect((await me(cookies)).statusCode).toBe(401);
    }
  });

  it("loses a power in the moment its post ends", async () => {
    const cookies = cookieOf(await gateway.signIn(await gateway.enrol("district-auditor")));
    const { personId } = gateway.world.principals["district-auditor"];
    await gateway.database.root.db.update(post).set({ endsOn: gateway.installation.clock.today() }).where(eq(post.personId, personId));
    expect((await me(cookies)).json().posts).toEqual([]);
  });

  it("is not believed when its secret is made up", async () => {
    expect((await me({ "__Host-qitong": "A".repeat(43) })).statusCode).toBe(401);
  });
});

describe("guessing", () => {
  it("stops after five tries, also when 500 are sent at once, and then even for the right password", async () => {
    const login = await gateway.enrol("district-leader");
    const guesses = await Promise.all(Array.from({ length: 500 }, (_, index) => gateway.signIn(login, `guess ${index}`)));
    const looked = guesses.filter((answer) => answer.statusCode === 401).length;
    expect(looked).toBeLessThanOrEqual(5);
    expect(guesses.filter((answer) => answer.statusCode === 429)).toHaveLength(500 - looked);
    expect((await gateway.signIn(login, password)).statusCode).toBe(429);
  });
});
