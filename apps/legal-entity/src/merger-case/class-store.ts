import { and, eq, isNull } from "drizzle-orm";
import type { ClassId, CivilDate } from "@qitong/domain";
import type { Transaction } from "@qitong/db";
import { schoolClassName } from "@qitong/db/schema";

/** Each class keeps the name that it had, until the day on which the next one begins. */
export async function renameClasses(
  tx: Transaction,
  names: readonly { readonly classId: ClassId; readonly name: string }[],
  on: CivilDate,
): Promise<void> {
  for (const { classId } of names) {
    await tx.update(schoolClassName).set({ endsOn: on }).where(and(eq(schoolClassName.classId, classId), isNull(schoolClassName.endsOn)));
  }
  if (names.length > 0) await tx.insert(schoolClassName).values(names.map((row) => ({ ...row, startsOn: on })));
}
