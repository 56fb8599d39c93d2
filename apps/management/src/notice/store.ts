/** Every query on notices, their files, and reminders. */
import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, max, or, type SQL } from "drizzle-orm";
import type { CampusId, CivilDate, DistrictId, EntityId, FileId, NoticeId, Scope } from "@qitong/domain";
import type { Audience, NoticeContent } from "@qitong/domain/management";
import type { Queryable, Transaction } from "@qitong/db";
import { notice, noticeFile, noticeReminder, person, storedFile } from "@qitong/db/schema";
import { absent, outgoingFile } from "@qitong/service";

export type NoticeRow = Omit<typeof notice.$inferSelect, "audience"> & { readonly audience: Audience };

// The column is JSON; only acts of this service write it, from what the rules let through.
const asNotice = (row: typeof notice.$inferSelect): NoticeRow => ({ ...row, audience: row.audience as Audience });

export async function findNotice(db: Queryable, id: NoticeId): Promise<NoticeRow | undefined> {
  const [row] = await db.select().from(notice).where(eq(notice.id, id));
  return row && asNotice(row);
}

export async function getNotice(db: Queryable, id: NoticeId): Promise<NoticeRow> {
  const row = await findNotice(db, id);
  if (!row) throw absent();
  return row;
}

export async function lockNotice(tx: Transaction, id: NoticeId): Promise<NoticeRow> {
  const [row] = await tx.select().from(notice).where(eq(notice.id, id)).for("update");
  if (!row) throw absent();
  return asNotice(row);
}

export interface SentFrom {
  readonly districtId?: DistrictId;
  readonly entityIds: readonly EntityId[];
  readonly campusIds: readonly CampusId[];
}

/** Notices that were written at any of the places, the newest first. */
export async function listSent(db: Queryable, { districtId, entityIds, campusIds }: SentFrom) {
  const at: (SQL | undefined)[] = [
    ...(districtId ? [eq(notice.districtId, districtId)] : []),
    ...(entityIds.length > 0 ? [and(eq(notice.placeKind, "entity"), inArray(notice.placeId, [...entityIds]))] : []),
    ...(campusIds.length > 0 ? [and(eq(notice.placeKind, "campus"), inArray(notice.placeId, [...campusIds]))] : []),
  ];
  if (at.length === 0) return [];
  const rows = await db
    .select({ notice, createdByName: person.name })
    .from(notice)
    .leftJoin(person, eq(person.id, notice.createdBy))
    .where(or(...at))
    .orderBy(desc(notice.createdAt), desc(notice.id));
  return rows.map((row) => ({ ...asNotice(row.notice), createdByName: row.createdByName }));
}

/** Those that newcomers of a district may still have to see. */
export async function listCurrent(db: Queryable, districtId: DistrictId, today: CivilDate): Promise<NoticeRow[]> {
  const rows = await db
    .select()
    .from(notice)
    .where(and(eq(notice.districtId, districtId), eq(notice.status, "published"), or(isNull(notice.currentUntil), gte(notice.currentUntil, today))));
  return rows.map(asNotice);
}

export async function listDueIds(db: Queryable, today: CivilDate): Promise<NoticeId[]> {
  const rows = await db
    .select({ id: notice.id })
    .from(notice)
    .where(and(eq(notice.status, "scheduled"), lte(notice.publishOn, today)))
    .orderBy(asc(notice.publishOn), asc(notice.id));
  return rows.map(({ id }) => id);
}

/** Published, to be confirmed, and with a last day for it that is not over. */
export async function listAwaitingConfirmation(db: Queryable, today: CivilDate): Promise<NoticeRow[]> {
  const rows = await db
    .select()
    .from(notice)
    .where(and(eq(notice.status, "published"), eq(notice.needsConfirmation, true), gte(notice.confirmBy, today)))
    .orderBy(asc(notice.id));
  return rows.map(asNotice);
}

export async function insertNotice(tx: Transaction, row: typeof notice.$inferInsert): Promise<void> {
  await tx.insert(notice).values(row);
}

type NoticeChange = Partial<Omit<typeof notice.$inferInsert, "id" | "version">>;

/** Counts the version up, so that a decision on what was seen before is noticed. */
export async function updateNotice(tx: Transaction, row: NoticeRow, change: NoticeChange): Promise<number> {
  const version = row.version + 1;
  await tx.update(notice).set({ ...change, version }).where(eq(notice.id, row.id));
  return version;
}

export const contentOf = (row: NoticeRow): NoticeContent => {
  const { title, text, audience, needsConfirmation, confirmBy, remindDaysBefore, publishOn, currentUntil } = row;
  return { title, text, audience, needsConfirmation, confirmBy, remindDaysBefore, publishOn, currentUntil };
};

export const placeOf = (row: NoticeRow): Scope => ({ kind: row.placeKind, id: row.placeId }) as Scope;

export function listFiles(db: Queryable, noticeId: NoticeId) {
  return db
    .select({ fileId: storedFile.id, name: storedFile.name, bytes: storedFile.bytes })
    .from(noticeFile)
    .innerJoin(storedFile, eq(storedFile.id, noticeFile.fileId))
    .where(eq(noticeFile.noticeId, noticeId))
    .orderBy(asc(storedFile.storedAt), asc(storedFile.id));
}

export async function findFile(db: Queryable, noticeId: NoticeId, fileId: FileId) {
  const [row] = await db
    .select({ name: storedFile.name, mediaType: storedFile.mediaType, content: storedFile.content })
    .from(noticeFile)
    .innerJoin(storedFile, eq(storedFile.id, noticeFile.fileId))
    .where(and(eq(noticeFile.noticeId, noticeId), eq(noticeFile.fileId, fileId)));
  return row && outgoingFile(row.name, row.mediaType, row.content);
}

export async function insertFile(tx: Transaction, noticeId: NoticeId, fileId: FileId): Promise<void> {
  await tx.insert(noticeFile).values({ noticeId, fileId });
}

/** Takes the mention away; the stored file stays for the audit. */
export async function deleteFile(tx: Transaction, noticeId: NoticeId, fileId: FileId): Promise<void> {
  await tx.delete(noticeFile).where(and(eq(noticeFile.noticeId, noticeId), eq(noticeFile.fileId, fileId)));
}

/** When somebody last reminded by hand. */
export async function lastReminderAt(db: Queryable, noticeId: NoticeId): Promise<Date | null> {
  const [row] = await db
    .select({ at: max(noticeReminder.remindedAt) })
    .from(noticeReminder)
    .where(and(eq(noticeReminder.noticeId, noticeId), isNotNull(noticeReminder.remindedBy)));
  return row?.at ?? null;
}

export async function isRemindedByClock(db: Queryable, noticeId: NoticeId): Promise<boolean> {
  return (await db.$count(noticeReminder, and(eq(noticeReminder.noticeId, noticeId), isNull(noticeReminder.remindedBy)))) > 0;
}

export function listReminders(db: Queryable, noticeId: NoticeId) {
  return db
    .select({ remindedAt: noticeReminder.remindedAt, people: noticeReminder.people, by: noticeReminder.remindedBy, byName: person.name })
    .from(noticeReminder)
    .leftJoin(person, eq(person.id, noticeReminder.remindedBy))
    .where(eq(noticeReminder.noticeId, noticeId))
    .orderBy(desc(noticeReminder.remindedAt));
}

export async function insertReminder(tx: Transaction, row: typeof noticeReminder.$inferInsert): Promise<void> {
  await tx.insert(noticeReminder).values(row);
}
