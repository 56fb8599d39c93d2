import type { z } from "zod";
import { findMergerScheduleRefusals, type MergerSchedule } from "@qitong/domain/legal-entity";
import { checkNoRefusals } from "@qitong/domain";
import type { Act } from "@qitong/service";
import { lockCase } from "./locked-case";
import { updateCase } from "./store";

/** Sets, or moves, the day on which the two schools become one. */
export async function scheduleCase({ tx, today, audit }: Act, input: z.infer<typeof MergerSchedule>) {
  const { row, merger, settings, changed } = await lockCase(tx, input);
  const { effectiveOn } = input;
  const { decreeNumber } = row;
  checkNoRefusals([...changed, ...findMergerScheduleRefusals(merger, { effectiveOn, decreeNumber }, today, settings)]);
  await updateCase(tx, row, { status: "scheduled", effectiveOn });
  audit({
    districtId: row.districtId, subjectKind: "merger-case", subjectId: row.id,
    detail: { effectiveOn, before: row.effectiveOn, decreeNumber },
  });
  return { version: row.version + 1 };
}
