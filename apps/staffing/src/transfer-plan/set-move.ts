/** One teacher's move in an alternative: set, changed or taken out, against what the official last saw. */
import { and, desc, eq } from "drizzle-orm";
import { checkNoRefusals, Refused, type AlternativeId, type CampusId, type PersonId, type TransferPlanId } from "@qitong/domain";
import { findEditRefusals, type ChangedMeanwhile } from "@qitong/domain/staffing";
import { auditEvent, planAlternative, transferMove } from "@qitong/db/schema";
import { absent, findPersonName, type Act } from "@qitong/service";
import { findCampusOf, getAlternative, hasCampus, lockPlan } from "../plan/store";

export interface MoveChange {
  readonly planId: TransferPlanId;
  readonly alternativeId: AlternativeId;
  readonly personId: PersonId;
  /** Null takes the teacher out of the plan. */
  readonly toCampusId: CampusId | null;
  /** The destination that the official last saw; null for none. */
  readonly expected: CampusId | null;
}

export interface SetMove {
  readonly personId: PersonId;
  readonly fromCampusId: CampusId;
  readonly toCampusId: CampusId | null;
}

/** A draft may break rules while it is being made; they are all shown, and enforced at submission. */
export async function setMove(act: Act, input: MoveChange): Promise<SetMove> {
  const { tx } = act;
  const { personId, toCampusId } = input;
  const plan = await lockPlan(tx, input.planId);
  checkNoRefusals(findEditRefusals(plan));
  const alternative = await getAlternative(tx, plan.id, input.alternativeId);
  const present = await findMove(act, alternative.id, personId);
  if ((present?.toCampusId ?? null) !== input.expected) throw new Refused([await whoChanged(act, alternative.id, personId, present)]);
  const fromCampusId = await findCampusOf(tx, plan.districtId, personId, plan.effectiveOn);
  // A teacher who has left the district's register may still be taken out of the plan.
  const from = fromCampusId ?? (toCampusId === null ? present?.fromCampusId : undefined);
  if (from === undefined || (toCampusId !== null && !(await hasCampus(tx, plan.districtId, toCampusId)))) throw absent();
  await writeMove(act, alternative.id, { personId, fromCampusId: from, toCampusId });
  // The optimiser's figures are of its own moves, not of edited ones.
  await tx
    .update(planAlternative)
    .set({ version: alternative.version + 1, objective: null, bound: null, gap: null, findings: null })
    .where(eq(planAlternative.id, alternative.id));
  act.audit({
    districtId: plan.districtId, subjectKind: "transfer-move", subjectId: moveSubject(alternative.id, personId),
    detail: { planId: plan.id, fromCampusId: from, before: input.expected, after: toCampusId },
  });
  return { personId, fromCampusId: from, toCampusId };
}

type Move = typeof transferMove.$inferSelect;

const ofMove = (alternativeId: AlternativeId, personId: PersonId) =>
  and(eq(transferMove.alternativeId, alternativeId), eq(transferMove.personId, personId));
const moveSubject = (alternativeId: AlternativeId, personId: PersonId): string => `${alternativeId} ${personId}`;

async function findMove({ tx }: Act, alternativeId: AlternativeId, personId: PersonId): Promise<Move | undefined> {
  const [row] = await tx.select().from(transferMove).where(ofMove(alternativeId, personId)).for("update");
  return row;
}

async function writeMove(act: Act, alternativeId: AlternativeId, { personId, fromCampusId, toCampusId }: SetMove): Promise<void> {
  if (toCampusId === null) {
    await act.tx.delete(transferMove).where(ofMove(alternativeId, personId));
    return;
  }
  const change = { fromCampusId, toCampusId, changedBy: act.principal.personId, changedAt: act.now };
  await act.tx.insert(transferMove).values({ alternativeId, personId, ...change }).onDuplicateKeyUpdate({ set: change });
}

/** Of a move that was taken out only the audit knows who did it. */
async function whoChanged({ tx, now }: Act, alternativeId: AlternativeId, personId: PersonId, present: Move | undefined): Promise<ChangedMeanwhile> {
  const [last] = await tx
    .select({ by: auditEvent.personId, at: auditEvent.at })
    .from(auditEvent)
    .where(and(eq(auditEvent.subjectKind, "transfer-move"), eq(auditEvent.subjectId, moveSubject(alternativeId, personId))))
    .orderBy(desc(auditEvent.id))
    .limit(1);
  const by = present?.changedBy ?? last?.by ?? null;
  return {
    kind: "changed-meanwhile",
    personId,
    by: (await findPersonName(tx, by)) ?? "",
    at: (present?.changedAt ?? last?.at ?? now).toISOString(),
    toCampusId: present?.toCampusId ?? null,
  };
}
