import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { civilDate, type DeputyshipId } from "@qitong/domain";
import { newId } from "@qitong/db";
import { deputyship, post } from "@qitong/db/schema";
import { buildApprovalWorld, decideAs, startLeave, type ApprovalWorld } from "./approval-world.test-data";
import type { WorldRole } from "@qitong/service/testing";

let world: ApprovalWorld;
beforeAll(async () => {
  world = await buildApprovalWorld();
});
afterAll(() => world.database.drop());

const inbox = (role: WorldRole, tab: "todo" | "done" | "own", after?: { at: string; id: string }) => world.as(role).inbox({ ...world.self(role), tab, ...(after ? { cursor: after } : {}) });

async function allPages(role: WorldRole, tab: "todo" | "done" | "own") {
  const ids: string[] = [];
  for (let page = await inbox(role, tab); ; page = await inbox(role, tab, page.next)) {
    ids.push(...page.rows.map(({ id }) => id));
    if (!page.next) return ids;
  }
}

describe("the inbox", () => {
  it("holds what waits for one's post, what one has decided, and what one has asked for; each page by page, none twice", async () => {
    const started: string[] = [];
    for (let count = 0; count < 65; count += 1) started.push(await startLeave(world));
    expect(await world.as("campus-head").counts(world.self("campus-head"))).toEqual({ todo: 65, returned: 0 });
    expect(await allPages("campus-head", "todo")).toEqual(started);
    expect((await allPages("teacher", "own")).toSorted()).toEqual(started.toSorted());
    for (const id of started.slice(0, 34)) await decideAs(world, "campus-head", id as Parameters<typeof decideAs>[2]);
    expect((await allPages("campus-head", "done")).toSorted()).toEqual(started.slice(0, 34).toSorted());
    expect(await allPages("campus-head", "todo")).toEqual(started.slice(34));
    expect((await inbox("teacher", "own")).rows[0]).toMatchObject({ flow: { zh: "请假" }, applicantName: "宁安老师1" });
  });

  it("is a deputy's too, who decides for the office, until the deputyship is revoked", async () => {
    const { db } = world.database.root;
    const deputy = world.self("district-auditor");
    const [held] = await db.select().from(post).where(eq(post.personId, world.self("principal").personId));
    if (!held) throw new Error("the principal holds no post");
    const approvalId = await startLeave(world, "campus-head");
    const waiting = (await world.as("principal").counts(world.self("principal"))).todo;
    expect(waiting).toBeGreaterThan(0);
    expect((await world.as("district-auditor").counts(deputy)).todo).toBe(0);
    const id = newId<DeputyshipId>();
    await db.insert(deputyship).values({
      id, districtId: world.world.districts.xinhua, postId: held.id, deputyPersonId: deputy.personId, kind: "acting", permissions: ["staff.read"],
      startsOn: civilDate("2026-11-01"), reason: "校长外出培训", arrangedBy: held.personId, arrangedAt: new Date("2026-11-01T02:00:00Z"),
    });
    expect((await world.as("district-auditor").counts(deputy)).todo).toBe(waiting);
    await decideAs(world, "district-auditor", approvalId);
    expect((await world.as("principal").counts(world.self("principal"))).todo).toBe(waiting - 1);
    await db.update(deputyship).set({ revokedAt: new Date("2026-11-23T02:00:00Z"), revokedBy: held.personId }).where(eq(deputyship.id, id));
    expect((await world.as("district-auditor").counts(deputy)).todo).toBe(0);
  });

  it("is that of the post: it ends with the post and goes to the successor in the same second", async () => {
    const { db } = world.database.root;
    const { personId } = world.world.principals["campus-head"];
    const successor = world.self("district-auditor");
    const before = (await world.as("campus-head").counts({ personId })).todo;
    expect(before).toBeGreaterThan(0);
    const [one] = (await inbox("campus-head", "todo")).rows;
    const today = civilDate("2026-11-23");
    const [held] = await db.select().from(post).where(eq(post.personId, personId));
    if (!held) throw new Error("the campus head holds no post");
    await db.update(post).set({ endsOn: today }).where(eq(post.id, held.id));
    await db.insert(post).values({ ...held, id: newId(), personId: successor.personId, startsOn: today });
    expect((await world.as("district-auditor").counts(successor)).todo).toBe(before);
    expect((await world.as("campus-head").counts({ personId })).todo).toBe(0);
    await expect(world.as("campus-head").byId({ approvalId: one?.id as Parameters<typeof decideAs>[2] })).rejects.toThrow("absent");
  });

  it("shows nobody the own request as something to decide", async () => {
    const count = async (role: WorldRole) => (await world.as(role).counts(world.self(role))).todo;
    const before = await count("principal");
    await startLeave(world, "principal");
    expect(await count("principal")).toBe(before);
    expect(await count("district-leader")).toBe(1);
  });

  it("is one's own: another person's is as absent", async () => {
    await expect(world.as("campus-head").counts(world.self("teacher"))).rejects.toThrow("absent");
    await expect(world.as("principal").inbox({ ...world.self("campus-head"), tab: "todo" })).rejects.toThrow("absent");
  });
});
