/** What a day brings to requests: reminders, the note that one is overdue, and the end of the time for rating. */
import { and, eq, inArray, lt, lte, or } from "drizzle-orm";
import { addDays, type CivilDate, type DistrictId, type RequestId } from "@qitong/domain";
import { dueReminders, lastDayToRespond, requestLifecycle, requestStatuses, type DistrictSettings } from "@qitong/domain/management";
import type { Database } from "@qitong/db";
import { district, request } from "@qitong/db/schema";
import { getDistrictSettings, performByClock, type Clock, type ClockWork } from "@qitong/service";
import { auditOf, insertEvent, lockRequest, updateRequest, type RequestRow } from "./store";

/** Further ahead than any reminder: ten working days and the longest holiday. */
const horizonDays = 30;
const running = requestStatuses.filter((status) => requestLifecycle[status].isRunning);

/** Each in a transaction of its own: one that fails holds up no other. */
export async function applyDueRequests(db: Database, clock: Clock): Promise<void> {
  const failures: unknown[] = [];
  for (const id of await listDueIds(db, clock.today())) {
    await performByClock(db, clock, "management.request.byDate", (work) => applyDue(work, id)).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} requests were not moved on by their date`);
}

/** Looked at each minute, so the rules are asked before a transaction is opened for nothing. */
async function listDueIds(db: Database, today: CivilDate): Promise<RequestId[]> {
  const ids: RequestId[] = [];
  for (const { id: districtId } of await db.select({ id: district.id }).from(district)) {
    const settings = await getDistrictSettings(db, districtId);
    const rows = await listCandidates(db, districtId, today, settings);
    ids.push(...rows.filter((row) => isOver(row, today, settings) || dueReminders(row, today, settings).length > 0).map(({ id }) => id));
  }
  return ids;
}

function listCandidates(db: Database, districtId: DistrictId, today: CivilDate, { requestReopenDays }: DistrictSettings) {
  const near = and(inArray(request.status, running), lte(request.dueOn, addDays(today, horizonDays)));
  const unrated = and(eq(request.status, "answered"), lt(request.answeredOn, addDays(today, -requestReopenDays)));
  return db
    .select({
      id: request.id, status: request.status, dueOn: request.dueOn, remindedFor: request.remindedFor, overdueFor: request.overdueFor, answeredOn: request.answeredOn,
    })
    .from(request)
    .where(and(eq(request.districtId, districtId), or(near, unrated)))
    .orderBy(request.id);
}

const isOver = (row: Pick<RequestRow, "status" | "answeredOn">, today: CivilDate, settings: DistrictSettings): boolean =>
  row.status === "answered" && row.answeredOn !== null && lastDayToRespond(row.answeredOn, settings) < today;

async function applyDue({ tx, today, now, audit }: ClockWork, id: RequestId): Promise<void> {
  const row = await lockRequest(tx, id);
  const settings = await getDistrictSettings(tx, row.districtId);
  const when = { now, today };
  if (isOver(row, today, settings)) {
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
