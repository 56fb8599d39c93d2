import { describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { newId } from "@qitong/db";
import type { AccountId } from "@qitong/domain";
import { account, auditEvent, session } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { serveWorld } from "@qitong/service/testing";
import { management } from "../router";

const { database, world, clock, as } = await serveWorld("management", (context) => createCallerFactory(management)(context).account);

async function insertSession(accountId: AccountId): Promise<void> {
  const now = clock.now();
  await database.root.db.insert(session).values({
    idHash: (newId() + newId() + newId()).slice(0, 64), accountId, createdAt: now, expiresAt: new Date(now.getTime() + 3_600_000), userAgent: "Firefox",
  });
}

describe("the accounts of a district", () => {
  it("are those of its people, with the posts they hold today and their open sessions", async () => {
    await insertSession(world.principals.principal.accountId);
    const { rows, total } = await as("district-administrator").list({ districtId: world.districts.xinhua });
    expect(total).toBe(10);
    const principal = rows.find((row) => row.accountId === world.principals.principal.accountId);
    expect(principal).toMatchObject({ name: "宁安路校长", openSessions: 1, posts: [{ role: "principal", placeName: "宁安路小学" }] });
    expect(JSON.stringify(rows)).not.toMatch(/passwordHash|not a hash/);
  });

  it("can be narrowed to a role, a name, or those that are closed", async () => {
    const { xinhua } = world.districts;
    expect((await as("district-administrator").list({ districtId: xinhua, role: "principal" })).rows.map((row) => row.name)).toEqual(["宁安路校长"]);
    expect((await as("district-administrator").list({ districtId: xinhua, search: "督学" })).total).toBe(1);
    expect((await as("district-administrator").list({ districtId: xinhua, state: "disabled" })).total).toBe(0);
  });

  it("of another district answer as absent ones", async () => {
    const { accountId } = world.principals["foreign-principal"];
    const outcomes = await Promise.allSettled([
      as("district-administrator").byId({ accountId }),
      as("district-administrator").revokeSessions({ accountId }),
      as("district-administrator").disable({ accountId, reason: "离职" }),
      as("district-administrator").byId({ accountId: newId<AccountId>() }),
      as("district-administrator").list({ districtId: world.districts.other }),
    ]);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: "rejected", reason: { code: "NOT_FOUND", message: "absent" } });
    }
  });
});

describe("an account that is disabled", () => {
  it("is signed out in the same transaction, audited with the reason, and can be opened again", async () => {
    const { accountId } = world.principals["campus-head"];
    await insertSession(accountId);
    await insertSession(accountId);
    expect(await as("district-administrator").disable({ accountId, reason: "调离本区" })).toEqual({ sessionsEnded: 2 });
    const detail = await as("district-administrator").byId({ accountId });
    expect(detail.disabledAt).not.toBeNull();
    expect(detail.sessions.map((one) => one.isOpen)).toEqual([false, false]);
    const [event] = await database.root.db.select().from(auditEvent).where(eq(auditEvent.subjectId, accountId));
    expect(event).toMatchObject({ act: "management.account.disable", detail: { reason: "调离本区", sessionsEnded: 2 } });

    const again = as("district-administrator").disable({ accountId, reason: "调离本区" });
    await expect(again).rejects.toMatchObject({ cause: { refusals: [{ kind: "account-already-disabled" }] } });
    await as("district-administrator").enable({ accountId });
    const [row] = await database.root.db.select().from(account).where(eq(account.id, accountId));
    expect(row?.disabledAt).toBeNull();
  });

  it("is never one's own", async () => {
    const own = as("district-administrator").disable({ accountId: world.principals["district-administrator"].accountId, reason: "试试" });
    await expect(own).rejects.toMatchObject({ cause: { refusals: [{ kind: "own-account" }] } });
  });

  it("is not disabled by someone who may not manage accounts", async () => {
    const { accountId } = world.principals.teacher;
    await expect(as("district-officer").disable({ accountId, reason: "试试" })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
