import type { z } from "zod";
import { findMergerRecallRefusals, findMergerSubmitRefusals, type MergerCaseVersion } from "@qitong/domain/legal-entity";
import { checkNoRefusals } from "@qitong/domain";
import type { Act } from "@qitong/service";
import { askForApproval, carryOn, endApproval, lockOpenApproval } from "./case-approval";
import { listNames } from "./entity-store";
import { nameOfEntity } from "./facts";
import { lockCase } from "./locked-case";

/** 提请审批: asks those whom the district's flow names whether the case goes to the county government. */
export async function submitCase(act: Act, input: z.infer<typeof MergerCaseVersion>) {
  const { tx, today } = act;
  await lockOpenApproval(act, input.caseId);
  const { row, merger, settings, changed } = await lockCase(tx, input);
  checkNoRefusals([...changed, ...findMergerSubmitRefusals(merger, settings)]);
  const names = await listNames(tx, [row.absorbingEntityId, row.absorbedEntityId]);
  const title = `${nameOfEntity(names, row.absorbingEntityId, today)}吸收合并${nameOfEntity(names, row.absorbedEntityId, today)}`;
  const waiting = await carryOn(act, row, "submit", { title });
  // A flow may be agreed to on the spot, where whoever is asked has no objection left to make: that counts the version on.
  await askForApproval(act, waiting, title);
  return { version: waiting.version };
}

/** 撤回提请: nobody is asked any more, and the case can be worked on again. */
export async function recallCase(act: Act, input: z.infer<typeof MergerCaseVersion>) {
  const approval = await lockOpenApproval(act, input.caseId);
  const { row, merger, changed } = await lockCase(act.tx, input);
  checkNoRefusals([...changed, ...findMergerRecallRefusals(merger)]);
  await endApproval(act, approval, null);
  const { version } = await carryOn(act, row, "recall", {});
  return { version };
}
