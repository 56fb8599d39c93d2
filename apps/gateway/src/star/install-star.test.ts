import { fileURLToPath } from "node:url";
import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DistrictId } from "@qitong/domain";
import { getDistrictSettings } from "@qitong/service";
import { assignment, auditEvent, campus, campusFigure, district, employment, importRow, importRun, person, qualification } from "@qitong/db/schema";
import { createTestDatabase, TestClock, type TestDatabase } from "@qitong/service/testing";
import { installStar } from "./install-star";
import { starCode } from "./star-district";

let database: TestDatabase;
let districtId: DistrictId;

function install() {
  const open = database.open.bind(database);
  return installStar({
    databases: { gateway: open("gateway", 2), "legal-entity": open("legal-entity", 2), management: open("management", 2), curriculum: open("curriculum", 2), staffing: open("staffing", 2) },
    clock: new TestClock(), folder: fileURLToPath(new URL("../../../../packages/db/star", import.meta.url)),
    password: "for a test", hash: async (password) => `hash of ${password}`,
  });
}

beforeAll(async () => {
  database = await createTestDatabase();
  await install();
  const [row] = await database.root.db.select().from(district).where(eq(district.code, starCode));
  if (!row) throw new Error("there is no STAR district");
  districtId = row.id;
});
afterAll(() => database.drop());

const n = sql<number>`count(*)`.mapWith(Number);

async function countAll() {
  const { db } = database.root;
  const tables = [district, person, employment, assignment, qualification, campus, campusFigure, importRun, importRow, auditEvent] as const;
  return Promise.all(tables.map(async (table) => (await db.select({ n }).from(table))[0]?.n));
}

describe("the STAR district", () => {
  it("has the 76 schools of grade 1, with 6,829 pupils that year and 6,840 in 75 schools the next", async () => {
    const { db } = database.root;
    expect((await db.select({ n }).from(campus).where(eq(campus.districtId, districtId)))[0]?.n).toBe(76);
    const years = await db.select({ year: campusFigure.schoolYear, schools: n, pupils: sql<number>`sum(${campusFigure.value})`.mapWith(Number) })
      .from(campusFigure).where(eq(campusFigure.measure, "pupils")).groupBy(campusFigure.schoolYear).orderBy(campusFigure.schoolYear);
    expect(years).toEqual([{ year: 2025, schools: 76, pupils: 6829 }, { year: 2026, schools: 75, pupils: 6840 }]);
  });

  it("has the 371 teachers of grade 1 until the 341 of grade 2 follow them", async () => {
    const { db } = database.root;
    const ended = await db.select({ n }).from(assignment).where(and(eq(assignment.startsOn, sql`'2025-09-01'`), eq(assignment.endsOn, sql`'2026-09-01'`)));
    const open = await db.select({ n }).from(assignment).where(and(eq(assignment.startsOn, sql`'2026-09-01'`), isNull(assignment.endsOn)));
    expect([ended[0]?.n, open[0]?.n]).toEqual([371, 341]);
  });

  it("keeps degrees and levels as the source has them, and blanks as not known", async () => {
    const { db } = database.root;
    const of = async (column: typeof qualification.degree | typeof qualification.backboneLevel) =>
      Object.fromEntries((await db.select({ key: column, n }).from(qualification).where(eq(qualification.startsOn, sql`'2025-09-01'`)).groupBy(column)).map((row) => [row.key ?? "unknown", row.n]));
    expect(await of(qualification.degree)).toEqual({ bachelor: 238, master: 131, doctor: 1, unknown: 1 });
    expect(await of(qualification.backboneLevel)).toEqual({ county: 249, city: 5, province: 17, none: 98, unknown: 2 });
  });

  it("closes the school that left the study: one that is open without pupils and staff would leave the district without figures", async () => {
    const closed = await database.root.db.select({ localNumber: campus.localNumber, closedOn: campus.closedOn }).from(campus).where(and(eq(campus.districtId, districtId), isNotNull(campus.closedOn)));
    expect(closed).toEqual([{ localNumber: "37", closedOn: "2026-09-01" }]);
  });

  it("judges by its own figures: a master's degree, no years, no commute limit", async () => {
    expect(await getDistrictSettings(database.root.db, districtId)).toMatchObject({
      aboveRequiredDegree: { primary: "master" }, leastYearsAtOneSchool: 0, commuteLimitMinutes: null,
    });
  });

  it("says on screen where its data come from", async () => {
    const [row] = await database.root.db.select().from(district).where(eq(district.id, districtId));
    expect(row?.dataNoteZh).toContain("真实数据");
    expect(row?.dataNoteEn).toContain("Real data");
  });

  it("is audited like any other import", async () => {
    const acts = await database.root.db.select({ act: auditEvent.act, n }).from(auditEvent).where(eq(auditEvent.subjectKind, "import")).groupBy(auditEvent.act).orderBy(auditEvent.act);
    expect(acts).toEqual([{ act: "legal-entity.schoolImport.commit", n: 4 }, { act: "staffing.teacherImport.commit", n: 2 }]);
  });

  it("is left as it is by a second run", async () => {
    const before = await countAll();
    expect(await install()).toMatchObject({ installed: false, accounts: [{ login: "star-officer" }, { login: "star-leader" }, { login: "star-auditor" }] });
    expect(await countAll()).toEqual(before);
  });
});
