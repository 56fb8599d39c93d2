import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { civilDate, type PersonId } from "@qitong/domain";
import { identityCheckDigit, Mapping, suggestMapping } from "@qitong/domain/import";
import { auditEvent, importMapping, importRow, importRun, assignment, duty, employment, person, qualification } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { readTable, writeWorkbook } from "@qitong/service/workbook";
import { serveWorld } from "@qitong/service/testing";
import { staffing } from "../router";

const { database, world, as } = await serveWorld("staffing", (context) => createCallerFactory(staffing)(context).teacherImport);
const effectiveOn = civilDate("2026-09-01");

const identityOf = (serial: number) => {
  const first17 = `13010519900101${String(serial).padStart(3, "0")}`;
  return `${first17}${identityCheckDigit(first17)}`;
};

const headers = ["教职工号", "姓名", "身份证号", "任教学校编号", "学历", "职称", "到校日期", "班主任"] as const;
type Line = readonly (string | null)[];

async function fileOf(lines: readonly Line[], name = "名册.xlsx") {
  const bytes = await writeWorkbook({ sheets: [{ name: "名册", columns: headers.map((header) => ({ header })), rows: lines }] });
  return { name, mediaType: "", base64: Buffer.from(bytes).toString("base64") };
}

async function inputOf(lines: readonly Line[]) {
  const mapping = Mapping.parse(suggestMapping("teachers", headers));
  return { districtId: world.districts.xinhua, kind: "teachers" as const, file: await fileOf(lines), mapping, effectiveOn };
}

async function importAll(lines: readonly Line[], skipRejected = false) {
  const input = await inputOf(lines);
  const { digest, counts } = await as("district-officer").preview(input);
  return { ...(await as("district-officer").commit({ ...input, digest, skipRejected })), previewed: counts };
}

async function rowsOf(staffNumber: string) {
  const { db } = database.root;
  const [job] = await db.select().from(employment).where(eq(employment.staffNumber, staffNumber));
  if (!job) throw new Error(`nobody has the number ${staffNumber}`);
  const ofPerson = <Table extends typeof assignment | typeof duty | typeof qualification>(table: Table) =>
    db.select().from(table).where(eq(table.personId, job.personId)).orderBy(table.startsOn);
  const [who] = await db.select().from(person).where(eq(person.id, job.personId));
  return { job, who, assignments: await ofPerson(assignment), qualifications: await ofPerson(qualification), duties: await ofPerson(duty) };
}

const countRows = async () => {
  const { db } = database.root;
  const tables = [person, employment, assignment, qualification, duty, importRun, importRow, auditEvent, importMapping] as const;
  return Promise.all(tables.map(async (table) => (await db.select({ n: sql<number>`count(*)`.mapWith(Number) }).from(table))[0]?.n));
};

describe("a file of teachers before it is committed", () => {
  it("shows sheets, samples and the columns that speak for themselves", async () => {
    const { file, districtId, kind } = await inputOf([["N1", "赵一", null, "A1", "本科", null, null, null], ["N2", "钱二", null, "A1", "专科", null, null, null]]);
    const seen = await as("district-officer").inspect({ districtId, kind, file });
    expect(seen).toMatchObject({ sheets: ["名册"], headerRow: 1, rowCount: 2, isRemembered: false, importedBefore: null });
    expect(seen.columns[4]).toEqual({ header: "学历", samples: ["本科", "专科"], words: ["本科", "专科"], blanks: 0 });
    expect(seen.mapping["arrivedOn"]).toMatchObject({ source: { column: 6 } });
  });

  it("writes nothing, whatever the rows are", async () => {
    const before = await countRows();
    const input = await inputOf([["N1", "赵一", identityOf(1), "A1", "本科", "一级", "2020-09-01", "是"], ["N2", "", "123", "ZZ", null, null, null, null]]);
    const { counts, rows } = await as("district-officer").preview(input);
    expect(counts).toEqual({ new: 1, changed: 0, unchanged: 0, conflict: 0, error: 1 });
    expect(rows[1]?.problems.map(({ field, reason }) => `${field} ${reason.kind}`)).toEqual(["name required", "identityNumber identity-form", "campus campus-unknown"]);
    expect(await as("district-officer").preview({ ...input, outcome: "error" })).toMatchObject({ total: 1, rows: [{ rowNumber: 3 }] });
    expect(await countRows()).toEqual(before);
  });

  it("hands the rejected rows back as they came, with a column that says why", async () => {
    const input = await inputOf([["N1", "赵一", identityOf(1), "A1", "本科", null, null, null], ["N2", "钱二", "110105194912310021", "A1", null, null, "昨天", null]]);
    const file = await as("district-officer").rejectedRows({ ...input, language: "zh" });
    expect(file.fileName).toBe("名册-需修改.xlsx");
    const { table } = await readTable({ name: file.fileName, bytes: Buffer.from(file.base64, "base64") });
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ["N2", "钱二", "110105194912310021", "A1", null, null, "昨天", null, "3", "身份证号：身份证号末位应为 X，现为 1；到本校日期：“昨天”不是明确的日期，请写成 2026-09-01"],
    ]);
  });

  it("is not judged with a mapping that does not fit", async () => {
    const input = await inputOf([["N1", "赵一", null, "A1", null, null, null, null]]);
    await expect(as("district-officer").preview({ ...input, mapping: {} })).rejects.toMatchObject({ code: "UNPROCESSABLE_CONTENT" });
  });

  it("is for the district's own officer only", async () => {
    const input = await inputOf([["N1", "赵一", null, "A1", null, null, null, null]]);
    await expect(as("foreign-officer").preview(input)).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(as("principal").preview(input)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(as("district-leader").commit({ ...input, digest: "0".repeat(64) })).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("a file of teachers that is committed", () => {
  const lines: Line[] = [
    ["M1", "孙　三", identityOf(31), "A1", "本科", "一级", "2020-09-01", "是"],
    ["Ｍ２", "李四", `'${identityOf(32)}`, "A2", "大专", "二级", "2026.9.1", "否"],
  ];

  it("brings person, employment, assignment, qualification and duty, each from its day on", async () => {
    const { counts } = await importAll(lines);
    expect(counts).toMatchObject({ new: 2, error: 0 });
    const { job, who, assignments, qualifications, duties } = await rowsOf("M1");
    expect(who).toMatchObject({ name: "孙三", identityNumber: identityOf(31), bornOn: "1990-01-01", sex: "male" });
    expect(job).toMatchObject({ entityId: world.campuses.xiyuan.entityId, kind: "established", startsOn: "2020-09-01", endsOn: null });
    expect(assignments).toMatchObject([{ campusId: world.campuses.xiyuan.id, startsOn: "2020-09-01", endsOn: null, origin: "imported" }]);
    expect(qualifications).toMatchObject([{ degree: "bachelor", title: "first", subject: null, startsOn: "2026-09-01" }]);
    expect(duties).toMatchObject([{ kind: "class-head", startsOn: "2026-09-01", endsOn: null }]);
  });

  it("changes nothing when it comes a second time", async () => {
    const input = await inputOf(lines);
    const before = await countRows();
    const { counts, digest } = await as("district-officer").preview(input);
    expect(counts).toEqual({ new: 0, changed: 0, unchanged: 2, conflict: 0, error: 0 });
    await expect(as("district-officer").commit({ ...input, digest })).rejects.toThrow("nothing-to-import");
    expect(await countRows()).toEqual(before);
  });

  it("has its mapping remembered, and is known again", async () => {
    const input = await inputOf([["M3", "孙四", null, "A1", null, null, null, null]]);
    const { digest } = await as("district-officer").preview(input);
    await as("district-officer").commit({ ...input, digest });
    const { file, districtId, kind } = input;
    expect(await as("district-officer").inspect({ districtId, kind, file })).toMatchObject({ isRemembered: true, importedBefore: { by: "人事干部" } });
  });

  it("keeps the old qualification until the new one's day", async () => {
    const input = { ...(await inputOf([["M1", "孙三", null, "A1", "硕士", null, null, "否"]])), effectiveOn: civilDate("2027-02-01") };
    const { digest, rows } = await as("district-officer").preview(input);
    expect(rows[0]?.changes).toEqual([{ field: "degree", before: "bachelor", after: "master" }, { field: "classHead", before: true, after: false }]);
    const { importId } = await as("district-officer").commit({ ...input, digest });
    const { qualifications, duties } = await rowsOf("M1");
    expect(qualifications).toMatchObject([
      { degree: "bachelor", title: "first", startsOn: "2026-09-01", endsOn: "2027-02-01" },
      { degree: "master", title: "first", startsOn: "2027-02-01", endsOn: null },
    ]);
    expect(duties).toMatchObject([{ startsOn: "2026-09-01", endsOn: "2027-02-01" }]);
    const { run, rows: kept } = await as("district-officer").byId({ importId });
    expect(run.counts).toMatchObject({ changed: 1 });
    expect(kept).toMatchObject([{ outcome: "changed", before: { degree: "bachelor" }, after: { degree: "master", classHead: false } }]);
  });

  it("corrects what an earlier file said of the same day", async () => {
    const input = { ...(await inputOf([["M1", "孙三", null, "A1", "博士", null, null, null]])), effectiveOn: civilDate("2027-02-01") };
    const { digest } = await as("district-officer").preview(input);
    await as("district-officer").commit({ ...input, digest });
    expect((await rowsOf("M1")).qualifications).toMatchObject([
      { degree: "bachelor", startsOn: "2026-09-01", endsOn: "2027-02-01" }, { degree: "doctor", title: "first", startsOn: "2027-02-01", endsOn: null },
    ]);
  });

  it("ends work here on the day of leaving, at the campus too", async () => {
    const mapping = Mapping.parse({
      staffNumber: { source: { kind: "column", column: 0 } }, name: { source: { kind: "column", column: 1 } },
      campus: { source: { kind: "column", column: 3 } }, leftOn: { source: { kind: "constant", text: "2027-07-01" } },
    });
    const input = { ...(await inputOf([["M2", "李四", null, "A2", null, null, null, null]])), mapping };
    const { digest } = await as("district-officer").preview(input);
    await as("district-officer").commit({ ...input, digest });
    const { job, assignments } = await rowsOf("M2");
    expect([job.endsOn, assignments[0]?.endsOn]).toEqual(["2027-07-01", "2027-07-01"]);
  });

  it("is listed with its counts and its author; personal numbers only in part", async () => {
    const list = await as("district-officer").list({ districtId: world.districts.xinhua });
    const first = list.at(-1);
    if (!first) throw new Error("no import is listed");
    expect(first).toMatchObject({ kind: "teachers", fileName: "名册.xlsx", importedByName: "人事干部", counts: { new: 2 } });
    const { rows } = await as("district-officer").byId({ importId: first.id });
    expect(rows[0]?.after["identityNumber"]).toMatch(/^130\*+\d{3}[\dX]$/);
    await expect(as("foreign-officer").byId({ importId: first.id })).rejects.toMatchObject({ code: "NOT_FOUND", message: "absent" });
  });
});

describe("a commit that must not happen", () => {
  it("is refused when rows are rejected and nobody said to leave them out; else the others are written", async () => {
    const lines: Line[] = [["K1", "周五", null, "A1", null, null, null, null], ["K2", "吴六", null, "ZZ", null, null, null, null]];
    await expect(importAll(lines)).rejects.toThrow("rejected-rows-not-skipped");
    expect((await importAll(lines, true)).counts).toMatchObject({ new: 1, error: 1 });
    await expect(rowsOf("K2")).rejects.toThrow("nobody has the number K2");
  });

  it("is refused when the facts have changed since the preview", async () => {
    const input = await inputOf([["P1", "郑七", null, "A1", "本科", null, null, null]]);
    const { digest } = await as("district-officer").preview(input);
    await importAll([["P1", "郑七", null, "A1", "专科", null, null, null]]);
    await expect(as("district-officer").commit({ ...input, digest })).rejects.toThrow("preview-outdated");
    expect((await rowsOf("P1")).qualifications).toMatchObject([{ degree: "associate" }]);
  });

  it("happens once when two officials commit the same file at the same time", async () => {
    const input = await inputOf(Array.from({ length: 20 }, (_none, index): Line => [`R${index}`, `人${index}`, identityOf(500 + index), "A1", "本科", null, null, "是"]));
    const { digest } = await as("district-officer").preview(input);
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => as("district-officer").commit({ ...input, digest })));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const reasons = results.flatMap((result) => (result.status === "rejected" ? [String(result.reason)] : []));
    expect(reasons.every((reason) => reason.includes("preview-outdated"))).toBe(true);
    const people = await database.root.db.select({ id: employment.personId }).from(employment).where(sql`${employment.staffNumber} like 'R%'`);
    expect(new Set(people.map(({ id }): PersonId => id)).size).toBe(20);
  });

  it("writes nothing at all when a part of it fails", async () => {
    const before = await countRows();
    const input = await inputOf([["S1", "冯八", null, "A1", "本科", null, null, null]]);
    const { digest } = await as("district-officer").preview(input);
    await database.root.db.execute(sql`CREATE TRIGGER stop_rows BEFORE INSERT ON import_row FOR EACH ROW SIGNAL SQLSTATE '45000'`);
    await expect(as("district-officer").commit({ ...input, digest })).rejects.toThrow("insert into `import_row`");
    await database.root.db.execute(sql`DROP TRIGGER stop_rows`);
    expect(await countRows()).toEqual(before);
  });

  it("does not take one teacher for another", async () => {
    const input = await inputOf([["M1", "王九", identityOf(77), "A1", null, null, null, null], ["X1", "孙三", identityOf(31), "A1", null, null, null, null]]);
    const { rows } = await as("district-officer").preview(input);
    expect(rows.map(({ outcome, problems }) => [outcome, problems[0]?.reason.kind])).toEqual([
      ["conflict", "staff-number-of-other-person"], ["conflict", "staff-number-differs"],
    ]);
  });
});
