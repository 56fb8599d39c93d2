/**
 * What an approval decides belongs to a service: a plan, a case, or just the form. The service says here what follows
 * from an outcome; it happens in the transaction of the decision, under the service's own database account.
 */
import type { CivilDate, DistrictId, PersonId } from "@qitong/domain";
import type { ApprovalStatus, SubjectKind } from "@qitong/domain/management/approval";
import type { Transaction } from "@qitong/db";
import type { AuditEntry } from "../audit";

/** An act of a person or of the clock. */
export interface SubjectWork {
  readonly tx: Transaction;
  readonly today: CivilDate;
  readonly now: Date;
  audit(entry: AuditEntry): void;
}

export interface Outcome {
  readonly districtId: DistrictId;
  readonly subjectId: string;
  readonly status: Exclude<ApprovalStatus, "running">;
  /** Null when nobody was left who could decide. */
  readonly by: PersonId | null;
  readonly reason: string | null;
}

export interface ApprovalSubject {
  readonly kind: SubjectKind;
  /**
   * Called when an approval is agreed to, refused, returned or withdrawn. May throw `Refused`: then nothing is decided.
   * The approval's row is locked before; the subject's own rows are locked here, always in that order.
   */
  onOutcome(work: SubjectWork, outcome: Outcome): Promise<void>;
}

/** 请假、采购、用印 …: the form is all there is, and the outcome stands on it. */
export const formSubject: ApprovalSubject = { kind: "form", onOutcome: async () => undefined };
