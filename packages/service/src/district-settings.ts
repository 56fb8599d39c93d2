import { eq } from "drizzle-orm";
import type { DistrictId } from "@qitong/domain";
import { districtSettingsFrom, type DistrictSettings } from "@qitong/domain/management";
import type { Queryable } from "@qitong/db";
import { districtSetting } from "@qitong/db/schema";

/** Every figure of a district: its own, and the defaults of the rules page for the rest. */
export async function getDistrictSettings(db: Queryable, districtId: DistrictId): Promise<DistrictSettings> {
  const stored = await db
    .select({ name: districtSetting.name, value: districtSetting.value })
    .from(districtSetting)
    .where(eq(districtSetting.districtId, districtId));
  return districtSettingsFrom(stored);
}
