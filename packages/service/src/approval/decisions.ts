/** The procedure by which a service lets the approvals of its own subjects be decided; mounted in its router. */
import { z } from "zod";
import { ApprovalId } from "@qitong/domain";
import { LocalKey } from "@qitong/domain/management/approval";
import { command } from "../procedure";
import { decideApproval } from "./decide";
import { atApproval } from "./participants";
import type { ApprovalSubject } from "./subject";

export const ApprovalReason = z.string().trim().max(500).nullable();

const TaskDecision = z.object({
  approvalId: ApprovalId,
  task: z.int().min(1).max(10_000),
  verdict: z.enum(["approve", "reject", "return"]),
  reason: ApprovalReason,
  to: LocalKey.nullable(),
});

export const decideProcedure = (subject: ApprovalSubject) =>
  command({ permission: "approval.own", input: TaskDecision, at: atApproval(subject.kind), act: (act, input) => decideApproval(act, subject, input) });
