/** What a day brings to requests: reminders, the note that one is overdue, and the end of the time for rating. */
import { and, eq, inArray, lt, lte, ne, or, isNull } from "drizzle-orm";
import { addDays, type RequestId } from "@qitong/domain";
import { dueReminders, lastDayToRespond, requestLifecycle, requestStatuses } from "@qitong/domain/management";
import type { Database } from "@qitong/db";
import { request } from "@qitong/db/schema";
import { getDistrictSettings, performByClock, type Clock, type ClockWork } from "@qitong/service";
import { auditOf, insertEvent, lockRequest, updateRequest } from "./store";

/** Further ahead than any reminder: ten working days and the longest holiday. */
const horizonDays = 30;
const running = requestStatuses.filter((status) => requestLifecycle[status].isRunning);

/** Each in a transaction of its own: one that fails holds up no other. */
export async function applyDueRequests(db: Database, clock: Clock): Promise<void> {
  const failures: unknown[] = [];
  for (const id of await listDueIds(db, clock)) {
    await performByClock(db, clock, "management.request.byDate", (work) => applyDue(work, id)).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} requests were not moved on by their date`);
}

async function listDueIds(db: Database, clock: Clock): Promise<RequestId[]> {
  const today = clock.today();
  const near = and(
    inArray(request.status, running),
    lte(request.dueOn, addDays(today, horizonDays)),
    or(isNull(request.overdueFor), ne(request.overdueFor, request.dueOn)),
    // Reminded already, and not yet late: nothing to do until the due day has passed.
    or(isNull(request.remindedFor), ne(request.remindedFor, request.dueOn), lt(request.dueOn, today)),
  );
  const rows = await db
    .select({ id: request.id })
    .from(request)
    .where(or(near, and(eq(request.status, "answered"), lt(request.answeredOn, today))))
    .orderBy(request.id);
  return rows.map(({ id }) => id);
}

async function applyDue({ tx, today, now, audit }: ClockWork, id: RequestId): Promise<void> {
  const row = await lockRequest(tx, id);
  const settings = await getDistrictSettings(tx, row.districtId);
  const when = { now, today };
  if (row.status === "answered" && row.answeredOn !== null && lastDayToRespond(row.answeredOn, settings) < today) {
    await updateRequest(tx, row, { status: "closed", endedOn: today });
    await insertEvent(tx, id, when, { kind: "closed", personId: null });
    audit(auditOf(row, { kind: "closed" }));
    return;
  }
  for (const kind of dueReminders(row, today, settings)) {
    await updateRequest(tx, row, kind === "reminded" ? { remindedFor: row.dueOn } : { overdueFor: row.dueOn });
    await insertEvent(tx, id, when, { kind, personId: null, detail: { dueOn: row.dueOn } });
    audit(auditOf(row, { kind, dueOn: row.dueOn, handlerId: row.handlerId }));
  }
}
