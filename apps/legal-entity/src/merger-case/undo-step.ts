import type { z } from "zod";
import {
  findMergerUndoRefusals, mergerChecklist, statusOfSteps, submissionWithout, type MergerCaseVersion,
} from "@qitong/domain/legal-entity";
import { checkNoRefusals } from "@qitong/domain";
import type { Act } from "@qitong/service";
import { lockCase } from "./locked-case";
import { updateCase } from "./store";
import { takeBackStep } from "./undone-store";

/** Takes back the step that was recorded last; a date or an agreement that rested on it falls with it. */
export async function undoStep({ tx, principal, now, audit }: Act, input: z.infer<typeof MergerCaseVersion>) {
  const { row, merger, settings, changed } = await lockCase(tx, input);
  checkNoRefusals([...changed, ...findMergerUndoRefusals(merger, settings)]);
  const last = merger.steps.at(-1);
  if (!last) throw new Error("a case without steps passed the rule");

  await takeBackStep(tx, row, last.step, { undoneBy: principal.personId, undoneAt: now });
  const isNeeded = mergerChecklist(settings)[last.step].isNeededForEffect;
  const keepsDate = row.status === "effective" || (row.status === "scheduled" && !isNeeded);
  await updateCase(tx, row, {
    status: keepsDate ? row.status : statusOfSteps(merger.steps.slice(0, -1)),
    submission: submissionWithout(row.submission, last.step, settings),
    effectiveOn: keepsDate ? row.effectiveOn : null,
    decreeNumber: last.step === "approval" ? null : row.decreeNumber,
  });
  audit({
    districtId: row.districtId, subjectKind: "merger-case", subjectId: row.id,
    detail: { step: last.step, doneOn: last.doneOn, clearsEffectiveOn: keepsDate ? null : row.effectiveOn },
  });
  return { version: row.version + 1 };
}
