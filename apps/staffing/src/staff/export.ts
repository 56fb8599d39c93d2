/** The staff list as a workbook, in the words of the register. Identifying numbers stay masked in it. */
import { inArray } from "drizzle-orm";
import { match } from "pinyin-pro";
import type { CampusId, CivilDate, PersonId } from "@qitong/domain";
import {
  backboneLevels, degrees, employmentKinds, exemptionKinds, maskIdentityNumber, maskPhone, registerWord, sexes,
  slotWords, subjects, titles, type StaffFilter,
} from "@qitong/domain/staffing";
import type { Queryable } from "@qitong/db";
import { person } from "@qitong/db/schema";
import { workbookFile, type WorkbookColumn } from "@qitong/service/workbook";
import { everyRow, type OutgoingFile } from "@qitong/service";
import { listStaff, listVisitors, type RowPartTime, type StaffRow } from "./store";

const columns: readonly WorkbookColumn[] = [
  { header: "姓名" }, { header: "教职工号" }, { header: "性别" }, { header: "身份证号（已遮盖）" }, { header: "手机（已遮盖）" },
  { header: "任教校区" }, { header: "到校日期", kind: "date" }, { header: "学科" }, { header: "学历" }, { header: "职称" },
  { header: "骨干教师" }, { header: "班主任" }, { header: "编制" }, { header: "暂不交流" }, { header: "走教" },
];

const isLatin = /^[a-z\s]+$/i;

/** The same people as on the screen, where a name is also found by its pinyin. */
async function listMatching(db: Queryable, campusIds: readonly CampusId[], on: CivilDate, filter: StaffFilter): Promise<StaffRow[]> {
  const { search, ...rest } = filter;
  const list = async (wanted: StaffFilter): Promise<StaffRow[]> => [
    ...(await listStaff(db, campusIds, on, wanted, everyRow)), ...(await listVisitors(db, campusIds, on, wanted)),
  ];
  if (search === undefined || !isLatin.test(search)) return list(filter);
  const wanted = search.replaceAll(/\s+/g, "").toLowerCase();
  const rows = await list(rest);
  return rows.filter(
    (row) => row.name.toLowerCase().includes(wanted) || row.staffNumber?.toLowerCase().includes(wanted) || match(row.name, wanted) !== null,
  );
}

export async function exportStaff(db: Queryable, campusIds: readonly CampusId[], on: CivilDate, filter: StaffFilter): Promise<OutgoingFile> {
  const rows = await listMatching(db, campusIds, on, filter);
  const numbers = await listNumbers(db, rows.map((row) => row.personId));
  return workbookFile(`教职工名册-${on}.xlsx`, {
    sheets: [{ name: `截至${on}`, columns, rows: rows.map((row) => toCells(row, numbers.get(row.personId))) }],
  });
}

type Numbers = Pick<typeof person.$inferSelect, "identityNumber" | "phone">;

async function listNumbers(db: Queryable, personIds: readonly PersonId[]): Promise<Map<PersonId, Numbers>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .select({ id: person.id, identityNumber: person.identityNumber, phone: person.phone })
    .from(person)
    .where(inArray(person.id, [...personIds]));
  return new Map(rows.map((row) => [row.id, row]));
}

function toCells(row: StaffRow, numbers: Numbers | undefined) {
  return [
    row.name, row.staffNumber, registerWord(sexes, row.sex), maskIdentityNumber(numbers?.identityNumber ?? null), maskPhone(numbers?.phone ?? null),
    row.campusName, row.startsOn, registerWord(subjects, row.subject), registerWord(degrees, row.degree), registerWord(titles, row.title),
    registerWord(backboneLevels, row.backboneLevel), row.isClassHead ? "是" : "", registerWord(employmentKinds, row.employmentKind),
    row.exemptions.map((kind) => exemptionKinds[kind].zh).join("、"), row.partTime.map(partTimeWords).join("；"),
  ];
}

/** 赴新华路小学（周二、周四第1、2节，每周6节） */
function partTimeWords({ direction, campusName, slots, lessons }: RowPartTime): string {
  return `${direction === "to" ? "赴" : "来自"}${campusName ?? ""}（${slotWords(slots)}，每周${lessons}节）`;
}
