/** Who may see an approval: the applicant, whoever decided on it, and who holds an office today that was asked. For all others it is absent. */
import { and, desc, eq } from "drizzle-orm";
import type { ApprovalId, CivilDate, PersonId } from "@qitong/domain";
import { taskDeciders, type SubjectKind } from "@qitong/domain/management/approval";
import type { Queryable } from "@qitong/db";
import { approval, approvalEvent } from "@qitong/db/schema";
import type { At } from "../procedure";
import { findApproval, loadContext } from "./course-store";

export async function listParticipants(db: Queryable, id: ApprovalId, today: CivilDate, kind?: SubjectKind): Promise<PersonId[] | undefined> {
  const row = await findApproval(db, id);
  if (!row || (kind !== undefined && row.subjectKind !== kind)) return undefined;
  const context = await loadContext(db, row, today);
  const acted = await db.selectDistinct({ personId: approvalEvent.personId }).from(approvalEvent).where(eq(approvalEvent.approvalId, id));
  const asked = row.course.tasks.flatMap((task) => taskDeciders(task, context).map(({ personId }) => personId));
  return [...new Set([row.applicantId ?? [], acted.flatMap(({ personId }) => personId ?? []), asked].flat())];
}

/** The latest approval of a thing, for who may see it: the thing's page shows the way there. */
export async function findOwnApprovalOf(db: Queryable, kind: SubjectKind, subjectId: string, personId: PersonId, today: CivilDate): Promise<ApprovalId | undefined> {
  const [latest] = await db
    .select({ id: approval.id })
    .from(approval)
    .where(and(eq(approval.subjectKind, kind), eq(approval.subjectId, subjectId)))
    .orderBy(desc(approval.id))
    .limit(1);
  const people = latest && (await listParticipants(db, latest.id, today, kind));
  return people?.includes(personId) ? latest?.id : undefined;
}

/** The gate of whatever names an approval. */
export function atApproval(kind?: SubjectKind): At<{ approvalId: ApprovalId }> {
  return async (db, { approvalId }, today) => {
    const people = await listParticipants(db, approvalId, today, kind);
    return people?.map((id) => ({ kind: "person", id }));
  };
}
