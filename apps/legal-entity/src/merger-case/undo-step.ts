import type { z } from "zod";
import {
  findMergerUndoRefusals, mergerChecklist, statusOfSteps, type MergerCaseVersion,
} from "@qitong/domain/legal-entity";
import { checkNoRefusals } from "@qitong/domain";
import type { Act } from "@qitong/service";
import { lockCase } from "./locked-case";
import { deleteStep, updateCase } from "./store";

/** Takes back the step that was recorded last; a date that rested on it falls with it. */
export async function undoStep({ tx, audit }: Act, input: z.infer<typeof MergerCaseVersion>) {
  const { row, merger, settings, changed } = await lockCase(tx, input);
  checkNoRefusals([...changed, ...findMergerUndoRefusals(merger, settings)]);
  const last = merger.steps.at(-1);
  if (!last) throw new Error("a case without steps passed the rule");

  await deleteStep(tx, row.id, last.step);
  const isNeeded = mergerChecklist(settings)[last.step].isNeededForEffect;
  const keepsDate = row.status === "effective" || (row.status === "scheduled" && !isNeeded);
  await updateCase(tx, row, {
    status: keepsDate ? row.status : statusOfSteps(merger.steps.slice(0, -1)),
    effectiveOn: keepsDate ? row.effectiveOn : null,
    decreeNumber: last.step === "approval" ? null : row.decreeNumber,
  });
  audit({
    districtId: row.districtId, subjectKind: "merger-case", subjectId: row.id,
    detail: { step: last.step, doneOn: last.doneOn, clearsEffectiveOn: keepsDate ? null : row.effectiveOn },
  });
  return { version: row.version + 1 };
}
