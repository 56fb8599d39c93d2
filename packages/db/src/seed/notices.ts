/** Rows of notices in each state: read by many, waiting for confirmation, withdrawn, set for a day, and a draft. */
import { createHash } from "node:crypto";
import { civilDate, isWithin, type CampusId, type CivilDate, type FileId, type NoticeId, type PersonId, type Place } from "@qitong/domain";
import { demoPaper, schoolNamed, type MergerWork } from "./mergers";
import { Random } from "./random";
import { pairs } from "./school-profiles";

interface DemoNotice {
  readonly place: Exclude<Place, { kind: "person" | "province" }>;
  readonly title: string;
  readonly text: string;
  readonly groups: readonly string[];
  readonly status: "draft" | "scheduled" | "published" | "withdrawn";
  /** When it was published, is to be, or was written. */
  readonly on: CivilDate;
  readonly confirmBy?: CivilDate;
  readonly withdrawReason?: string;
  readonly by: PersonId;
  /** Shares of those who have opened it, and of these who have confirmed. */
  readonly opened?: number;
  readonly confirmed?: number;
  readonly attachment?: string;
}

const d = civilDate;
const instantOf = (day: CivilDate, minutes = 0): Date => new Date(new Date(`${day}T01:30:00.000Z`).getTime() + minutes * 60_000);

interface Reached {
  readonly personId: PersonId;
  readonly campusId: CampusId | null;
}

export function addNotices(work: MergerWork, principal: PersonId, teacher: PersonId): void {
  const { districtId, schools, officer } = work;
  const district = { kind: "district", id: districtId } as const;
  const school = { kind: "entity", id: schoolNamed(schools, pairs.merged.absorbing).entityId } as const;
  const notices: readonly DemoNotice[] = [
    {
      place: district, by: officer, groups: ["staff", "principal", "campus-head"], status: "published", on: d("2026-11-18"), confirmBy: d("2026-11-30"), opened: 0.72, confirmed: 0.8,
      title: "关于做好冬季校园安全工作的通知", attachment: "冬季校园安全自查表.pdf",
      text: "各学校、各校区：\n\n为做好冬季校园安全工作，请于11月30日前完成用电、用气、取暖和消防通道自查，自查表见附件。\n\n全体教职工请阅读后确认，班主任利用班会开展一次安全教育。\n\n新华区教育局",
    },
    {
      place: district, by: officer, groups: ["principal", "campus-head"], status: "published", on: d("2026-11-20"), confirmBy: d("2026-12-04"), opened: 0.5, confirmed: 0.6,
      title: "关于报送第二学期工作要点的通知",
      text: "各学校：\n\n请于12月4日前报送2026—2027学年第二学期工作要点，合并学校由法人单位统一报送，分校区列明重点工作。",
    },
    {
      place: school, by: principal, groups: ["staff"], status: "published", on: d("2026-11-23"), opened: 0.4,
      title: "关于两校区开展教学常规互查的通知",
      text: "各年级组、教研组：\n\n定于11月30日至12月4日开展两校区教学常规互查，内容为教案、作业设计与批改、听评课记录。具体安排由教务处另行通知。",
    },
    {
      place: school, by: principal, groups: ["staff"], status: "withdrawn", on: d("2026-11-19"), opened: 0.6, withdrawReason: "会议时间调整，另行通知",
      title: "关于召开全体教师会的通知",
      text: "全体教师：\n\n定于11月27日16:40在宁安路小学报告厅召开全体教师会，请准时参加。",
    },
    {
      place: district, by: officer, groups: ["staff"], status: "scheduled", on: d("2026-12-21"),
      title: "关于2027年元旦放假安排的通知",
      text: "各学校：\n\n根据国家放假安排，现将元旦放假及值班要求通知如下，请各校做好假期值守和学生安全提醒。",
    },
    {
      place: school, by: principal, groups: ["class-head"], status: "draft", on: d("2026-11-24"),
      title: "关于做好期末学生评语撰写工作的通知",
      text: "各班主任：\n\n请结合学生综合素质评价，认真撰写期末评语。",
    },
  ];
  for (const one of notices) addNotice(work, one, teacher);
}

function addNotice(work: MergerWork, one: DemoNotice, teacher: PersonId): void {
  const { rows, ids, districtId } = work;
  const id = ids.next<NoticeId>();
  const isOut = one.status === "published" || one.status === "withdrawn";
  rows.notice.push({
    id, districtId, placeKind: one.place.kind, placeId: one.place.id, title: one.title, text: one.text,
    audience: { places: [one.place], groups: one.groups }, needsConfirmation: one.confirmBy !== undefined, confirmBy: one.confirmBy ?? null,
    remindDaysBefore: 2, currentUntil: null, status: one.status, publishOn: one.status === "scheduled" ? one.on : null,
    publishedOn: isOut ? one.on : null, publishedAt: isOut ? instantOf(one.on) : null,
    withdrawnAt: one.status === "withdrawn" ? instantOf(one.on, 190) : null, withdrawnBy: one.status === "withdrawn" ? one.by : null,
    withdrawReason: one.withdrawReason ?? null, createdBy: one.by, createdAt: instantOf(one.status === "scheduled" ? d("2026-11-23") : one.on, -40), version: isOut ? 2 : 1,
  });
  if (one.attachment !== undefined) attach(work, id, one.attachment, one);
  if (!isOut) return;
  const random = new Random(one.title.length, one.title);
  for (const { personId, campusId } of reachedBy(work, one)) {
    // Who signs in as a teacher has something to read.
    const isOpened = personId === one.by || (random.chance(one.opened ?? 0) && personId !== teacher);
    const minutes = random.whole(5, 60 * 7);
    rows.noticeRecipient.push({
      noticeId: id, personId, campusId, origin: "published", openedAt: isOpened ? instantOf(one.on, minutes) : null,
      confirmedAt: isOpened && one.confirmBy !== undefined && random.chance(one.confirmed ?? 0) ? instantOf(one.on, minutes + 3) : null, remindedAt: null, reminders: 0,
    });
  }
}

function attach({ rows, ids, districtId }: MergerWork, noticeId: NoticeId, name: string, { by, on }: DemoNotice): void {
  const content = demoPaper("winter safety checklist");
  const fileId = ids.next<FileId>();
  rows.storedFile.push({
    id: fileId, districtId, name, mediaType: "application/pdf", bytes: content.length, sha256: createHash("sha256").update(content).digest("hex"), content,
    storedBy: by, storedAt: instantOf(on, -20),
  });
  rows.noticeFile.push({ noticeId, fileId });
}

/** As the service would find them on the day. */
function reachedBy({ rows }: MergerWork, { place, groups, on }: DemoNotice): Reached[] {
  const isOn = (row: { startsOn: CivilDate; endsOn?: CivilDate | null | undefined }) => isWithin({ startsOn: row.startsOn, endsOn: row.endsOn ?? null }, on);
  const campusIds = new Set(rows.campusAffiliation.filter((row) => isOn(row) && (place.kind === "district" || row.entityId === place.id)).map(({ campusId }) => campusId));
  const people = new Map<PersonId, CampusId | null>();
  if (groups.includes("staff")) for (const row of rows.assignment) if (isOn(row) && campusIds.has(row.campusId)) people.set(row.personId, row.campusId);
  for (const row of rows.post) {
    if (!groups.includes(row.role) || !isOn(row) || people.has(row.personId)) continue;
    const there = row.placeKind === "campus" ? row.placeId : rows.campusAffiliation.find((one) => isOn(one) && one.entityId === row.placeId)?.campusId;
    if (there !== undefined && campusIds.has(there as CampusId)) people.set(row.personId, there as CampusId);
  }
  return [...people].map(([personId, campusId]) => ({ personId, campusId }));
}
