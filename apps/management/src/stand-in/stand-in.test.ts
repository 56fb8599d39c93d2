import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { addDays, civilDate, type PersonId, type PostId } from "@qitong/domain";
import type { DelegationGrant, DeputyArrangement } from "@qitong/domain/management";
import { auditEvent, delegation, deputyship, post } from "@qitong/db/schema";
import { createCallerFactory, listStandIns, toHeldPosts } from "@qitong/service";
import { outcomeOf, refusalsOf, serveWorld, type WorldRole } from "@qitong/service/testing";
import { management } from "../router";

const { database, world, clock, of } = await serveWorld("management", createCallerFactory(management), civilDate("2026-11-24"));
const today = clock.day;

beforeEach(async () => {
  await database.root.db.delete(deputyship);
  await database.root.db.delete(delegation);
});

function as(role: WorldRole, standsIn = false) {
  const own = world.principals[role];
  const principal = standsIn ? { ...own, posts: own.posts.map((held) => ({ ...held, standsIn: { kind: "deputy" as const, forPersonId: head(), within: held.place } })) } : own;
  return of(principal);
}
const absent = { code: "NOT_FOUND", message: "absent" };
const head = (): PersonId => world.principals.principal.personId;
const colleague = (index = 1): PersonId => world.teachers.ninganlu[index] as PersonId;
const postOf = async (role: WorldRole): Promise<PostId> => {
  const [row] = await database.root.db.select({ id: post.id }).from(post).where(eq(post.personId, world.principals[role].personId));
  if (!row) throw new Error("no post");
  return row.id;
};
const grantOf = async (changed: Partial<DelegationGrant> = {}): Promise<DelegationGrant> => ({
  personId: head(), postId: await postOf("principal"), toPersonId: colleague(), permissions: ["staff.read"],
  place: { kind: "campus", id: world.campuses.ninganlu.id }, startsOn: today, endsOn: addDays(today, 14), reason: "外出培训", ...changed,
});
const deputyOf = async (changed: Partial<DeputyArrangement> = {}): Promise<DeputyArrangement> => ({
  postId: await postOf("principal"), personId: colleague(), kind: "acting", permissions: ["plan.answer"], startsOn: today, endsOn: addDays(today, 14), reason: "挂职期间代理", ...changed,
});

describe("a delegation", () => {
  it("gives the named powers at the named place, shows on both pages, and is over when it is revoked", async () => {
    const { delegationId } = await as("principal").delegation.delegate(await grantOf());
    const [standIn] = await listStandIns(database.root.db, { forPersonIds: [head()] }, today);
    expect(standIn).toMatchObject({ kind: "delegate", personId: colleague(), permissions: ["staff.read"], place: { kind: "campus" } });
    expect((await as("principal").delegation.own({ personId: head() })).given).toMatchObject([{ state: "in-force", delegateName: "宁安老师2" }]);
    await as("principal").delegation.revoke({ personId: head(), delegationId });
    expect(await listStandIns(database.root.db, { forPersonIds: [head()] }, today)).toEqual([]);
    const events = await database.root.db.select({ act: auditEvent.act }).from(auditEvent).where(eq(auditEvent.subjectId, delegationId));
    expect(events.map(({ act }) => act)).toEqual(["management.delegation.delegate", "management.delegation.revoke"]);
  });

  it("hands on nothing that one does not hold, nor to someone of another school, nor for a place of another", async () => {
    expect(await refusalsOf(as("principal").delegation.delegate(await grantOf({ permissions: ["plan.approve"] })))).toMatchObject([{ kind: "not-held" }]);
    const strangers = [
      await grantOf({ toPersonId: world.teachers.xiyuan[0] as PersonId }),
      await grantOf({ place: { kind: "campus", id: world.campuses.foreign.id } }),
      await grantOf({ postId: await postOf("campus-head") }),
    ];
    for (const grant of strangers) await expect(as("principal").delegation.delegate(grant)).rejects.toMatchObject(absent);
    expect(await refusalsOf(as("principal").delegation.delegate(await grantOf({ place: { kind: "campus", id: world.campuses.xiyuan.id } })))).toMatchObject([{ kind: "place-beyond-post" }]);
  });

  it("is of one's own powers only: nobody hands on for someone else, or hands on what was handed on", async () => {
    await expect(as("campus-head").delegation.delegate(await grantOf())).rejects.toMatchObject(absent);
    await as("principal").delegation.delegate(await grantOf({ toPersonId: world.principals["department-head"].personId }));
    const again = await grantOf({ personId: world.principals["department-head"].personId });
    await expect(as("department-head").delegation.delegate(again)).rejects.toMatchObject(absent);
  });

  it("is made once when it is made twice at the same time", async () => {
    const grant = await grantOf();
    const outcomes = await Promise.all([1, 2].map(() => outcomeOf(as("principal").delegation.delegate(grant))));
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(outcomes.find((outcome) => outcome !== undefined)).toMatchObject([{ kind: "already-stands-in" }]);
  });

  it("can be given back by who holds it, and by no third person", async () => {
    const { delegationId } = await as("principal").delegation.delegate(await grantOf({ toPersonId: world.principals.teacher.personId }));
    const { personId: third } = world.principals["campus-head"];
    await expect(as("campus-head").delegation.revoke({ personId: third, delegationId })).rejects.toMatchObject(absent);
    await as("teacher").delegation.revoke({ personId: world.principals.teacher.personId, delegationId });
    expect((await as("teacher").delegation.own({ personId: world.principals.teacher.personId })).received).toMatchObject([{ state: "revoked" }]);
  });
});

describe("a deputy", () => {
  it("has the post's powers that were named, where the post reaches, until it is ended", async () => {
    const { deputyshipId } = await as("principal").deputy.arrange(await deputyOf());
    const standIns = await listStandIns(database.root.db, { personIds: [colleague()] }, today);
    const held = (await toHeldPosts(database.root.db, [], standIns, today)).get(colleague());
    expect(held).toEqual([{ role: "principal", place: { kind: "entity", id: world.mergedEntity }, standsIn: { kind: "deputy", forPersonId: head(), only: ["plan.answer"], within: { kind: "entity", id: world.mergedEntity } } }]);
    const { leaders } = await as("principal").organisation.byScope({ scope: { kind: "entity", id: world.mergedEntity } });
    expect(leaders[0]?.deputies).toMatchObject([{ personName: "宁安老师2", kind: "acting" }]);
    await as("principal").deputy.end({ deputyshipId });
    expect(await listStandIns(database.root.db, { personIds: [colleague()] }, today)).toEqual([]);
  });

  it("ends with the post, also one in a department", async () => {
    const postId = await postOf("department-head");
    await as("principal").deputy.arrange(await deputyOf({ postId, permissions: ["staff.read"] }));
    expect(await listStandIns(database.root.db, { personIds: [colleague()] }, today)).toHaveLength(1);
    expect(await listStandIns(database.root.db, { personIds: [colleague()] }, addDays(today, 14))).toEqual([]);
    expect(await as("principal").organisation.endPost({ postId, endsOn: today })).toEqual({ standInsEnding: 1 });
    expect(await listStandIns(database.root.db, { personIds: [colleague()] }, today)).toEqual([]);
    await database.root.db.update(post).set({ endsOn: null }).where(eq(post.id, postId));
  });

  it("is arranged by nobody for oneself, and by no one who stands in for another", async () => {
    expect(await refusalsOf(as("principal").deputy.arrange(await deputyOf({ personId: head() })))).toContainEqual(expect.objectContaining({ kind: "stand-in-for-oneself" }));
    expect(await refusalsOf(as("principal", true).deputy.arrange(await deputyOf()))).toContainEqual({ kind: "not-in-own-right" });
    await expect(as("principal").deputy.arrange(await deputyOf({ personId: world.teachers.xiyuan[0] as PersonId }))).rejects.toMatchObject(absent);
    await expect(as("foreign-principal").deputy.arrange(await deputyOf())).rejects.toMatchObject(absent);
  });
});
