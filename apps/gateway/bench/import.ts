/**
 * How long an official waits for a file of 10,000 teachers: what the screen calls, on durable settings, from the bytes of
 * an .xlsx to the committed rows; then the same file again, and the next year's with a tenth of the degrees changed.
 */
import { fileURLToPath } from "node:url";
import { civilDate, type AccountId, type CampusId, type DistrictId, type EntityId, type PersonId, type Principal } from "@qitong/domain";
import { identityCheckDigit, Mapping, suggestMapping } from "@qitong/domain/import";
import { newId, openDatabase, prepareDatabase, serviceUrl } from "@qitong/db";
import { campus, campusAffiliation, campusName, district, legalEntity, legalEntityName, person } from "@qitong/db/schema";
import { createCallerFactory } from "@qitong/service";
import { writeWorkbook } from "@qitong/service/workbook";
import { staffing } from "@qitong/staffing";

const { DATABASE_URL = "" } = process.env;
const secret = "a secret for the benchmark";
const rowCount = 10_000;
const schoolCount = 60;
const goalSeconds = 10;
const day = civilDate("2026-09-01");

await prepareDatabase(DATABASE_URL, secret, fileURLToPath(new URL("../../../packages/db/migrations", import.meta.url)));
const root = openDatabase(DATABASE_URL, 2);
const service = openDatabase(serviceUrl(DATABASE_URL, "staffing", secret));
const districtId = newId<DistrictId>();
const personId = newId<PersonId>();

await root.db.insert(district).values({ id: districtId, code: `B${districtId.slice(-8)}`, name: "Benchmark" });
await root.db.insert(person).values({ id: personId, districtId, name: "Officer" });
for (let school = 1; school <= schoolCount; school += 1) {
  const [entityId, campusId] = [newId<EntityId>(), newId<CampusId>()];
  const name = `School ${school}`;
  await root.db.insert(legalEntity).values({ id: entityId, districtId, registeredOn: day });
  await root.db.insert(legalEntityName).values({ entityId, name, startsOn: day });
  await root.db.insert(campus).values({ id: campusId, districtId, localNumber: String(school), stage: "primary", openedOn: day });
  await root.db.insert(campusName).values({ campusId, name, startsOn: day });
  await root.db.insert(campusAffiliation).values({ campusId, entityId, startsOn: day });
}

const headers = ["教职工号", "姓名", "身份证号", "手机号", "任教学校编号", "任教学科", "学历", "职称", "骨干教师级别", "到校日期", "班主任"];
const two = (number: number): string => String(number).padStart(2, "0");

function teacherRow(index: number, changesTenth: boolean): string[] {
  const born = `19${70 + (index % 28)}${two(1 + (index % 12))}${two(1 + (index % 28))}`;
  const first17 = `130105${born}${String(index % 1000).padStart(3, "0")}`;
  const degree = changesTenth && index % 10 === 0 ? "硕士" : "本科";
  return [
    `T${index}`, `教师${index}`, `${first17}${identityCheckDigit(first17)}`, `1380${String(index).padStart(7, "0")}`, String(1 + (index % schoolCount)),
    "语文", degree, "一级教师", index % 9 === 0 ? "区县级" : "非骨干", `20${two(index % 26)}-09-01`, index % 5 === 0 ? "是" : "否",
  ];
}

async function inputOf(changesTenth: boolean, effectiveOn = day) {
  const rows = Array.from({ length: rowCount }, (_none, index) => teacherRow(index, changesTenth));
  const bytes = await writeWorkbook({ sheets: [{ name: "名册", columns: headers.map((header) => ({ header })), rows }] });
  const mapping = Mapping.parse(suggestMapping("teachers", headers));
  return { districtId, kind: "teachers" as const, mapping, effectiveOn, file: { name: "名册.xlsx", mediaType: "", base64: Buffer.from(bytes).toString("base64") } };
}

const officer: Principal = { accountId: newId<AccountId>(), personId, posts: [{ role: "district-officer", place: { kind: "district", id: districtId } }] };
const clock = { now: () => new Date(), today: () => day };
const ask = () =>
  createCallerFactory(staffing)({ service: "staffing", db: service.db, clock, principal: officer, requestId: "bench", idempotencyKey: newId() }).teacherImport;

async function timed<Answer>(work: () => Promise<Answer>): Promise<{ answer: Answer; seconds: number }> {
  const start = performance.now();
  const answer = await work();
  return { answer, seconds: (performance.now() - start) / 1000 };
}

console.log(`| import of ${rowCount} rows (.xlsx) | new | changed | unchanged | preview, s | commit, s | goal: commit ≤ ${goalSeconds} s |`);
console.log("|---|---|---|---|---|---|---|");
const runs = [
  { name: "first file", input: await inputOf(false) },
  { name: "the same again", input: await inputOf(false) },
  { name: "next year, a tenth changed", input: await inputOf(true, civilDate("2027-09-01")) },
] as const;
for (const { name, input } of runs) {
  const preview = await timed(() => ask().preview(input));
  const { counts, digest } = preview.answer;
  const isWork = counts.new + counts.changed > 0;
  const commit = isWork ? await timed(() => ask().commit({ ...input, digest })) : undefined;
  const verdict = commit === undefined ? "nothing to commit" : commit.seconds <= goalSeconds ? "met" : "missed";
  console.log(`| ${[name, counts.new, counts.changed, counts.unchanged, preview.seconds.toFixed(1), commit?.seconds.toFixed(1) ?? "—", verdict].join(" | ")} |`);
  if (counts.error + counts.conflict > 0) throw new Error("the benchmark's own rows are refused");
}
await service.close();
await root.close();
