import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { civilDate, type CampusId, type SchoolGroupId } from "@qitong/domain";
import { Mapping, suggestMapping, type ImportKind } from "@qitong/domain/import";
import { creditCodeCheckDigit } from "@qitong/domain/legal-entity";
import { newId } from "@qitong/db";
import { campus, campusAddress, campusAffiliation, campusFigure, campusName, campusSchoolCode, groupMembership, legalEntity, legalEntityName, schoolGroup } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { serveWorld } from "@qitong/service/testing";
import { legalEntity as service } from "../router";

const { database, world, as } = await serveWorld("legal-entity", (context) => createCallerFactory(service)(context).schoolImport);
const effectiveOn = civilDate("2026-09-01");

function inputOf(kind: Exclude<ImportKind, "teachers">, csv: string, on = effectiveOn) {
  const headers = (csv.split("\n")[0] ?? "").split(",");
  return {
    districtId: world.districts.xinhua, kind, effectiveOn: on, mapping: Mapping.parse(suggestMapping(kind, headers)),
    file: { name: "学校.csv", mediaType: "text/csv", base64: Buffer.from(csv).toString("base64") },
  };
}

async function importCsv(kind: Exclude<ImportKind, "teachers">, csv: string, on = effectiveOn) {
  const input = inputOf(kind, csv, on);
  const { digest, rows } = await as("district-officer").preview(input);
  const problems = rows.flatMap((row) => row.problems);
  expect(problems).toEqual([]);
  return as("district-officer").commit({ ...input, digest });
}

async function campusOf(localNumber: string): Promise<CampusId> {
  const [row] = await database.root.db.select({ id: campus.id }).from(campus)
    .where(and(eq(campus.districtId, world.districts.xinhua), eq(campus.localNumber, localNumber)));
  if (!row) throw new Error(`no school has the number ${localNumber}`);
  return row.id;
}

const creditCode = `12130105400000012${creditCodeCheckDigit("12130105400000012")}`;

describe("a file of schools", () => {
  it("brings a campus with a legal entity, names, codes, place and zone, from the day of opening on", async () => {
    await importCsv("schools", `学校编号,学校名称,学段,统一社会信用代码,学校标识码,地址,经度,纬度,学区,建校日期\nN1,柏林小学,小学,${creditCode},2113000077,柏林路 1 号,114.46,38.07,柏林学区,1998-09-01\n`);
    const id = await campusOf("N1");
    const { db } = database.root;
    const [row] = await db.select().from(campus).innerJoin(campusAffiliation, eq(campusAffiliation.campusId, campus.id))
      .innerJoin(legalEntity, eq(legalEntity.id, campusAffiliation.entityId)).innerJoin(legalEntityName, eq(legalEntityName.entityId, legalEntity.id)).where(eq(campus.id, id));
    expect(row?.campus).toMatchObject({ stage: "primary", longitude: 114.46, openedOn: "1998-09-01" });
    expect(row?.legal_entity).toMatchObject({ creditCode, registeredOn: "1998-09-01" });
    expect(row?.legal_entity_name).toMatchObject({ name: "柏林小学", endsOn: null });
    expect(await db.select().from(campusSchoolCode).where(eq(campusSchoolCode.campusId, id))).toMatchObject([{ code: "2113000077", startsOn: "1998-09-01" }]);
    expect(await db.select().from(campusAddress).where(eq(campusAddress.campusId, id))).toMatchObject([{ address: "柏林路 1 号", startsOn: "1998-09-01", endsOn: null }]);
    expect(await db.select({ name: schoolGroup.name }).from(groupMembership).innerJoin(schoolGroup, eq(schoolGroup.id, groupMembership.groupId)).where(eq(groupMembership.campusId, id)))
      .toEqual([{ name: "柏林学区" }]);
  });

  it("changes a name, an address and a zone from its day on; the old ones stay, and so does every other group", async () => {
    const id = await campusOf("N1");
    const { db } = database.root;
    const groupId = newId<SchoolGroupId>();
    await db.insert(schoolGroup).values({ id: groupId, districtId: world.districts.xinhua, kind: "education-group", name: "柏林教育集团" });
    await db.insert(groupMembership).values({ groupId, campusId: id, role: "lead", startsOn: effectiveOn });
    await importCsv("schools", "学校编号,学校名称,地址,学区\nN1,柏林实验小学,柏林路 2 号,北站学区\n");
    expect(await db.select().from(campusName).where(eq(campusName.campusId, id)).orderBy(campusName.startsOn)).toMatchObject([
      { name: "柏林小学", startsOn: "1998-09-01", endsOn: "2026-09-01" }, { name: "柏林实验小学", startsOn: "2026-09-01", endsOn: null },
    ]);
    const [owner] = await db.select().from(campusAffiliation).where(eq(campusAffiliation.campusId, id));
    expect(await db.select({ name: legalEntityName.name }).from(legalEntityName).where(eq(legalEntityName.entityId, owner?.entityId ?? world.mergedEntity)).orderBy(legalEntityName.startsOn))
      .toEqual([{ name: "柏林小学" }, { name: "柏林实验小学" }]);
    expect(await db.select().from(campusAddress).where(eq(campusAddress.campusId, id)).orderBy(campusAddress.startsOn)).toMatchObject([
      { address: "柏林路 1 号", endsOn: "2026-09-01" }, { address: "柏林路 2 号", startsOn: "2026-09-01", endsOn: null },
    ]);
    const memberships = await db.select({ name: schoolGroup.name, endsOn: groupMembership.endsOn }).from(groupMembership)
      .innerJoin(schoolGroup, eq(schoolGroup.id, groupMembership.groupId)).where(eq(groupMembership.campusId, id));
    expect(new Map(memberships.map(({ name, endsOn }) => [name, endsOn]))).toEqual(new Map([["柏林学区", "2026-09-01"], ["北站学区", null], ["柏林教育集团", null]]));
  });

  it("renames one campus of a merged entity without renaming the entity", async () => {
    await importCsv("schools", "学校编号,学校名称\nA4,宁安路小学新华校区\n");
    const names = await database.root.db.select({ name: legalEntityName.name }).from(legalEntityName).where(eq(legalEntityName.entityId, world.mergedEntity));
    expect(names).toEqual([{ name: "宁安路小学" }]);
  });

  it("changes nothing when it comes a second time", async () => {
    const input = inputOf("schools", "学校编号,学校名称,地址,学区\nN1,柏林实验小学,柏林路 2 号,北站学区\nA4,宁安路小学新华校区,,\n");
    expect((await as("district-officer").preview(input)).counts).toEqual({ new: 0, changed: 0, unchanged: 2, conflict: 0, error: 0 });
  });

  it("closes a school from its day on, and none where people are still at work", async () => {
    const { rows } = await as("district-officer").preview(inputOf("schools", "学校编号,学校名称,停办日期\nA1,西苑小学,2027-09-01\n"));
    expect(rows[0]?.problems).toEqual([{ field: "closedOn", reason: { kind: "staff-after-closing", people: 4 } }]);
    await importCsv("schools", "学校编号,学校名称,停办日期\nN1,柏林实验小学,2027-09-01\n");
    const { db } = database.root;
    expect(await db.select({ openedOn: campus.openedOn, closedOn: campus.closedOn }).from(campus).where(eq(campus.id, await campusOf("N1")))).toEqual([{ openedOn: "1998-09-01", closedOn: "2027-09-01" }]);
    const again = await as("district-officer").preview(inputOf("schools", "学校编号,学校名称\nN1,柏林实验小学\n", civilDate("2027-09-01")));
    expect(again.rows[0]?.problems.map(({ reason }) => reason.kind)).toEqual(["campus-closed"]);
  });

  it("cannot take a code that anyone has, in whatever district", async () => {
    await database.root.db.insert(campusSchoolCode).values({ code: "2113000088", campusId: world.campuses.foreign.id, startsOn: effectiveOn });
    const { rows } = await as("district-officer").preview(inputOf("schools", `学校编号,学校名称,学段,统一社会信用代码,学校标识码\nN2,西小,小学,${creditCode},2113000088\n`));
    expect(rows[0]?.problems.map(({ reason }) => reason.kind)).toEqual(["credit-code-taken", "school-code-in-use"]);
  });

  it("reaches no school of another district, though it bears the same number", async () => {
    const { rows } = await as("district-officer").preview(inputOf("schools", "学校编号,学校名称,学段\nB1,同号小学,小学\n"));
    expect(rows[0]?.outcome).toBe("new");
    await expect(as("foreign-officer").preview(inputOf("schools", "学校编号,学校名称\nA1,改名\n"))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a file of figures", () => {
  const figuresOf = async (id: CampusId, schoolYear: number) =>
    database.root.db.select({ measure: campusFigure.measure, value: campusFigure.value, source: campusFigure.source }).from(campusFigure)
      .where(and(eq(campusFigure.campusId, id), eq(campusFigure.schoolYear, schoolYear))).orderBy(campusFigure.measure);

  it("is recorded for its school year, with the file as the source; blanks stay unknown", async () => {
    await importCsv("figures", "学校编号,学生数,教学班数,体育场馆面积\nA1,\"1,200\",28,\nA2,300,,2000.5\n");
    expect(await figuresOf(world.campuses.xiyuan.id, 2026)).toEqual([
      { measure: "classes", value: 28, source: "学校.csv" }, { measure: "pupils", value: 1200, source: "学校.csv" },
    ]);
    expect(await figuresOf(world.campuses.xinkaixue.id, 2026)).toMatchObject([{ measure: "pupils", value: 300 }, { measure: "sports", value: 2000.5 }]);
  });

  it("corrects a figure of the year, and leaves the other years alone", async () => {
    await importCsv("figures", "学校编号,学生数\nA1,1250\n");
    await importCsv("figures", "学校编号,学生数\nA1,1100\n", civilDate("2025-09-01"));
    expect(await figuresOf(world.campuses.xiyuan.id, 2026)).toMatchObject([{ value: 28 }, { value: 1250 }]);
    expect(await figuresOf(world.campuses.xiyuan.id, 2025)).toMatchObject([{ value: 1100 }]);
  });
});
