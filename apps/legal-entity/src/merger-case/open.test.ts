import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "@qitong/db";
import { auditEvent, legalEntity, mergerCase } from "@qitong/db/schema";
import { buildMergerWorld, validCode, type MergerWorld, type Pair } from "./case-world.test-data";

let its: MergerWorld;
let pair: Pair;
beforeAll(async () => {
  its = await buildMergerWorld();
});
afterAll(() => its.database.drop());
beforeEach(async () => {
  pair = await its.addPair();
});

const refusals = (kinds: readonly string[]) => ({
  code: "UNPROCESSABLE_CONTENT",
  cause: { refusals: kinds.map((kind) => expect.objectContaining({ kind })) },
});
const absent = { code: "NOT_FOUND", message: "absent" };

describe("the choices for a merger case", () => {
  it("are the district's schools in force with their codes; one that an open case holds says so", async () => {
    const { id } = await its.officer().open(pair.opening);
    const { areaCode, entities } = await its.officer().choices({ districtId: its.world.districts.xinhua });
    expect(areaCode).toBe("130105");
    expect(entities.map(({ name }) => name)).not.toContain("外区小学");
    expect(entities.find((entity) => entity.id === pair.absorbed.entityId)).toMatchObject({
      creditCode: pair.absorbed.creditCode,
      campuses: [{ schoolCode: pair.absorbed.schoolCode, stage: "primary" }],
      openCase: { id, otherName: pair.absorbing.name },
    });
  });
});

describe("opening a merger case", () => {
  it("holds both schools, says what the merger will change, and is in the audit", async () => {
    const { id } = await its.officer().open(pair.opening);
    expect(await its.officer().byId({ caseId: id })).toMatchObject({
      status: "preparing",
      absorbing: { name: pair.absorbing.name, creditCode: pair.absorbing.creditCode },
      absorbed: { name: pair.absorbed.name, creditCode: pair.absorbed.creditCode },
      openedByName: "人事干部",
      effect: { campusesAfter: 2, keptCode: pair.absorbing.schoolCode, retiredCodes: [pair.absorbed.schoolCode] },
      unifiedMonitoringStartsOn: null,
    });
    const events = await its.database.root.db.select().from(auditEvent).where(eq(auditEvent.subjectId, id));
    expect(events.map(({ act }) => act)).toEqual(["legal-entity.mergerCase.open"]);
  });

  it("refuses a school that another open case holds, on either side, until that case is withdrawn", async () => {
    const other = await its.addPair();
    const { id } = await its.officer().open(pair.opening);
    const second = {
      ...other.opening,
      absorbedEntityId: pair.absorbing.entityId,
      absorbedCreditCode: pair.absorbing.creditCode,
    };
    await expect(its.officer().open(second)).rejects.toMatchObject(refusals(["school-in-open-case"]));
    await its.officer().withdraw({ caseId: id, version: 1, reason: "暂缓" });
    await expect(its.officer().open(second)).resolves.toHaveProperty("id");
  });

  it("of several officials who want the same school at once, one succeeds and the others are told", async () => {
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => its.officer().open(pair.opening)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results.filter((found) => found.status === "rejected")) {
      expect(result.reason).toMatchObject(refusals(["school-in-open-case", "school-in-open-case"]));
    }
  });

  it("refuses a bad credit code, and writes nothing", async () => {
    const before = await its.database.root.db.select().from(mergerCase);
    const bad = { ...pair.opening, absorbedCreditCode: `${pair.absorbed.creditCode.slice(0, 17)}I` };
    await expect(its.officer().open(bad)).rejects.toMatchObject(refusals(["credit-code-alphabet", "credit-code-differs"]));
    expect(await its.database.root.db.select().from(mergerCase)).toEqual(before);
  });

  it("refuses a school with itself", async () => {
    const same = { ...pair.opening, absorbedEntityId: pair.absorbing.entityId };
    await expect(its.officer().open(same)).rejects.toMatchObject(refusals(["same-school"]));
  });

  it("answers a school of another district exactly as one that does not exist", async () => {
    const foreign = { ...pair.opening, absorbedEntityId: its.world.campuses.foreign.entityId };
    await expect(its.officer().open(foreign)).rejects.toMatchObject(absent);
    await expect(its.officer().open({ ...pair.opening, absorbedEntityId: newId() })).rejects.toMatchObject(absent);
  });

  it("refuses schools of two districts to one who works in both", async () => {
    const { principals, campuses } = its.world;
    const own = principals["district-officer"];
    const foreignCode = validCode(4, "130102");
    await its.giveCreditCode(campuses.foreign.entityId, foreignCode);
    principals["district-officer"] = { ...own, posts: [...own.posts, ...principals["foreign-officer"].posts] };
    const opening = { ...pair.opening, absorbedEntityId: campuses.foreign.entityId, absorbedCreditCode: foreignCode };
    const opened = its.officer().open(opening);
    principals["district-officer"] = own;
    await expect(opened).rejects.toMatchObject(refusals(["school-of-other-district", "credit-code-area"]));
  });

  it("registers the code of a school whose code was not known", async () => {
    await its.giveCreditCode(pair.absorbed.entityId, null);
    const typed = ` ${pair.absorbed.creditCode.toLowerCase()} `;
    await its.officer().open({ ...pair.opening, absorbedCreditCode: typed });
    const { db } = its.database.root;
    const [entity] = await db.select().from(legalEntity).where(eq(legalEntity.id, pair.absorbed.entityId));
    expect(entity?.creditCode).toBe(pair.absorbed.creditCode);
  });

  it("refuses a code that another school has, and a name that another school bears", async () => {
    const other = await its.addPair();
    await its.giveCreditCode(pair.absorbed.entityId, null);
    const opening = {
      ...pair.opening,
      absorbedCreditCode: other.absorbed.creditCode,
      newEntityName: other.absorbing.name,
    };
    const kinds = ["credit-code-of-another", "name-taken"];
    await expect(its.officer().open(opening)).rejects.toMatchObject(refusals(kinds));
  });

  it("is for the district's officer: a principal may not open a case", async () => {
    await expect(its.as("principal").mergerCase.open(pair.opening)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("sent twice with one key opens one case", async () => {
    const key = newId();
    const first = await its.as("district-officer", key).mergerCase.open(pair.opening);
    expect(await its.as("district-officer", key).mergerCase.open(pair.opening)).toEqual(first);
  });
});
