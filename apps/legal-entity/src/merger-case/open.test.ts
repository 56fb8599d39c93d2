import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { auditEvent, legalEntity, mergerCase } from "@qitong/db/schema";
import { newId } from "@qitong/db";
import { buildMergerWorld, validCode, type MergerWorld } from "./case.test-world";

let its: MergerWorld;
beforeAll(async () => {
  its = await buildMergerWorld();
});
afterAll(() => its.database.drop());
afterEach(() => its.withdrawAll());

const refusals = (kinds: readonly string[]) => ({
  code: "UNPROCESSABLE_CONTENT",
  cause: { refusals: kinds.map((kind) => expect.objectContaining({ kind })) },
});

describe("opening a merger case", () => {
  it("holds both schools, and is in the audit", async () => {
    const { id } = await its.officer().open(its.opening);
    const found = await its.officer().byId({ caseId: id });
    expect(found).toMatchObject({
      status: "preparing",
      absorbing: { name: "西苑小学", creditCode: its.codes.xiyuan },
      absorbed: { name: "新开学小学", creditCode: its.codes.xinkaixue },
      openedByName: "人事干部",
      effect: { campusesAfter: 2, keptCode: "2113000001", retiredCodes: ["2113000002"] },
      unifiedMonitoringStartsOn: null,
    });
    const events = await its.database.root.db.select().from(auditEvent).where(eq(auditEvent.subjectId, id));
    expect(events.map(({ act }) => act)).toEqual(["legal-entity.mergerCase.open"]);
  });

  it("refuses a school that another open case holds, on either side, until that case is withdrawn", async () => {
    const { id } = await its.officer().open(its.opening);
    const { ninganlu } = its.world.campuses;
    const second = {
      ...its.opening,
      absorbingEntityId: ninganlu.entityId,
      absorbingCreditCode: its.codes.ninganlu,
      absorbedEntityId: its.opening.absorbingEntityId,
      absorbedCreditCode: its.codes.xiyuan,
      newAbsorbedCampusName: null,
    };
    await expect(its.officer().open(second)).rejects.toMatchObject(refusals(["school-in-open-case"]));
    await its.officer().withdraw({ caseId: id, version: 1, reason: "暂缓" });
    await its.officer().open(second);
  });

  it("of two officials who want the same school at once, one succeeds and the other is told", async () => {
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => its.officer().open(its.opening)));
    const opened = results.filter((result) => result.status === "fulfilled");
    expect(opened).toHaveLength(1);
    for (const result of results.filter((found) => found.status === "rejected")) {
      expect(result.reason).toMatchObject(refusals(["school-in-open-case", "school-in-open-case"]));
    }
  });

  it("refuses a bad credit code, and writes nothing", async () => {
    const before = await its.database.root.db.select().from(mergerCase);
    const bad = { ...its.opening, absorbedCreditCode: "12130105400000002I" };
    await expect(its.officer().open(bad)).rejects.toMatchObject(
      refusals(["credit-code-alphabet", "credit-code-differs"]),
    );
    expect(await its.database.root.db.select().from(mergerCase)).toEqual(before);
  });

  it("refuses a school with itself", async () => {
    const same = { ...its.opening, absorbedEntityId: its.opening.absorbingEntityId, newAbsorbedCampusName: null };
    await expect(its.officer().open(same)).rejects.toMatchObject(refusals(["same-school"]));
  });

  it("answers a school of another district exactly as one that does not exist", async () => {
    const foreign = { ...its.opening, absorbedEntityId: its.world.campuses.foreign.entityId };
    const absent = { ...its.opening, absorbedEntityId: newId<typeof its.opening.absorbedEntityId>() };
    const answer = { code: "NOT_FOUND", message: "absent" };
    await expect(its.officer().open(foreign)).rejects.toMatchObject(answer);
    await expect(its.officer().open(absent)).rejects.toMatchObject(answer);
  });

  it("refuses schools of two districts to one who works in both", async () => {
    const { "district-officer": own, "foreign-officer": foreign } = its.world.principals;
    const both = { ...own, posts: [...own.posts, ...foreign.posts] };
    its.world.principals["district-officer"] = both;
    const opening = {
      ...its.opening,
      absorbedEntityId: its.world.campuses.foreign.entityId,
      absorbedCreditCode: its.codes.foreign,
    };
    const opened = its.officer().open(opening);
    await expect(opened).rejects.toMatchObject(refusals(["school-of-other-district", "credit-code-area"]));
    its.world.principals["district-officer"] = own;
  });

  it("registers the code of a school whose code was not known", async () => {
    const { root } = its.database;
    const { xinkaixue } = its.world.campuses;
    await root.db.update(legalEntity).set({ creditCode: null }).where(eq(legalEntity.id, xinkaixue.entityId));
    const { id } = await its.officer().open({ ...its.opening, absorbedCreditCode: ` ${validCode(2).toLowerCase()} ` });
    const [entity] = await root.db.select().from(legalEntity).where(eq(legalEntity.id, xinkaixue.entityId));
    expect(entity?.creditCode).toBe(validCode(2));
  });

  it("is for the district's officer: a principal may look at the case and not open one", async () => {
    await expect(its.as("principal").mergerCase.open(its.opening)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("sent twice with one key opens one case", async () => {
    const key = newId();
    const first = await its.as("district-officer", key).mergerCase.open(its.opening);
    const second = await its.as("district-officer", key).mergerCase.open(its.opening);
    expect(second).toEqual(first);
  });
});
