import { and, asc, eq, isNull } from "drizzle-orm";
import type { DistrictId, ForecastScenarioId } from "@qitong/domain";
import { ForecastAssumptions } from "@qitong/domain/staffing";
import type { Queryable, Transaction } from "@qitong/db";
import { forecastScenario, person } from "@qitong/db/schema";

/** The sets on the district's list, oldest first. One that a later version could no longer compute is left out. */
export async function listScenarios(db: Queryable, districtId: DistrictId) {
  const rows = await db
    .select({
      id: forecastScenario.id,
      name: forecastScenario.name,
      assumptions: forecastScenario.assumptions,
      savedBy: person.name,
      savedAt: forecastScenario.savedAt,
    })
    .from(forecastScenario)
    .leftJoin(person, eq(person.id, forecastScenario.savedBy))
    .where(and(eq(forecastScenario.districtId, districtId), isNull(forecastScenario.removedAt)))
    .orderBy(asc(forecastScenario.savedAt), asc(forecastScenario.id));
  return rows.flatMap((row) => {
    const assumptions = ForecastAssumptions.safeParse(row.assumptions);
    return assumptions.success ? [{ ...row, assumptions: assumptions.data }] : [];
  });
}

/** All that the district has on its list, held until the act is done. */
export async function lockScenarios(tx: Transaction, districtId: DistrictId) {
  return tx
    .select()
    .from(forecastScenario)
    .where(and(eq(forecastScenario.districtId, districtId), isNull(forecastScenario.removedAt)))
    .orderBy(asc(forecastScenario.id))
    .for("update");
}

export async function findScenarioDistrict(db: Queryable, id: ForecastScenarioId): Promise<DistrictId | undefined> {
  const [row] = await db.select({ districtId: forecastScenario.districtId }).from(forecastScenario).where(eq(forecastScenario.id, id));
  return row?.districtId;
}

export async function insertScenario(tx: Transaction, row: typeof forecastScenario.$inferInsert): Promise<void> {
  await tx.insert(forecastScenario).values(row);
}

export async function markRemoved(tx: Transaction, id: ForecastScenarioId, removedAt: Date): Promise<void> {
  await tx.update(forecastScenario).set({ removedAt }).where(eq(forecastScenario.id, id));
}
