/** 学年中调整: proposed by the official, decided by the leader, done by its day; another end is done at once. */
import { checkNoRefusals, type CorrectionId } from "@qitong/domain";
import {
  correctionLifecycle, correctionTarget, findCorrectionDecisionRefusals, findCorrectionRefusals, type CorrectionDecisionRefusal, type CorrectionStatus, type NewCorrection,
} from "@qitong/domain/staffing";
import { newId } from "@qitong/db";
import { rotationCorrection } from "@qitong/db/schema";
import { absent, type Act } from "@qitong/service";
import { findCampus, hasOpenCorrection, lockCorrection, updateCorrection } from "./correction-store";
import { findHolding, insertStep, lockRotation, updateRotation } from "./store";

export async function proposeCorrection(act: Act, input: NewCorrection): Promise<{ correctionId: CorrectionId }> {
  const { tx, principal, today, now } = act;
  const row = await lockRotation(tx, input.rotationId);
  const target = correctionTarget(row, input);
  const place = target === null ? null : await findCampus(tx, row.districtId, target);
  if (place === undefined) throw absent();
  const held = await findHolding(tx, row.personId);
  const hasOpen = await hasOpenCorrection(tx, row.id);
  checkNoRefusals(findCorrectionRefusals(row, input, { hasOpen, heldBy: held?.planTitle ?? null, closedOn: place?.closedOn ?? null }, today));
  const id = newId<CorrectionId>();
  const { kind, on, reason, paper } = input;
  await tx.insert(rotationCorrection).values({
    id, rotationId: row.id, kind, correctedOn: on, toCampusId: target, reason, paper, status: "proposed", proposedBy: principal.personId, proposedAt: now,
  });
  act.audit({
    districtId: row.districtId, subjectKind: "person", subjectId: row.personId,
    detail: { rotationId: row.id, correctionId: id, correction: kind, on, toCampusId: target, reason, paper },
  });
  return { correctionId: id };
}

interface Decision {
  readonly correctionId: CorrectionId;
  readonly decision: "approve" | "reject";
  readonly reason: string;
}

export async function decideCorrection(act: Act, { correctionId, decision, reason }: Decision): Promise<{ status: CorrectionStatus }> {
  const { tx, principal, onBehalfOf, today, now } = act;
  const { correction, row } = await lockCorrection(tx, correctionId);
  const { status, correctedOn: on, proposedBy } = correction;
  checkNoRefusals(findCorrectionDecisionRefusals({ status, on, proposedBy, rotationStatus: row.status }, { act: decision, by: principal.personId, onBehalfOf, reason }, today));
  const decided = correctionLifecycle[status][decision] ?? status;
  const isAnotherEnd = decided === "approved" && correction.kind === "other-end";
  const next = (isAnotherEnd ? correctionLifecycle[decided].apply : undefined) ?? decided;
  await updateCorrection(tx, correctionId, { status: next, decidedBy: principal.personId, decidedAt: now, decisionReason: reason || null });
  if (isAnotherEnd) {
    await insertStep(tx, row.id, { kind: "corrected", endsOn: on, reason: correction.reason, decidedBy: principal.personId, decidedAt: now });
    await updateRotation(tx, row, { endsOn: on });
  }
  act.audit({ districtId: row.districtId, subjectKind: "person", subjectId: row.personId, detail: { rotationId: row.id, correctionId, status: next, reason: reason || null } });
  return { status: next };
}

export async function withdrawCorrection(act: Act, { correctionId }: { readonly correctionId: CorrectionId }): Promise<{ status: CorrectionStatus }> {
  const { correction, row } = await lockCorrection(act.tx, correctionId);
  const next = correctionLifecycle[correction.status].withdraw;
  const forbidden: CorrectionDecisionRefusal[] = next ? [] : [{ kind: "correction-status-forbids", status: correction.status }];
  checkNoRefusals(forbidden);
  const status = next ?? correction.status;
  await updateCorrection(act.tx, correctionId, { status });
  act.audit({ districtId: row.districtId, subjectKind: "person", subjectId: row.personId, detail: { rotationId: row.id, correctionId, status } });
  return { status };
}
