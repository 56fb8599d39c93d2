/** Reminding of a notice, by hand or by the clock: those who have not opened it, or not confirmed where that is asked. */
import type { z } from "zod";
import { checkNoRefusals, type NoticeId } from "@qitong/domain";
import { findNoticeStateRefusals, findReminderRefusals, isAutomaticReminderDue, type NoticeVersion } from "@qitong/domain/management";
import { newId, type Database } from "@qitong/db";
import { performByClock, type Act, type Clock, type ClockWork } from "@qitong/service";
import { countMissing, markReminded } from "./recipient-store";
import { insertReminder, isRemindedByClock, lastReminderAt, listAwaitingConfirmation, listDueIds, lockNotice } from "./store";
import { sendOut } from "./write";

export async function remindOfNotice({ tx, principal, now, audit }: Act, { noticeId, version }: z.infer<typeof NoticeVersion>) {
  const row = await lockNotice(tx, noticeId);
  const people = await countMissing(tx, noticeId, row.needsConfirmation);
  checkNoRefusals([
    ...findNoticeStateRefusals("remind", row, version),
    ...findReminderRefusals({ waiting: people, lastAt: await lastReminderAt(tx, noticeId), now }),
  ]);
  await markReminded(tx, noticeId, row.needsConfirmation, now);
  await insertReminder(tx, { id: newId<string>(), noticeId, remindedBy: principal.personId, remindedAt: now, people });
  audit({ districtId: row.districtId, subjectKind: "notice", subjectId: noticeId, detail: { title: row.title, people } });
  return { people };
}

/** What a day brings: scheduled notices go out, and who has not confirmed is reminded before the last day for it. */
export async function performDueNotices(db: Database, clock: Clock): Promise<{ readonly published: number; readonly reminded: number }> {
  const failures: unknown[] = [];
  const each = async (ids: readonly NoticeId[], act: string, work: (work: ClockWork, id: NoticeId) => Promise<boolean>): Promise<number> => {
    let done = 0;
    for (const id of ids) {
      try {
        if (await performByClock(db, clock, act, (clockWork) => work(clockWork, id))) done += 1;
      } catch (error) {
        failures.push(error);
      }
    }
    return done;
  };
  const published = await each(await listDueIds(db, clock.today()), "management.notice.byDate", publishDue);
  const awaiting = (await listAwaitingConfirmation(db, clock.today())).filter((row) => isAutomaticReminderDue({ ...row, isRemindedByClock: false }, clock.today()));
  const reminded = await each(awaiting.map(({ id }) => id), "management.notice.remindByDate", remindDue);
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} notices were not seen to`);
  return { published, reminded };
}

async function publishDue(work: ClockWork, id: NoticeId): Promise<boolean> {
  const row = await lockNotice(work.tx, id);
  // Another process was faster, or the sender took it back.
  if (row.status !== "scheduled" || row.publishOn === null || row.publishOn > work.today) return false;
  await sendOut(work, row);
  return true;
}

async function remindDue({ tx, today, now, audit }: ClockWork, noticeId: NoticeId): Promise<boolean> {
  const row = await lockNotice(tx, noticeId);
  if (!isAutomaticReminderDue({ ...row, isRemindedByClock: await isRemindedByClock(tx, noticeId) }, today)) return false;
  const people = await countMissing(tx, noticeId, row.needsConfirmation);
  await markReminded(tx, noticeId, row.needsConfirmation, now);
  // Also when there is nobody: it was looked at, and is not looked at again.
  await insertReminder(tx, { id: newId<string>(), noticeId, remindedBy: null, remindedAt: now, people });
  audit({ districtId: row.districtId, subjectKind: "notice", subjectId: noticeId, detail: { title: row.title, people } });
  return true;
}
