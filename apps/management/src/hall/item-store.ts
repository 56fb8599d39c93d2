/** Items of the hall as a district has them: the catalogue's, with the district's settings and the flow that is live. */
import { and, asc, desc, eq } from "drizzle-orm";
import type { CivilDate, DistrictId } from "@qitong/domain";
import { noSetting, serviceItems, shippedName, type ItemFacts, type ServiceItem } from "@qitong/domain/management/hall";
import type { Words } from "@qitong/domain/management/approval";
import type { Queryable, Transaction } from "@qitong/db";
import { person, serviceItemSetting } from "@qitong/db/schema";
import { inForce } from "@qitong/service";
import { findLiveFlow, listLiveFlows, type LiveFlow } from "@qitong/service/approval";

type SettingRow = typeof serviceItemSetting.$inferSelect;

export interface DistrictItem extends ItemFacts {
  readonly name: Words;
  readonly about: Words;
  /** Of the setting that holds; null while the district has set nothing. */
  readonly settingId: number | null;
}

const nothing: Words = { zh: "", en: "" };

function asItem(item: ServiceItem, live: LiveFlow | undefined, row: SettingRow | undefined): DistrictItem {
  return {
    item, flow: live?.flow, name: live?.head.name ?? shippedName(item.key), about: live?.head.about ?? nothing,
    setting: row ?? noSetting, settingId: row?.id ?? null,
  };
}

export async function listItems(db: Queryable, districtId: DistrictId, on: CivilDate): Promise<DistrictItem[]> {
  const flows = await listLiveFlows(db, districtId);
  const rows = await db.select().from(serviceItemSetting).where(and(eq(serviceItemSetting.districtId, districtId), inForce(serviceItemSetting, on))).orderBy(asc(serviceItemSetting.id));
  const [flowOf, rowOf] = [new Map(flows.map((flow) => [flow.key, flow])), new Map(rows.map((row) => [row.itemKey, row]))];
  return serviceItems.map((item) => asItem(item, flowOf.get(item.key), rowOf.get(item.key)));
}

const ofItem = (districtId: DistrictId, itemKey: string) => and(eq(serviceItemSetting.districtId, districtId), eq(serviceItemSetting.itemKey, itemKey));

export async function loadItem(db: Queryable, districtId: DistrictId, item: ServiceItem, on: CivilDate): Promise<DistrictItem> {
  const live = await findLiveFlow(db, districtId, item.key);
  const [row] = await db.select().from(serviceItemSetting).where(and(ofItem(districtId, item.key), inForce(serviceItemSetting, on))).orderBy(desc(serviceItemSetting.id)).limit(1);
  return asItem(item, live, row);
}

/** For a change: nobody else changes the item until the transaction ends. */
export async function lockSetting(tx: Transaction, districtId: DistrictId, itemKey: string): Promise<SettingRow | undefined> {
  const [row] = await tx.select().from(serviceItemSetting).where(and(ofItem(districtId, itemKey), eq(serviceItemSetting.isCurrent, 1))).for("update");
  return row;
}

export async function endSetting(tx: Transaction, { id }: Pick<SettingRow, "id">, today: CivilDate): Promise<void> {
  await tx.update(serviceItemSetting).set({ endsOn: today, isCurrent: null }).where(eq(serviceItemSetting.id, id));
}

export async function insertSetting(tx: Transaction, row: typeof serviceItemSetting.$inferInsert): Promise<void> {
  await tx.insert(serviceItemSetting).values(row);
}

/** Why the hall does not take an item now, of a flow that is one of its items; undefined when it does, and for a flow of the district's own. */
export async function findClosing(db: Queryable, districtId: DistrictId, flowKey: string, on: CivilDate): Promise<string | undefined> {
  const [row] = await db.select().from(serviceItemSetting).where(and(ofItem(districtId, flowKey), inForce(serviceItemSetting, on))).orderBy(desc(serviceItemSetting.id)).limit(1);
  return row && !row.isOpen ? row.closedReason : undefined;
}

/** The keys of the items that a district has closed. */
export async function listClosedKeys(db: Queryable, districtId: DistrictId, on: CivilDate): Promise<string[]> {
  const rows = await db
    .select({ key: serviceItemSetting.itemKey })
    .from(serviceItemSetting)
    .where(and(eq(serviceItemSetting.districtId, districtId), eq(serviceItemSetting.isOpen, false), inForce(serviceItemSetting, on)));
  return rows.map(({ key }) => key);
}

/** All that the district ever set for an item, the latest first. */
export function listSettings(db: Queryable, districtId: DistrictId, itemKey: string) {
  const { id, startsOn, endsOn, isOpen, closedReason, promisedDays, notes, changedAt } = serviceItemSetting;
  return db
    .select({ id, startsOn, endsOn, isOpen, closedReason, promisedDays, notes, changedAt, changedByName: person.name })
    .from(serviceItemSetting)
    .leftJoin(person, eq(person.id, serviceItemSetting.changedBy))
    .where(ofItem(districtId, itemKey))
    .orderBy(desc(id));
}
