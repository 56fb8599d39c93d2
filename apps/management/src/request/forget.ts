/** Photos and contact data are of use for a while only; then they are deleted, and the trace says so. */
import { and, eq, exists, isNotNull, lt, or } from "drizzle-orm";
import { addDays, type CivilDate, type RequestId } from "@qitong/domain";
import type { Database, Queryable } from "@qitong/db";
import { district, request, requestContact, requestPhoto } from "@qitong/db/schema";
import { getDistrictSettings, performByClock, type Clock, type ClockWork } from "@qitong/service";
import { auditOf, insertEvent, lockRequest } from "./store";

/** So many in one look; the rest follows a minute later. */
const mostAtOnce = 500;

export async function forgetRequests(db: Database, clock: Clock): Promise<void> {
  for (const { id: districtId } of await db.select({ id: district.id }).from(district)) {
    const days = await keptUntil(db, districtId, clock.today());
    const withPhotos = exists(db.select({ id: requestPhoto.id }).from(requestPhoto).where(eq(requestPhoto.requestId, request.id)));
    const withContact = exists(db.select({ id: requestContact.requestId }).from(requestContact).where(eq(requestContact.requestId, request.id)));
    const rows = await db
      .select({ id: request.id })
      .from(request)
      .where(and(
        eq(request.districtId, districtId),
        isNotNull(request.endedOn),
        or(and(lt(request.endedOn, days.photos), withPhotos), and(lt(request.endedOn, days.contact), withContact)),
      ))
      .limit(mostAtOnce);
    for (const { id } of rows) await performByClock(db, clock, "management.request.forget", (work) => forget(work, id));
  }
}

/** Requests that ended before these days have been kept for as long as the district keeps them. */
async function keptUntil(db: Queryable, districtId: Parameters<typeof getDistrictSettings>[1], today: CivilDate) {
  const { requestPhotosKeptDays, requestContactKeptDays } = await getDistrictSettings(db, districtId);
  return { photos: addDays(today, -requestPhotosKeptDays), contact: addDays(today, -requestContactKeptDays) };
}

async function forget({ tx, today, now, audit }: ClockWork, id: RequestId): Promise<void> {
  const row = await lockRequest(tx, id);
  // Opened again meanwhile: it is alive, and nothing of it is forgotten.
  if (row.endedOn === null) return;
  const days = await keptUntil(tx, row.districtId, today);
  const photos = row.endedOn < days.photos ? await deleted(tx.delete(requestPhoto).where(eq(requestPhoto.requestId, id))) : 0;
  const contacts = row.endedOn < days.contact ? await deleted(tx.delete(requestContact).where(eq(requestContact.requestId, id))) : 0;
  if (photos + contacts === 0) return;
  await insertEvent(tx, id, { now, today }, { kind: "forgotten", personId: null, detail: { photos, contacts } });
  audit(auditOf(row, { photos, contacts }));
}

async function deleted(statement: PromiseLike<readonly [{ readonly affectedRows: number }, unknown]>): Promise<number> {
  const [result] = await statement;
  return result.affectedRows;
}
