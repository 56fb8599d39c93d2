/** Powers are read at the door for each request: what ended a moment ago opens nothing now. */
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, carries, permissions, type Permission, type PersonId, type PostId, type Principal } from "@qitong/domain";
import { newId } from "@qitong/db";
import { account, auditEvent, department, post } from "@qitong/db/schema";
import type { WorldRole } from "@qitong/service/testing";
import { cookieOf, password, startTestGateway, type TestGateway } from "./gateway";

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

type Cookies = Record<string, string>;
/** What the screen makes of the posts that it is told. */
const powersIn = ({ posts }: Pick<Principal, "posts">): Permission[] =>
  permissions.filter((permission) => posts.some((post) => carries(post, permission)));
const me = async (cookies: Cookies) => (await gateway.app.inject({ url: "/auth/me", cookies })).json();
const enter = async (role: WorldRole): Promise<Cookies> => cookieOf(await gateway.signIn(await gateway.enrol(role)));
const today = () => gateway.installation.clock.today();
const call = (cookies: Cookies, path: string, payload: object) =>
  gateway.app.inject({ method: "POST", url: `/trpc/${path}`, cookies, payload, headers: { "idempotency-key": newId() } });
const ask = (cookies: Cookies, path: string, input: object) =>
  gateway.app.inject({ url: `/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`, cookies });

const postOf = async (role: WorldRole): Promise<PostId> => {
  const [row] = await gateway.database.root.db.select({ id: post.id }).from(post).where(eq(post.personId, gateway.world.principals[role].personId));
  if (!row) throw new Error("no post");
  return row.id;
};
const teacher = (): PersonId => gateway.world.principals.teacher.personId;
const head = (): PersonId => gateway.world.principals.principal.personId;
const identity = () => ({ personId: gateway.world.teachers.xinhualu[0], reason: "核对档案" });

const delegateTo = async (principal: Cookies, toPersonId: PersonId, permissions: string[] = ["staff.identity.reveal"]) =>
  call(principal, "management/delegation.delegate", {
    personId: head(), postId: await postOf("principal"), toPersonId, permissions,
    place: { kind: "entity", id: gateway.world.mergedEntity }, startsOn: today(), endsOn: addDays(today(), 7), reason: "外出培训",
  });

describe("a delegation", () => {
  it("opens on the very next request, says for whom the act was done, and is over on the very next one", async () => {
    const [principal, delegate] = [await enter("principal"), await enter("teacher")];
    expect((await call(delegate, "staffing/staff.revealIdentity", identity())).statusCode).toBe(403);
    const { delegationId } = (await delegateTo(principal, teacher())).json().result.data;
    expect((await call(delegate, "staffing/staff.revealIdentity", identity())).statusCode).toBe(200);
    const [event] = await gateway.database.root.db
      .select()
      .from(auditEvent)
      .where(and(eq(auditEvent.act, "staffing.staff.revealIdentity"), eq(auditEvent.personId, teacher())));
    expect(event).toMatchObject({ personId: teacher(), onBehalfOf: head() });
    const known = await me(delegate);
    expect(powersIn(known)).toContain("staff.identity.reveal");
    expect(powersIn(known)).not.toContain("staff.read");
    expect(known.posts).toContainEqual(expect.objectContaining({ role: "principal", standsIn: expect.objectContaining({ kind: "delegate", forName: "宁安路校长" }) }));

    await call(principal, "management/delegation.revoke", { personId: head(), delegationId });
    expect((await call(delegate, "staffing/staff.revealIdentity", identity())).statusCode).toBe(403);
  });

  it("reaches no further than what was handed on", async () => {
    const [principal, delegate] = [await enter("principal"), await enter("teacher")];
    await delegateTo(principal, teacher());
    const elsewhere = { personId: gateway.world.teachers.xiyuan[0], reason: "核对档案" };
    expect((await call(delegate, "staffing/staff.revealIdentity", elsewhere)).statusCode).toBe(404);
    const scope = { kind: "campus", id: gateway.world.campuses.ninganlu.id };
    expect((await ask(delegate, "staffing/staff.list", { scope })).statusCode).toBe(403);
  });

  it("ends with the post that it comes from, in the moment the post ends", async () => {
    const { db } = gateway.database.root;
    const delegate = await enter("teacher");
    expect(powersIn(await me(delegate))).toContain("staff.identity.reveal");
    await db.update(post).set({ endsOn: today() }).where(eq(post.personId, head()));
    expect(powersIn(await me(delegate))).not.toContain("staff.identity.reveal");
    await db.update(post).set({ endsOn: null }).where(eq(post.personId, head()));
  });
});

describe("the head of the teaching office", () => {
  it("works on the school's curriculum plan, and no longer once the department is another one", async () => {
    const teachingHead = await enter("department-head");
    const open = async (schoolYear: number) => (await call(teachingHead, "curriculum/plan.open", { entityId: gateway.world.mergedEntity, schoolYear, origin: "example" })).statusCode;
    const kind = (value: "teaching" | "general") => gateway.database.root.db.update(department).set({ kind: value }).where(eq(department.id, gateway.world.teaching.id));
    expect([await open(2027), powersIn(await me(teachingHead)).includes("curriculum.edit")]).toEqual([200, true]);
    await kind("general");
    expect([await open(2028), powersIn(await me(teachingHead)).includes("curriculum.edit")]).toEqual([403, false]);
    expect(powersIn(await me(teachingHead))).toContain("curriculum.read");
    await kind("teaching");
  });
});

describe("a deputy", () => {
  it("has the post's powers from the next request on, and loses them with the deputyship or with the post", async () => {
    const [principal, member] = [await enter("principal"), await enter("department-member")];
    const scope = { kind: "campus", id: gateway.world.campuses.xinhualu.id };
    const mayRead = async () => (await ask(member, "staffing/staff.list", { scope })).statusCode === 200;
    const arrange = async () =>
      (await call(principal, "management/deputy.arrange", {
        postId: await postOf("department-head"), personId: gateway.world.principals["department-member"].personId, kind: "vice",
        permissions: ["staff.read"], startsOn: today(), endsOn: null, reason: "协助主任",
      })).json().result.data;
    expect(await mayRead()).toBe(false);
    const { deputyshipId } = await arrange();
    expect(await mayRead()).toBe(true);
    await call(principal, "management/deputy.end", { deputyshipId });
    expect(await mayRead()).toBe(false);
    await arrange();
    expect(await mayRead()).toBe(true);
    await call(principal, "management/organisation.endPost", { postId: await postOf("department-head"), endsOn: today() });
    expect(await mayRead()).toBe(false);
  });
});

describe("a first password", () => {
  const create = async (admin: Cookies, personId: PersonId, login: string) => call(admin, "management/account.create", { personId, login });

  it("is shown once and stored nowhere in clear; nothing is open before it is replaced", async () => {
    const admin = await enter("district-administrator");
    const [personId] = gateway.world.teachers.xiyuan;
    if (!personId) throw new Error("nobody");
    const { login, password: first } = (await create(admin, personId, "XY-001")).json().result.data;
    expect(login).toBe("xy-001");
    const answer = await gateway.signIn(login, first);
    const cookies = cookieOf(answer);
    expect(await me(cookies)).toMatchObject({ mustChangePassword: true, posts: [] });
    const own = () => ask(cookies, "staffing/own.file", { personId });
    expect((await own()).statusCode).toBe(403);

    const change = (payload: object) => gateway.app.inject({ method: "POST", url: "/auth/password", cookies, payload });
    expect((await change({ current: "错的口令", next: "晨光里的操场-7" })).json()).toEqual({ refusals: [{ kind: "password-wrong", field: "current" }] });
    expect((await change({ current: first, next: "short" })).json().refusals).toContainEqual({ kind: "password-too-short", field: "next", least: 10 });
    expect((await change({ current: first, next: "晨光里的操场-7号楼" })).statusCode).toBe(200);
    expect((await own()).statusCode).toBe(200);
    expect((await gateway.signIn(login, first)).statusCode).toBe(401);

    const [row] = await gateway.database.root.db.select().from(account).where(eq(account.login, login));
    expect(row?.mustChangePassword).toBe(false);
    const events = await gateway.database.root.db.select().from(auditEvent).where(eq(auditEvent.subjectId, row?.id ?? ""));
    expect(events.map(({ act }) => act)).toEqual(["management.account.create", "gateway.sign-in", "gateway.change-password"]);
    expect(JSON.stringify(events)).not.toContain(first);
  });

  it("is not made twice for a person, nor for a login that is taken", async () => {
    const admin = await enter("district-administrator");
    const [, personId, other] = gateway.world.teachers.xiyuan;
    if (!personId || !other) throw new Error("nobody");
    const outcomes = await Promise.all([create(admin, personId, "xy-002"), create(admin, personId, "xy-003")]);
    expect(outcomes.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422]);
    const taken = outcomes.find(({ statusCode }) => statusCode === 200)?.json().result.data.login;
    expect((await create(admin, other, taken)).json().error.data.refusals).toEqual([{ kind: "login-taken", field: "login", login: taken }]);
  });

  it("given anew signs out whoever had the old one; and a changed password signs out one's other devices", async () => {
    const [admin, login] = [await enter("district-administrator"), await gateway.enrol("campus-head")];
    const [phone, desk] = [cookieOf(await gateway.signIn(login)), cookieOf(await gateway.signIn(login))];
    const answer = await gateway.app.inject({ method: "POST", url: "/auth/password", cookies: desk, payload: { current: password, next: "七统-another-horse" } });
    expect(answer.json()).toEqual({ kind: "changed", sessionsEnded: 1 });
    const statusOf = async (cookies: Cookies) => (await gateway.app.inject({ url: "/auth/me", cookies })).statusCode;
    expect([await statusOf(phone), await statusOf(desk)]).toEqual([401, 200]);
    const [row] = await gateway.database.root.db.select().from(account).where(eq(account.login, login));
    await call(admin, "management/account.resetPassword", { accountId: row?.id });
    expect(await statusOf(desk)).toBe(401);
  });
});
