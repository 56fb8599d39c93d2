import { eq, sql } from "drizzle-orm";
import type { DistrictId } from "@qitong/domain";
import { districtSettingsFrom, type DistrictSettings } from "@qitong/domain/management";
import { builtOnce, type Queryable } from "@qitong/db";
import { districtSetting } from "@qitong/db/schema";

/** Every figure of a district: its own, and the defaults of the rules page for the rest. */
export async function getDistrictSettings(db: Queryable, districtId: DistrictId): Promise<DistrictSettings> {
  const stored = await storedSettings(db).execute({ districtId });
  return districtSettingsFrom(stored);
}

const storedSettings = builtOnce((db) =>
  db
    .select({ name: districtSetting.name, value: districtSetting.value })
    .from(districtSetting)
    .where(eq(districtSetting.districtId, sql.placeholder("districtId")))
    .prepare(),
);
