/** Who may see an approval: the applicant, whoever decided on it, and who holds an office today that was asked. For all others it is absent. */
import { eq } from "drizzle-orm";
import type { ApprovalId, CivilDate, PersonId } from "@qitong/domain";
import { taskDeciders, type SubjectKind } from "@qitong/domain/management/approval";
import type { Queryable } from "@qitong/db";
import { approvalEvent } from "@qitong/db/schema";
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

/** The gate of whatever names an approval. */
export function atApproval(kind?: SubjectKind): At<{ approvalId: ApprovalId }> {
  return async (db, { approvalId }, today) => {
    const people = await listParticipants(db, approvalId, today, kind);
    return people?.map((id) => ({ kind: "person", id }));
  };
}
