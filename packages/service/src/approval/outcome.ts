import type { DistrictId, PersonId } from "@qitong/domain";
import type { Course, Moved } from "@qitong/domain/management/approval";
import type { ApprovalSubject, SubjectWork } from "./subject";

interface Of {
  readonly districtId: DistrictId;
  readonly subjectId: string;
  readonly course: Course;
}

/** Tells the service that owns the subject when the move has ended or returned the approval. */
export async function followOutcome(work: SubjectWork, subject: ApprovalSubject, of: Of, moved: Moved, by: PersonId | null, reason: string | null): Promise<void> {
  const { status } = moved.course;
  if (status === "running") return;
  await subject.onOutcome(work, { districtId: of.districtId, subjectId: of.subjectId, status, by, reason });
}
