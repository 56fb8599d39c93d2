/** The office's board and its list: numbers and days, and nothing of who applied. */
import { and, asc, count, eq, gte, inArray, lt, type SQL } from "drizzle-orm";
import type { CivilDate, DistrictId, Scope } from "@qitong/domain";
import { hallBoard, itemsFor, type HallRow } from "@qitong/domain/management/hall";
import type { Queryable } from "@qitong/db";
import { approval, approvalFlow, approvalFlowVersion, campus, campusName, serviceApplication } from "@qitong/db/schema";
import { getDistrictOf, inForce, listCampusIds, listCampusNames, type Asking, type OverPeriod } from "@qitong/service";
import { countOnline } from "./catalogue";
import { listItems } from "./item-store";

/** Midnight in China. */
const beginOf = (day: CivilDate): Date => new Date(`${day}T00:00:00+08:00`);

export async function loadBoard({ db, today }: Asking, { scope, startsOn, endsOn }: OverPeriod) {
  const districtId = await getDistrictOf(db, scope);
  const campusIds = await listCampusIds(db, scope, today);
  const columns = {
    itemKey: serviceApplication.itemKey, campusId: serviceApplication.campusId, status: serviceApplication.status, dueOn: serviceApplication.dueOn,
    endedOn: serviceApplication.endedOn, rounds: serviceApplication.rounds,
  };
  const [rows, staff, campusNames, items] = await Promise.all([
    db
      .select({ ...columns, count: count() })
      .from(serviceApplication)
      .where(and(inArray(serviceApplication.campusId, campusIds), gte(serviceApplication.receivedOn, startsOn), lt(serviceApplication.receivedOn, endsOn)))
      .groupBy(...Object.values(columns)) satisfies Promise<HallRow[]>,
    countStaff(db, districtId, and(inArray(approval.campusId, campusIds), gte(approval.startedAt, beginOf(startsOn)), lt(approval.startedAt, beginOf(endsOn)))),
    listCampusNames(db, campusIds, today),
    listItems(db, districtId, today),
  ]);
  return {
    board: hallBoard(rows, [...campusNames.keys()], today), staff, campuses: [...campusNames].map(([id, name]) => ({ id, name })), today,
    online: countOnline(items), names: Object.fromEntries(items.map(({ item, name }) => [item.key, name])),
  };
}

const staffKeys = itemsFor("staff").map(({ key }) => key);

/** How often staff asked for an item, and how many are over; their deadlines are those of the steps, and stand in the inbox. */
async function countStaff(db: Queryable, districtId: DistrictId, within: SQL | undefined) {
  const rows = await db
    .select({ itemKey: approvalFlow.key, status: approval.status, count: count() })
    .from(approval)
    .innerJoin(approvalFlowVersion, eq(approvalFlowVersion.id, approval.flowVersionId))
    .innerJoin(approvalFlow, eq(approvalFlow.id, approvalFlowVersion.flowId))
    .where(and(eq(approval.districtId, districtId), eq(approval.subjectKind, "form"), inArray(approvalFlow.key, staffKeys), within))
    .groupBy(approvalFlow.key, approval.status);
  const sum = (itemKey: string, is: (status: (typeof rows)[number]["status"]) => boolean) =>
    rows.filter((row) => row.itemKey === itemKey && is(row.status)).reduce((total, row) => total + row.count, 0);
  return staffKeys
    .map((itemKey) => ({ itemKey, received: sum(itemKey, () => true), decided: sum(itemKey, (status) => status === "approved" || status === "rejected") }))
    .filter(({ received }) => received > 0)
    .toSorted((a, b) => b.received - a.received);
}

export const listStates = ["late", "open", "over"] as const;
export type ListState = (typeof listStates)[number];

const mostListed = 500;

/** Late ones first, as the promised day has it; what waits for the applicant stands among the open ones. */
export async function listApplications({ db, today }: Asking, { scope, state }: { readonly scope: Scope; readonly state: ListState }) {
  const campusIds = await listCampusIds(db, scope, today);
  const items = await listItems(db, await getDistrictOf(db, scope), today);
  const is = {
    late: and(eq(serviceApplication.status, "running"), lt(serviceApplication.dueOn, today)),
    open: inArray(serviceApplication.status, ["running", "returned"]),
    over: inArray(serviceApplication.status, ["approved", "rejected", "withdrawn"]),
  }[state];
  const { number, itemKey, status, receivedOn, dueOn, endedOn, rounds } = serviceApplication;
  const rows = campusIds.length === 0
    ? []
    : await db
        .select({ number, itemKey, status, receivedOn, dueOn, endedOn, rounds, campusName: campusName.name })
        .from(serviceApplication)
        .innerJoin(campus, eq(campus.id, serviceApplication.campusId))
        .leftJoin(campusName, and(eq(campusName.campusId, campus.id), inForce(campusName, today)))
        .where(and(inArray(serviceApplication.campusId, campusIds), is))
        .orderBy(asc(dueOn), asc(serviceApplication.id))
        .limit(mostListed);
  return { rows, today, names: Object.fromEntries(items.map(({ item, name }) => [item.key, name])) };
}
