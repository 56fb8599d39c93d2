/** The dispatcher's desk and a handler's own list. */
import { and, asc, count, desc, eq, gte, inArray, lt, lte, sql, type SQL } from "drizzle-orm";
import type { CampusId, CivilDate, PersonId, Scope } from "@qitong/domain";
import { addWorkingDays } from "@qitong/domain/calendar";
import { requestLifecycle, requestStatuses, type RequestCategory } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { campusName, person, request } from "@qitong/db/schema";
import { getDistrictOf, getDistrictSettings, inForce, listCampusIds, matchesText, paged, type Asking, type Page } from "@qitong/service";

export const listStates = ["desk", "running", "mine", "answered", "over", "all"] as const;
export type ListState = (typeof listStates)[number];
export const clockFilters = ["late", "near"] as const;

export interface RequestFilter {
  readonly state: ListState;
  readonly clock?: (typeof clockFilters)[number] | undefined;
  readonly category?: RequestCategory | undefined;
  readonly campusId?: CampusId | undefined;
  readonly search?: string | undefined;
}

const statusesThat = (is: (stage: (typeof requestLifecycle)[keyof typeof requestLifecycle]) => boolean) =>
  requestStatuses.filter((status) => is(requestLifecycle[status]));
const running = statusesThat((stage) => stage.isRunning);
const withHandler = statusesThat((stage) => stage.awaits === "handler");
const over = statusesThat((stage) => stage.awaits === null);

function ofState(state: ListState, me: PersonId): SQL | undefined {
  switch (state) {
    case "desk":
      return eq(request.status, "received");
    case "running":
      return inArray(request.status, running);
    case "mine":
      return and(eq(request.handlerId, me), inArray(request.status, withHandler));
    case "answered":
      return eq(request.status, "answered");
    case "over":
      return inArray(request.status, over);
    case "all":
      return undefined;
  }
}

function ofClock(clock: RequestFilter["clock"], today: CivilDate, reminderDays: number): SQL | undefined {
  if (clock === undefined) return undefined;
  const isRunning = inArray(request.status, running);
  if (clock === "late") return and(isRunning, lt(request.dueOn, today));
  return and(isRunning, gte(request.dueOn, today), lte(request.dueOn, addWorkingDays(today, reminderDays).date));
}

const excerpt = 90;

export async function listRequests({ db, principal, today }: Asking, scope: Scope, filter: RequestFilter & Page) {
  const campusIds = await listCampusIds(db, scope, today);
  const { requestReminderDays } = await getDistrictSettings(db, await getDistrictOf(db, scope));
  const here = campusIds.length === 0 ? sql`false` : inArray(request.campusId, campusIds);
  const where = and(
    here,
    ofState(filter.state, principal.personId),
    ofClock(filter.clock, today, requestReminderDays),
    filter.category && eq(request.category, filter.category),
    filter.campusId && eq(request.campusId, filter.campusId),
    matchesText(filter.search, request.number, request.text),
  );
  const [page, counts] = await Promise.all([
    paged(listRows(db, where, filter, today), db.select({ count: count() }).from(request).where(where)),
    countStates(db, here, principal.personId, today),
  ]);
  return { ...page, counts, today, requestReminderDays };
}

function listRows(db: Queryable, where: SQL | undefined, { limit, offset }: Page, today: CivilDate) {
  return db
    .select({
      id: request.id, number: request.number, campusId: request.campusId, campusName: campusName.name, category: request.category,
      excerpt: sql<string>`left(${request.text}, ${excerpt})`, status: request.status, receivedOn: request.receivedOn, dueOn: request.dueOn,
      handlerName: person.name, reopened: request.reopened, rating: request.rating,
    })
    .from(request)
    .leftJoin(campusName, and(eq(campusName.campusId, request.campusId), inForce(campusName, today)))
    .leftJoin(person, eq(person.id, request.handlerId))
    .where(where)
    // What the clock runs for comes first, the nearest day on top; the rest by the newest.
    .orderBy(
      sql`case when ${inArray(request.status, running)} then 0 else 1 end`,
      sql`case when ${inArray(request.status, running)} then ${request.dueOn} end`,
      desc(request.receivedAt),
      asc(request.id),
    )
    .limit(limit)
    .offset(offset);
}

async function countStates(db: Queryable, here: SQL, me: PersonId, today: CivilDate) {
  const sumOf = (condition: SQL | undefined) => sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`.mapWith(Number);
  const [row] = await db
    .select({
      desk: sumOf(ofState("desk", me)),
      running: sumOf(ofState("running", me)),
      mine: sumOf(ofState("mine", me)),
      answered: sumOf(ofState("answered", me)),
      late: sumOf(ofClock("late", today, 0)),
    })
    .from(request)
    .where(here);
  return row ?? { desk: 0, running: 0, mine: 0, answered: 0, late: 0 };
}
