/** The rows of the board: requests that are alike are counted by the database. */
import { and, count, gte, inArray, lt } from "drizzle-orm";
import { publicRecord, requestBoard, type BoardRow } from "@qitong/domain/management";
import { request } from "@qitong/db/schema";
import { listCampusIds, listCampusNames, type Asking, type OverPeriod } from "@qitong/service";

export async function loadBoard({ db, today }: Asking, { scope, startsOn, endsOn }: OverPeriod) {
  const campusIds = await listCampusIds(db, scope, today);
  if (campusIds.length === 0) return { board: requestBoard([], [], today), campuses: [], publicRecord, today };
  const columns = {
    campusId: request.campusId, category: request.category, status: request.status, receivedOn: request.receivedOn, firstDueOn: request.firstDueOn,
    firstAnsweredOn: request.firstAnsweredOn, rating: request.rating, isSolved: request.isSolved, reopened: request.reopened,
  };
  const [rows, names] = await Promise.all([
    db
      .select({ ...columns, count: count() })
      .from(request)
      .where(and(inArray(request.campusId, campusIds), gte(request.receivedOn, startsOn), lt(request.receivedOn, endsOn)))
      .groupBy(...Object.values(columns)) satisfies Promise<BoardRow[]>,
    listCampusNames(db, campusIds, today),
  ]);
  const campuses = [...names].map(([id, name]) => ({ id, name }));
  return { board: requestBoard(rows, [...names.keys()], today), campuses, publicRecord, today };
}
