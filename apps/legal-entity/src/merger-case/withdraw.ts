import type { z } from "zod";
import { findMergerWithdrawalRefusals, type MergerWithdrawal } from "@qitong/domain/legal-entity";
import { checkNoRefusals } from "@qitong/domain";
import type { Act } from "@qitong/service";
import { lockCase } from "./locked-case";
import { updateCase } from "./store";

/** Gives a case up and sets both schools free; its steps and papers stay readable. */
export async function withdrawCase({ tx, today, audit }: Act, input: z.infer<typeof MergerWithdrawal>) {
  const { row, merger, changed } = await lockCase(tx, input);
  checkNoRefusals([...changed, ...findMergerWithdrawalRefusals(merger, today)]);
  await updateCase(tx, row, { status: "withdrawn", note: input.reason });
  audit({
    districtId: row.districtId, subjectKind: "merger-case", subjectId: row.id,
    detail: { reason: input.reason, status: row.status, effectiveOn: row.effectiveOn },
  });
  return { version: row.version + 1 };
}
