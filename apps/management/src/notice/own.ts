/** A reader's notices: what reached them, and what is current for the posts that they have come to since. */
import type { z } from "zod";
import { checkNoRefusals, type CivilDate, type FileId, type NoticeId, type PersonId } from "@qitong/domain";
import { audienceGroupKeys, findConfirmationRefusals, isCurrent, isInAudience, type Membership, type OwnNotice } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { person } from "@qitong/db/schema";
import { eq } from "drizzle-orm";
import { absent, findCampusChain, findPersonName, listPlaceNames, type Act, type Asking } from "@qitong/service";
import { listCampusesOfPerson, listMembers } from "../audience/members";
import { findRecipient, insertRecipients, listReceived, lockRecipient, markRecipient, type RecipientRow } from "./recipient-store";
import { findFile, findNotice, getNotice, listCurrent, listFiles, lockNotice, placeOf, type NoticeRow } from "./store";

interface Received {
  readonly notice: NoticeRow;
  /** Undefined for a newcomer who has not opened it. */
  readonly recipient: RecipientRow | undefined;
}

async function findPerson(db: Queryable, personId: PersonId) {
  const [row] = await db.select({ districtId: person.districtId }).from(person).where(eq(person.id, personId));
  return row;
}

async function listMemberships(db: Queryable, personId: PersonId, today: CivilDate): Promise<Membership[]> {
  const found = await findPerson(db, personId);
  if (!found) return [];
  const campusIds = await listCampusesOfPerson(db, personId, today);
  const members = await listMembers(db, { campusIds, districtIds: [found.districtId], groups: audienceGroupKeys, on: today, personId });
  return Promise.all(
    members.map(async ({ group, campusId }) => ({
      group, chain: campusId === null ? [{ kind: "district" as const, id: found.districtId }] : ((await findCampusChain(db, campusId, today)) ?? []),
    })),
  );
}

async function listReceivedBy(db: Queryable, personId: PersonId, today: CivilDate): Promise<Received[]> {
  const fixed = (await listReceived(db, personId)).map(({ notice, recipient }): Received => ({ notice: { ...notice, audience: notice.audience as NoticeRow["audience"] }, recipient }));
  const found = await findPerson(db, personId);
  const current = found ? await listCurrent(db, found.districtId, today) : [];
  const others = current.filter(({ id }) => !fixed.some(({ notice }) => notice.id === id));
  const memberships = others.length === 0 ? [] : await listMemberships(db, personId, today);
  const joined = others.filter(({ audience }) => isInAudience(audience, memberships)).map((notice): Received => ({ notice, recipient: undefined }));
  return [...fixed, ...joined].toSorted((a, b) => time(b.notice) - time(a.notice));
}

const time = ({ publishedAt }: NoticeRow): number => publishedAt?.getTime() ?? 0;

export async function listOwnNotices({ db, today }: Asking, { personId }: { readonly personId: PersonId }) {
  const received = await listReceivedBy(db, personId, today);
  const names = await listPlaceNames(db, received.map(({ notice }) => placeOf(notice)), today);
  return received.map(({ notice, recipient }) => ({
    id: notice.id, title: notice.title, status: notice.status, publishedAt: notice.publishedAt, placeName: names.get(notice.placeId) ?? "",
    needsConfirmation: notice.needsConfirmation, confirmBy: notice.confirmBy,
    openedAt: recipient?.openedAt ?? null, confirmedAt: recipient?.confirmedAt ?? null, remindedAt: recipient?.remindedAt ?? null,
  }));
}
export type OwnNotices = Awaited<ReturnType<typeof listOwnNotices>>;

/** For the number beside the menu: what is unread, and what is read and not confirmed. */
export async function countUnread(asking: Asking, input: { readonly personId: PersonId }) {
  const standing = (await listOwnNotices(asking, input)).filter(({ status }) => status === "published");
  return {
    unread: standing.filter(({ openedAt }) => openedAt === null).length,
    unconfirmed: standing.filter((one) => one.openedAt !== null && one.needsConfirmation && one.confirmedAt === null).length,
  };
}

/** @throws absent when the notice is not for the person. */
async function checkIsFor(db: Queryable, notice: NoticeRow | undefined, personId: PersonId, today: CivilDate): Promise<RecipientRow | undefined> {
  if (!notice || notice.publishedAt === null) throw absent();
  const recipient = await findRecipient(db, notice.id, personId);
  if (recipient) return recipient;
  const isNewcomer = isCurrent(notice, today) && isInAudience(notice.audience, await listMemberships(db, personId, today));
  if (!isNewcomer) throw absent();
  return undefined;
}

export async function readOwnNotice({ db, today }: Asking, { personId, noticeId }: z.infer<typeof OwnNotice>) {
  const found = await findNotice(db, noticeId);
  const recipient = await checkIsFor(db, found, personId, today);
  const notice = await getNotice(db, noticeId);
  const isWithdrawn = notice.status === "withdrawn";
  const names = await listPlaceNames(db, [placeOf(notice)], today);
  return {
    id: noticeId, title: notice.title, status: notice.status, publishedAt: notice.publishedAt, placeName: names.get(notice.placeId) ?? "",
    senderName: await findPersonName(db, notice.createdBy), needsConfirmation: notice.needsConfirmation, confirmBy: notice.confirmBy, today,
    withdrawnAt: notice.withdrawnAt, withdrawReason: notice.withdrawReason,
    // What was withdrawn is said to have been, and no longer said.
    text: isWithdrawn ? null : notice.text,
    files: isWithdrawn ? [] : await listFiles(db, noticeId),
    openedAt: recipient?.openedAt ?? null, confirmedAt: recipient?.confirmedAt ?? null, remindedAt: recipient?.remindedAt ?? null,
  };
}
export type OwnNoticeDetail = Awaited<ReturnType<typeof readOwnNotice>>;

export async function readOwnFile({ db, today }: Asking, { personId, noticeId, fileId }: z.infer<typeof OwnNotice> & { readonly fileId: FileId }) {
  const found = await findNotice(db, noticeId);
  await checkIsFor(db, found, personId, today);
  const file = found?.status === "withdrawn" ? undefined : await findFile(db, noticeId, fileId);
  if (!file) throw absent();
  return file;
}

/** The first opening counts; a newcomer is added to those whom the notice reached. */
export async function openNotice({ tx, today, now, audit }: Act, { personId, noticeId }: z.infer<typeof OwnNotice>) {
  const notice = await lockNotice(tx, noticeId);
  const held = await lockRecipient(tx, noticeId, personId);
  if (!held) {
    await checkIsFor(tx, notice, personId, today);
    const [campusId = null] = await listCampusesOfPerson(tx, personId, today);
    await insertRecipients(tx, [{ noticeId, personId, campusId, origin: "joined", openedAt: now }]);
  } else if (held.openedAt === null) {
    await markRecipient(tx, held, { openedAt: now });
  }
  audit({ districtId: notice.districtId, subjectKind: "notice", subjectId: noticeId, detail: { title: notice.title, isFirst: !held || held.openedAt === null } });
  return { openedAt: held?.openedAt ?? now };
}

export async function confirmNotice({ tx, now, audit }: Act, { personId, noticeId }: { readonly personId: PersonId; readonly noticeId: NoticeId }) {
  const notice = await lockNotice(tx, noticeId);
  const held = await lockRecipient(tx, noticeId, personId);
  if (!held) throw absent();
  checkNoRefusals(findConfirmationRefusals(notice, held.openedAt));
  if (held.confirmedAt === null) await markRecipient(tx, held, { confirmedAt: now });
  audit({ districtId: notice.districtId, subjectKind: "notice", subjectId: noticeId, detail: { title: notice.title } });
  return { confirmedAt: held.confirmedAt ?? now };
}
