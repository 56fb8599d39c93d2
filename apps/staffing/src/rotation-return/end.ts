/** A rotation that is over, with the pairs that came with it. */
import { eq } from "drizzle-orm";
import type { CivilDate } from "@qitong/domain";
import { endWithRotation, type RotationStatus } from "@qitong/domain/staffing";
import { mentoring } from "@qitong/db/schema";
import type { ClockWork } from "@qitong/service";
import { listMentoringOf, updateRotation, type RotationRow } from "./store";

type Work = Pick<ClockWork, "tx" | "audit">;

export async function endRotation(
  { tx, audit }: Work,
  row: RotationRow,
  status: Exclude<RotationStatus, "running">,
  endedOn: CivilDate,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  await updateRotation(tx, row, { status, endedOn });
  let pairsEnded = 0;
  // Who stays for good keeps the pairs.
  for (const pair of status === "stayed" ? [] : await listMentoringOf(tx, row.id)) {
    const endsOn = endWithRotation(pair, endedOn);
    if (endsOn === undefined) continue;
    pairsEnded += 1;
    await tx.update(mentoring).set({ endsOn }).where(eq(mentoring.id, pair.id));
  }
  audit({ districtId: row.districtId, subjectKind: "person", subjectId: row.personId, detail: { rotationId: row.id, status, endedOn, pairsEnded, ...detail } });
}
