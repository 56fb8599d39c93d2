/** Photos and contact data are of use for a while only; then they are deleted, and the trace says so. */
import { and, eq, lt } from "drizzle-orm";
import { addDays, type CivilDate, type DistrictId, type RequestId } from "@qitong/domain";
import type { Database, Queryable } from "@qitong/db";
import { district, request, requestContact, requestPhoto } from "@qitong/db/schema";
import { getDistrictSettings, performByClock, type Clock, type ClockWork } from "@qitong/service";
import { auditOf, insertEvent, lockRequest } from "./store";

/** So many in one look; the rest follows a minute later. */
const mostAtOnce = 500;

export async function forgetRequests(db: Database, clock: Clock): Promise<void> {
  for (const { id: districtId } of await db.select({ id: district.id }).from(district)) {
    const days = await keptUntil(db, districtId, clock.today());
    // From what is still kept, and not from all requests that ever were.
    const [withPhotos, withContact] = await Promise.all([
      db.selectDistinct({ id: request.id }).from(requestPhoto).innerJoin(request, eq(request.id, requestPhoto.requestId)).where(endedBefore(districtId, days.photos)).limit(mostAtOnce),
      db.select({ id: request.id }).from(requestContact).innerJoin(request, eq(request.id, requestContact.requestId)).where(endedBefore(districtId, days.contact)).limit(mostAtOnce),
    ]);
    const ids = new Set([...withPhotos, ...withContact].map(({ id }) => id));
    for (const id of ids) await performByClock(db, clock, "management.request.forget", (work) => forget(work, id));
  }
}

const endedBefore = (districtId: DistrictId, day: CivilDate) => and(eq(request.districtId, districtId), lt(request.endedOn, day));

/** Requests that ended before these days have been kept for as long as the district keeps them. */
async function keptUntil(db: Queryable, districtId: DistrictId, today: CivilDate) {
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
