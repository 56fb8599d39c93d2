/** What an asker sees with number and secret: the own words, the public part of the trace, and what may be done now. */
import { eq } from "drizzle-orm";
import { askersTrace, findAskerActRefusals, type AskerRefusal, type Followed } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { request } from "@qitong/db/schema";
import { absent, findCampusName, getDistrictSettings, type PublicAsking } from "@qitong/service";
import { factsOf, findContact, getRequest, listEvents, listPhotos, type RequestRow } from "../request/store";
import { isSecretOf } from "./secret";

export const askerActs = ["supplement", "withdraw", "rate", "reopen"] as const;
export type AskerAct = (typeof askerActs)[number];

/** A wrong number and a wrong secret are the same answer. */
export async function getFollowed(db: Queryable, { number, secret }: Followed): Promise<RequestRow> {
  const [row] = await db.select().from(request).where(eq(request.number, number));
  if (!isSecretOf(row?.secretHash, secret) || !row) throw absent();
  return row;
}

/** Ids stay in the house; names of staff too. */
export async function followRequest({ db, today }: PublicAsking, followed: Followed) {
  const row = await getFollowed(db, followed);
  const [settings, campusName, contact, photos, trace, main] = await Promise.all([
    getDistrictSettings(db, row.districtId),
    findCampusName(db, row.campusId, today),
    findContact(db, row.id),
    listPhotos(db, row.id),
    listEvents(db, row.id),
    row.mergedInto && answersOf(db, row),
  ]);
  const refusals = Object.fromEntries(askerActs.map((act) => [act, findAskerActRefusals(factsOf(row), act, today, settings)])) as Record<AskerAct, AskerRefusal[]>;
  return {
    number: row.number,
    campusName,
    category: row.category,
    text: row.text,
    place: row.place,
    status: row.status,
    receivedOn: row.receivedOn,
    dueOn: row.dueOn,
    rating: row.rating,
    isSolved: row.isSolved,
    photos: photos.length,
    disclosure: contact?.disclosure ?? null,
    today,
    refusals,
    trace: askersTrace(trace).map(({ at, kind, text }) => ({ at, kind, text })),
    /** What the request that this one was joined to was answered; null for one that stands by itself. */
    joined: main || null,
  };
}

async function answersOf(db: Queryable, { mergedInto }: RequestRow) {
  if (mergedInto === null) return null;
  const [main, trace] = await Promise.all([getRequest(db, mergedInto), listEvents(db, mergedInto)]);
  const answers = trace.filter(({ kind }) => kind === "answered").map(({ at, text }) => ({ at, text }));
  return { status: main.status, dueOn: main.dueOn, answers };
}
