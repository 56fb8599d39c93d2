/** Every query on one request. */
import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import type { CivilDate, DistrictId, PersonId, PhotoId, RequestId } from "@qitong/domain";
import type { RequestFacts, TraceKind } from "@qitong/domain/management";
import type { Queryable, Transaction } from "@qitong/db";
import { person, request, requestContact, requestEvent, requestPhoto } from "@qitong/db/schema";
import { absent } from "@qitong/service";

export type RequestRow = typeof request.$inferSelect;

export async function findRequest(db: Queryable, requestId: RequestId): Promise<RequestRow | undefined> {
  const [row] = await db.select().from(request).where(eq(request.id, requestId));
  return row;
}

export async function getRequest(db: Queryable, requestId: RequestId): Promise<RequestRow> {
  const row = await findRequest(db, requestId);
  if (!row) throw absent();
  return row;
}

export async function lockRequest(tx: Transaction, requestId: RequestId): Promise<RequestRow> {
  const [row] = await tx.select().from(request).where(eq(request.id, requestId)).for("update");
  if (!row) throw absent();
  return row;
}

export async function lockRequests(tx: Transaction, requestIds: readonly RequestId[]): Promise<RequestRow[]> {
  return tx.select().from(request).where(inArray(request.id, [...requestIds])).orderBy(asc(request.id)).for("update");
}

export async function findRequestIdByNumber(db: Queryable, number: string): Promise<RequestId | undefined> {
  const [row] = await db.select({ id: request.id }).from(request).where(eq(request.number, number));
  return row?.id;
}

export const factsOf = ({ id, campusId, status, version, handlerId, reopened, answeredOn }: RequestRow): RequestFacts => ({
  id, campusId, status, version, handlerId, reopened, answeredOn,
});

export async function insertRequest(tx: Transaction, row: typeof request.$inferInsert): Promise<void> {
  await tx.insert(request).values(row);
}

export async function insertContact(tx: Transaction, row: typeof requestContact.$inferInsert): Promise<void> {
  await tx.insert(requestContact).values(row);
}

export async function insertPhotos(tx: Transaction, rows: readonly (typeof requestPhoto.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(requestPhoto).values([...rows]);
}

export type RequestChange = Partial<Omit<typeof request.$inferInsert, "id" | "number" | "version">>;

/** Every change counts the version up, so that who decides on an older look is told. */
export async function updateRequest(tx: Transaction, row: RequestRow, change: RequestChange): Promise<void> {
  await tx.update(request).set({ ...change, version: row.version + 1 }).where(eq(request.id, row.id));
}

/** Those that were joined to a request that is now joined to another follow it. */
export async function redirectMerged(tx: Transaction, from: RequestId, to: RequestId): Promise<void> {
  await tx.update(request).set({ mergedInto: to }).where(eq(request.mergedInto, from));
}

export interface NewEvent {
  readonly kind: TraceKind;
  readonly personId: PersonId | null;
  readonly text?: string | null;
  readonly detail?: Readonly<Record<string, unknown>>;
}

export async function insertEvent(tx: Transaction, requestId: RequestId, when: { readonly now: Date; readonly today: CivilDate }, event: NewEvent): Promise<void> {
  const { kind, personId, text, detail } = event;
  await tx.insert(requestEvent).values({ requestId, at: when.now, on: when.today, kind, personId, text: text || null, detail: detail ?? {} });
}

export async function listEvents(db: Queryable, requestId: RequestId) {
  return db
    .select({
      id: requestEvent.id, at: requestEvent.at, on: requestEvent.on, kind: requestEvent.kind, text: requestEvent.text,
      detail: requestEvent.detail, personName: person.name,
    })
    .from(requestEvent)
    .leftJoin(person, eq(person.id, requestEvent.personId))
    .where(eq(requestEvent.requestId, requestId))
    .orderBy(asc(requestEvent.id));
}

export function listPhotos(db: Queryable, requestId: RequestId) {
  return db
    .select({ id: requestPhoto.id, width: requestPhoto.width, height: requestPhoto.height, bytes: requestPhoto.bytes })
    .from(requestPhoto)
    .where(eq(requestPhoto.requestId, requestId))
    .orderBy(asc(requestPhoto.ordinal));
}

export async function getPhotoContent(db: Queryable, requestId: RequestId, photoId: PhotoId): Promise<Buffer> {
  const [row] = await db
    .select({ content: requestPhoto.content })
    .from(requestPhoto)
    .where(and(eq(requestPhoto.id, photoId), eq(requestPhoto.requestId, requestId)));
  if (!row) throw absent();
  return row.content;
}

export async function findContact(db: Queryable, requestId: RequestId) {
  const [row] = await db.select().from(requestContact).where(eq(requestContact.requestId, requestId));
  return row;
}

/** Requests that were joined to this one. */
export function listDuplicates(db: Queryable, requestId: RequestId) {
  return db
    .select({ id: request.id, number: request.number })
    .from(request)
    .where(and(eq(request.mergedInto, requestId), isNotNull(request.mergedInto)))
    .orderBy(asc(request.id));
}

export const auditOf = (row: { readonly districtId: DistrictId; readonly id: RequestId; readonly number: string }, detail: Readonly<Record<string, unknown>>) => ({
  districtId: row.districtId, subjectKind: "request", subjectId: row.id, detail: { number: row.number, ...detail },
});
