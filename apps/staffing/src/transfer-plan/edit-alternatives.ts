/** Alternatives of a draft: 方案一、方案二 … One of them is chosen and goes to the principals. */
import { eq } from "drizzle-orm";
import { checkNoRefusals, type AlternativeId, type TransferPlanId } from "@qitong/domain";
import { findEditRefusals } from "@qitong/domain/staffing";
import { newId } from "@qitong/db";
import { planAlternative } from "@qitong/db/schema";
import type { Act } from "@qitong/service";
import { deleteAlternative, getAlternative, insertAlternative, insertMoves, listMoves, lockPlan, updatePlan, type PlanRow } from "../plan/store";

interface OfPlan {
  readonly planId: TransferPlanId;
}
interface OfAlternative extends OfPlan {
  readonly alternativeId: AlternativeId;
}

async function lockDraft(act: Act, planId: TransferPlanId): Promise<PlanRow> {
  const plan = await lockPlan(act.tx, planId);
  checkNoRefusals(findEditRefusals(plan));
  return plan;
}

function auditAlternative(act: Act, plan: PlanRow, alternativeId: AlternativeId, detail: Record<string, unknown>): void {
  act.audit({ districtId: plan.districtId, subjectKind: "plan-alternative", subjectId: alternativeId, detail: { planId: plan.id, ...detail } });
}

/** Empty, or a copy of another one's moves. */
export async function createAlternative(
  act: Act,
  input: OfPlan & { readonly name: string; readonly copyOf?: AlternativeId | undefined },
): Promise<{ alternativeId: AlternativeId }> {
  const plan = await lockDraft(act, input.planId);
  const source = input.copyOf === undefined ? undefined : await getAlternative(act.tx, plan.id, input.copyOf);
  const alternativeId = newId<AlternativeId>();
  await insertAlternative(act.tx, {
    id: alternativeId,
    planId: plan.id,
    name: input.name,
    origin: source?.origin ?? "manual",
    objective: source?.objective ?? null,
    bound: source?.bound ?? null,
    gap: source?.gap ?? null,
    findings: source?.findings ?? null,
    createdBy: act.principal.personId,
    createdAt: act.now,
  });
  if (source) {
    const author = { changedBy: act.principal.personId, changedAt: act.now };
    await insertMoves(act.tx, (await listMoves(act.tx, source.id)).map((move) => ({ ...move, ...author, alternativeId })));
  }
  if (plan.chosenAlternativeId === null) await updatePlan(act.tx, plan, { chosenAlternativeId: alternativeId });
  auditAlternative(act, plan, alternativeId, { name: input.name, copyOf: input.copyOf ?? null });
  return { alternativeId };
}

export async function renameAlternative(act: Act, input: OfAlternative & { readonly name: string }): Promise<{ name: string }> {
  const plan = await lockDraft(act, input.planId);
  const { id, name } = await getAlternative(act.tx, plan.id, input.alternativeId);
  await act.tx.update(planAlternative).set({ name: input.name }).where(eq(planAlternative.id, id));
  auditAlternative(act, plan, id, { before: name, after: input.name });
  return { name: input.name };
}

/** With all its moves; a plan may be without a chosen alternative until it is submitted. */
export async function removeAlternative(act: Act, input: OfAlternative): Promise<{ moves: number }> {
  const plan = await lockDraft(act, input.planId);
  const { id, name } = await getAlternative(act.tx, plan.id, input.alternativeId);
  const moves = await listMoves(act.tx, id);
  await deleteAlternative(act.tx, id);
  if (plan.chosenAlternativeId === id) await updatePlan(act.tx, plan, { chosenAlternativeId: null });
  auditAlternative(act, plan, id, { name, moves });
  return { moves: moves.length };
}

export async function chooseAlternative(act: Act, input: OfAlternative): Promise<{ chosenAlternativeId: AlternativeId }> {
  const plan = await lockDraft(act, input.planId);
  const { id } = await getAlternative(act.tx, plan.id, input.alternativeId);
  await updatePlan(act.tx, plan, { chosenAlternativeId: id });
  auditAlternative(act, plan, id, { chosen: true, before: plan.chosenAlternativeId });
  return { chosenAlternativeId: id };
}
