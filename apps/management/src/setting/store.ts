import { eq, sql } from "drizzle-orm";
import type { DistrictId, PersonId } from "@qitong/domain";
import type { SettingName } from "@qitong/domain/management";
import type { Queryable, Transaction } from "@qitong/db";
import { districtSetting, person } from "@qitong/db/schema";

export function listStoredSettings(db: Queryable, districtId: DistrictId) {
  return db
    .select({
      name: districtSetting.name,
      value: districtSetting.value,
      changedBy: districtSetting.changedBy,
      changedByName: person.name,
      changedAt: districtSetting.changedAt,
    })
    .from(districtSetting)
    .leftJoin(person, eq(person.id, districtSetting.changedBy))
    .where(eq(districtSetting.districtId, districtId));
}

/** Locks all figures of the district, set or not: figures that bound one another are changed one after the other. */
export async function lockSettings(tx: Transaction, districtId: DistrictId): Promise<void> {
  await tx.select({ name: districtSetting.name }).from(districtSetting).where(eq(districtSetting.districtId, districtId)).for("update");
}

export async function putSetting(
  tx: Transaction,
  row: { readonly districtId: DistrictId; readonly name: SettingName; readonly value: unknown; readonly changedBy: PersonId; readonly changedAt: Date },
): Promise<void> {
  const { changedBy, changedAt } = row;
  // "No limit" is a value too: JSON's null, which the driver would take for an absent one.
  const value = row.value === null ? sql`'null'` : row.value;
  await tx.insert(districtSetting).values({ ...row, value }).onDuplicateKeyUpdate({ set: { value, changedBy, changedAt } });
}
