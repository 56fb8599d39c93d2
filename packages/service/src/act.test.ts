/** The promises of a command, on a real database, through a router made only for this test. */
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { DistrictId, Refused, type DistrictId as District } from "@qitong/domain";
import { auditEvent, districtSetting, idempotencyKey } from "@qitong/db/schema";
import { newId, type Database } from "@qitong/db";
import { atDistrict, command, createCallerFactory, inTransaction, router, type Act } from "./index";
import { buildWorld, contextOf, createTestDatabase, errorNumberOf, TestClock, type TestDatabase, type World, type WorldRole } from "./testing";

const Input = z.object({ districtId: DistrictId, name: z.string(), value: z.number() });

async function writeSetting(act: Act, input: z.output<typeof Input>) {
  await act.tx
    .insert(districtSetting)
    .values({ ...input, changedBy: act.principal.personId, changedAt: act.now })
    .onDuplicateKeyUpdate({ set: { value: input.value } });
  return { written: input.value, at: newId() };
}

const audited = (act: Act, districtId: District) =>
  act.audit({ districtId, subjectKind: "setting", subjectId: "x", detail: {} });

let runs = 0;
const probe = router({
  write: command({
    permission: "plan.draft",
    input: Input,
    at: atDistrict,
    act: async (act, input) => {
      runs += 1;
      audited(act, input.districtId);
      return writeSetting(act, input);
    },
  }),
  refuse: command({
    permission: "plan.draft",
    input: Input,
    at: atDistrict,
    act: async (act, input) => {
      await writeSetting(act, input);
      audited(act, input.districtId);
      throw new Refused([{ kind: "too-late" }, { kind: "too-many", field: "value" }]);
    },
  }),
  whisper: command({
    permission: "plan.draft",
    input: Input,
    at: atDistrict,
    isAnswerSecret: true,
    act: async (act, input) => {
      audited(act, input.districtId);
      return { secret: input.name };
    },
  }),
  forget: command({ permission: "plan.draft", input: Input, at: atDistrict, act: writeSetting }),
});

let database: TestDatabase;
let world: World;
let db: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  world = await buildWorld(database.root.db);
  db = database.open("management").db;
});
beforeEach(() => {
  runs = 0;
});
afterAll(() => database.drop());

const as = (role: WorldRole, key?: string) =>
  createCallerFactory(probe)(contextOf("probe", db, world.principals[role], new TestClock(), key));

const input = (name: string, value = 1) => ({ districtId: world.districts.xinhua, name, value });
const settings = (name: string) => database.root.db.select().from(districtSetting).where(eq(districtSetting.name, name));
const keys = (key: string) => database.root.db.select().from(idempotencyKey).where(eq(idempotencyKey.key, key));

describe("a command", () => {
  it("leaves its row, its audit event with who, what and when, and its key", async () => {
    const key = newId();
    await as("district-officer", key).write(input("whole"));
    expect(await settings("whole")).toHaveLength(1);
    expect(await keys(key)).toHaveLength(1);
    const [event] = await database.root.db.select().from(auditEvent).where(eq(auditEvent.act, "probe.write"));
    expect(event).toMatchObject({ personId: world.principals["district-officer"].personId, districtId: world.districts.xinhua });
  });

  it("leaves nothing when it is refused, and tells every reason", async () => {
    const key = newId();
    const refused = as("district-officer", key).refuse(input("refused"));
    await expect(refused).rejects.toMatchObject({ code: "UNPROCESSABLE_CONTENT", message: "too-late, too-many" });
    expect([await settings("refused"), await keys(key)]).toEqual([[], []]);
  });

  it("is undone when it wrote no audit event", async () => {
    await expect(as("district-officer").forget(input("forgotten"))).rejects.toThrow("probe.forget wrote no audit event");
    expect(await settings("forgotten")).toEqual([]);
  });

  it("is undone when the audit cannot be written", async () => {
    await database.root.db.execute(sql`RENAME TABLE audit_event TO audit_event_away`);
    await expect(as("district-officer").write(input("unaudited"))).rejects.toThrow("audit_event");
    await database.root.db.execute(sql`RENAME TABLE audit_event_away TO audit_event`);
    expect(await settings("unaudited")).toEqual([]);
  });

  it("asks for an idempotency key", async () => {
    await expect(as("district-officer", "short").write(input("keyless"))).rejects.toMatchObject({ message: "idempotency-key-missing" });
  });
});

describe("a caller of the tests", () => {
  it("sends each command with a key of its own, as a screen does", async () => {
    const officer = as("district-officer");
    await officer.write(input("again", 1));
    await officer.write(input("again", 2));
    expect(runs).toBe(2);
    expect(await settings("again")).toMatchObject([{ value: 2 }]);
  });
});

describe("the same key", () => {
  it("acts once and answers the same, also for twenty at once", async () => {
    const key = newId();
    const answers = await Promise.all(Array.from({ length: 20 }, () => as("district-officer", key).write(input("once"))));
    expect(runs).toBe(1);
    expect(new Set(answers.map((answer) => answer.at)).size).toBe(1);
  });

  it("is an error with another input or another act", async () => {
    const key = newId();
    await as("district-officer", key).write(input("first", 1));
    await expect(as("district-officer", key).write(input("first", 2))).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(as("district-officer", key).refuse(input("first", 1))).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("does again what answers in clear, so that the answer is kept nowhere", async () => {
    const key = newId();
    for (const _ of [1, 2]) expect(await as("district-officer", key).whisper(input("whispered"))).toEqual({ secret: "whispered" });
    expect((await keys(key)).map((row) => row.answer)).toEqual([null]);
    expect(await database.root.db.select().from(auditEvent).where(eq(auditEvent.act, "probe.whisper"))).toHaveLength(2);
  });

  it("belongs to its account: another's repeat is another act", async () => {
    const key = newId();
    await as("district-officer", key).write(input("mine"));
    await expect(as("foreign-officer", key).write(input("mine"))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("the gate", () => {
  it("answers a foreign district exactly as an absent one, and writes nothing", async () => {
    const tries = [world.districts.other, newId<District>()].map(async (districtId) =>
      as("district-officer").write({ ...input("foreign"), districtId }).catch((error: unknown) => String(error)),
    );
    const [foreign, absent] = await Promise.all(tries);
    expect(foreign).toBe(absent);
    expect(await settings("foreign")).toEqual([]);
  });

  it("stops whoever lacks the permission everywhere before anything is looked up", async () => {
    await expect(as("teacher").write(input("teacher"))).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(as("nobody").write(input("nobody"))).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("a transaction that loses a race", () => {
  it("runs again whole: forty rivals add forty", async () => {
    const where = eq(districtSetting.name, "counter");
    await as("district-officer").write(input("counter", 0));
    const add = () =>
      inTransaction(db, async (tx) => {
        // An ordinary read, then a write: without snapshot isolation and retry this loses updates.
        const [row] = await tx.select().from(districtSetting).where(where);
        await tx.update(districtSetting).set({ value: Number(row?.value) + 1 }).where(where);
      });
    const settled = await Promise.allSettled(Array.from({ length: 40 }, () => inSequence(add)));
    expect(settled.every((one) => one.status === "fulfilled")).toBe(true);
    expect((await settings("counter"))[0]?.value).toBe(40);
  });

  it("gives up on an error that no repeat would mend", async () => {
    let attempts = 0;
    const number = await errorNumberOf(
      inTransaction(db, async (tx) => {
        attempts += 1;
        await tx.execute(sql`SELECT * FROM no_such_table`);
      }),
    );
    expect([attempts, number]).toEqual([1, 1146]);
  });
});

/** Rivals that still lose after the bounded attempts come again, as a caller would. */
async function inSequence(work: () => Promise<void>): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if ((await errorNumberOf(work())) === undefined) return;
  }
  throw new Error("never won");
}
