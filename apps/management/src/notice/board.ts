/** The sender's side: what was sent from a place, whom it reached, who has read and confirmed it, and who has not. */
import { civilDateInChina, mayAt, type FileId, type NoticeId, type Scope } from "@qitong/domain";
import { absent, listPlaceNames, type Asking, type OutgoingFile } from "@qitong/service";
import { workbookFile } from "@qitong/service/workbook";
import { chainOf, sentFrom } from "./place";
import { countReceipts, listRecipients } from "./recipient-store";
import { contentOf, findFile, getNotice, lastReminderAt, listFiles, listReminders, listSent, placeOf, type NoticeRow } from "./store";

const nothing = { reached: 0, opened: 0, confirmed: 0 };

/** What is not out yet is seen by those who may send from there: a school's drafts are not the district's. */
async function maySee({ db, principal, today }: Asking, row: NoticeRow): Promise<boolean> {
  if (row.publishedAt !== null) return true;
  const places = await chainOf(db, row, today);
  return mayAt(principal, "notice.send", row.placeKind === "district" ? places : places.filter(({ kind }) => kind !== "district"));
}

export async function listNotices(asking: Asking, { scope }: { readonly scope: Scope }) {
  const { db, today } = asking;
  const sent = await listSent(db, await sentFrom(db, scope, today));
  const seen = await Promise.all(sent.map((row) => maySee(asking, row)));
  const rows = sent.filter((_row, index) => seen[index]);
  const receipts = await countReceipts(db, rows.filter(({ publishedAt }) => publishedAt !== null).map(({ id }) => id));
  const names = await listPlaceNames(db, rows.map(placeOf), today);
  return rows.map((row) => {
    const { id, title, status, needsConfirmation, confirmBy, publishOn, publishedAt, createdByName, createdAt, placeKind, placeId } = row;
    const { noticeId: _, ...counts } = receipts.find(({ noticeId }) => noticeId === id) ?? { noticeId: id, ...nothing };
    return {
      id, title, status, needsConfirmation, confirmBy, publishOn, publishedAt, createdByName, createdAt, placeKind,
      placeName: names.get(placeId) ?? "", ...counts,
    };
  });
}
export type SentNotices = Awaited<ReturnType<typeof listNotices>>;

export async function readNotice(asking: Asking, { noticeId }: { readonly noticeId: NoticeId }) {
  const { db, today } = asking;
  const row = await getNotice(db, noticeId);
  if (!(await maySee(asking, row))) throw absent();
  const recipients = await listRecipients(db, noticeId);
  const names = await listPlaceNames(db, [placeOf(row), ...row.audience.places], today);
  const campuses = [...new Set(recipients.map(({ campusId }) => campusId))].map((campusId) => {
    const here = recipients.filter((one) => one.campusId === campusId);
    return {
      campusId, name: here[0]?.campusName ?? null, reached: here.length,
      opened: here.filter(({ openedAt }) => openedAt !== null).length, confirmed: here.filter(({ confirmedAt }) => confirmedAt !== null).length,
    };
  });
  const { status, version, publishedAt, publishedOn, withdrawnAt, withdrawReason, createdAt } = row;
  return {
    id: noticeId, status, version, publishedAt, publishedOn, withdrawnAt, withdrawReason, createdAt, today,
    place: placeOf(row),
    placeName: names.get(row.placeId) ?? "",
    placeNames: Object.fromEntries(names),
    content: contentOf(row),
    files: await listFiles(db, noticeId),
    campuses: campuses.toSorted((a, b) => (a.name ?? "").localeCompare(b.name ?? "", "zh-Hans-CN")),
    recipients: recipients.map((one) => ({ ...one, isMissing: isMissing(one, row.needsConfirmation) })),
    joined: recipients.filter(({ origin }) => origin === "joined").length,
    reminders: await listReminders(db, noticeId),
    lastReminderAt: await lastReminderAt(db, noticeId),
  };
}
export type NoticeBoard = Awaited<ReturnType<typeof readNotice>>;

type Recipient = Awaited<ReturnType<typeof listRecipients>>[number];

const isMissing = ({ openedAt, confirmedAt }: Recipient, needsConfirmation: boolean): boolean =>
  openedAt === null || (needsConfirmation && confirmedAt === null);

export async function readFile(asking: Asking, { noticeId, fileId }: { readonly noticeId: NoticeId; readonly fileId: FileId }): Promise<OutgoingFile> {
  const isSeen = await maySee(asking, await getNotice(asking.db, noticeId));
  const file = isSeen ? await findFile(asking.db, noticeId, fileId) : undefined;
  if (!file) throw absent();
  return file;
}

const onClock = (at: Date | null): string => (at === null ? "" : `${civilDateInChina(at)} ${new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)}`);

/** Everyone who was reached, those who are missing first. */
export async function exportReceipts({ db, today }: Asking, { noticeId }: { readonly noticeId: NoticeId }): Promise<OutgoingFile> {
  const row = await getNotice(db, noticeId);
  const recipients = await listRecipients(db, noticeId);
  const missing = recipients.filter((one) => isMissing(one, row.needsConfirmation));
  const columns = ["姓名", "校区", "首次打开", "确认时间", "提醒次数"].map((header) => ({ header }));
  const rowsOf = (people: readonly Recipient[]) =>
    people.map((one) => [one.name, one.campusName ?? "区局", onClock(one.openedAt), onClock(one.confirmedAt), String(one.reminders)]);
  return workbookFile(`${row.title}-阅读情况-${today}.xlsx`, {
    sheets: [
      { name: row.needsConfirmation ? "未确认" : "未阅读", columns, rows: rowsOf(missing) },
      { name: "全部", columns, rows: rowsOf(recipients) },
    ],
  });
}

