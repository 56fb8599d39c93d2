/** Examples for stories: a notice of the district on winter safety, told for 24 November 2026. */
import { civilDate, type CampusId, type DistrictId, type FileId, type NoticeId, type PersonId } from "@qitong/domain";
import type { NoticeBoard, OwnNotice, OwnNoticeDetail, Recipient, SentNotice } from "./notice-row";

const today = civilDate("2026-11-24");
const noticeId = "01JN0T1CE00000000000000001" as NoticeId;
export const district = { kind: "district", id: "01JD1STR1CT000000000000000" as DistrictId, name: "新华区" } as const;
const own = "01JCAMPVS00000000000000001" as CampusId;
const title = "关于做好冬季校园安全工作的通知";
const text = "各学校、各校区：\n\n请于11月30日前完成用电、用气、取暖和消防通道自查。\n\n<b>班主任</b>利用班会开展一次安全教育。";

const recipient = (index: number, name: string, more: Partial<Recipient> = {}): Recipient => ({
  personId: `01JPERS0N0000000000000000${index}` as PersonId, name, campusId: own, campusName: "宁安路小学", origin: "published",
  openedAt: null, confirmedAt: null, reminders: 0, isMissing: true, ...more,
});

export const exampleBoard: NoticeBoard = {
  id: noticeId, status: "published", version: 2, publishedAt: "2026-11-18T01:30:00.000Z", publishedOn: civilDate("2026-11-18"), withdrawnAt: null, withdrawReason: null,
  createdAt: "2026-11-18T01:00:00.000Z", today, place: { kind: "district", id: district.id }, placeName: "新华区", placeNames: { [district.id]: "新华区" },
  content: {
    title, text, audience: { places: [{ kind: "district", id: district.id }], groups: ["staff", "principal"] }, needsConfirmation: true, confirmBy: civilDate("2026-11-30"),
    remindDaysBefore: 2, publishOn: null, currentUntil: null,
  },
  files: [{ fileId: "01JF11E0000000000000000001" as FileId, name: "冬季校园安全自查表.pdf", bytes: 20_480 }],
  campuses: [
    { campusId: own, name: "宁安路小学", reached: 4, opened: 3, confirmed: 2 },
    { campusId: null, name: null, reached: 1, opened: 0, confirmed: 0 },
  ],
  recipients: [
    recipient(1, "王翀", { openedAt: "2026-11-18T02:00:00.000Z", confirmedAt: "2026-11-18T02:03:00.000Z", isMissing: false }),
    recipient(2, "李㛃", { openedAt: "2026-11-18T03:00:00.000Z", confirmedAt: "2026-11-18T03:03:00.000Z", isMissing: false }),
    recipient(3, "赵明", { openedAt: "2026-11-19T03:00:00.000Z", reminders: 1 }),
    recipient(4, "刘雨", { reminders: 1, origin: "joined" }),
    recipient(5, "韩轩鸣", { campusId: null, campusName: null }),
  ],
  joined: 1,
  reminders: [
    { remindedAt: "2026-11-23T02:00:00.000Z", people: 2, by: null, byName: null },
    { remindedAt: "2026-11-20T02:00:00.000Z", people: 3, by: "01JPERS0N00000000000000005" as PersonId, byName: "韩轩鸣" },
  ],
  lastReminderAt: "2026-11-20T02:00:00.000Z",
};

const sent = (index: number, more: Partial<SentNotice>): SentNotice => ({
  id: `01JN0T1CE0000000000000001${index}` as NoticeId, title, status: "published", needsConfirmation: true, confirmBy: civilDate("2026-11-30"), publishOn: null,
  publishedAt: "2026-11-18T01:30:00.000Z", createdByName: "韩轩鸣", createdAt: "2026-11-18T01:00:00.000Z", placeKind: "district", placeName: "新华区",
  reached: 2247, opened: 1620, confirmed: 1290, ...more,
});
export const exampleSent: readonly SentNotice[] = [
  sent(1, {}),
  sent(2, { title: "关于2027年元旦放假安排的通知", status: "scheduled", publishOn: civilDate("2026-12-21"), publishedAt: null, needsConfirmation: false, confirmBy: null, reached: 0, opened: 0, confirmed: 0 }),
  sent(3, { title: "关于召开全体教师会的通知", status: "withdrawn", placeName: "宁安路小学", needsConfirmation: false, confirmBy: null, reached: 60, opened: 36, confirmed: 0 }),
  sent(4, { title: "期末评语撰写", status: "draft", publishedAt: null, needsConfirmation: false, confirmBy: null, reached: 0, opened: 0, confirmed: 0 }),
];

const received = (index: number, more: Partial<OwnNotice>): OwnNotice => ({
  id: `01JN0T1CE0000000000000002${index}` as NoticeId, title, status: "published", publishedAt: "2026-11-18T01:30:00.000Z", placeName: "新华区", needsConfirmation: true,
  confirmBy: civilDate("2026-11-30"), openedAt: null, confirmedAt: null, remindedAt: null, ...more,
});
const openedAt = "2026-11-19T01:30:00.000Z";
export const exampleReceived: readonly OwnNotice[] = [
  received(1, { remindedAt: "2026-11-23T02:00:00.000Z" }),
  received(2, { title: "关于报送工作要点的通知", openedAt }),
  received(3, { title: "关于教学常规互查的通知", openedAt, needsConfirmation: false, confirmBy: null }),
  received(4, { title: "关于教师体检的通知", openedAt, confirmedAt: "2026-11-19T02:30:00.000Z" }),
  received(5, { title: "关于召开全体教师会的通知", status: "withdrawn", openedAt }),
];

export const exampleNotice: OwnNoticeDetail = {
  id: noticeId, title, status: "published", publishedAt: "2026-11-18T01:30:00.000Z", placeName: "新华区", senderName: "韩轩鸣", needsConfirmation: true,
  confirmBy: civilDate("2026-11-30"), today, withdrawnAt: null, withdrawReason: null, text, files: exampleBoard.files, openedAt, confirmedAt: null, remindedAt: null,
};
