/** The world of tests with its flows: a teacher of 宁安路小学 asks, its campus head and principal decide. */
import { civilDate, type ApprovalId } from "@qitong/domain";
import type { FormValues } from "@qitong/domain/management/approval";
import { createCallerFactory } from "@qitong/service";
import { openServedWorld, type WorldRole } from "@qitong/service/testing";
import { management } from "../router";

export async function buildApprovalWorld() {
  const { of: asPrincipal, as: _as, ...served } = await openServedWorld("management", createCallerFactory(management), civilDate("2026-11-23"));
  const { world } = served;
  const as = (role: WorldRole, key?: string) => asPrincipal(world.principals[role], key).approval;
  const design = (role: WorldRole = "district-administrator") => asPrincipal(world.principals[role]).approvalFlow;
  const self = (role: WorldRole) => ({ personId: world.principals[role].personId });
  return { ...served, as, asPrincipal, design, self };
}
export type ApprovalWorld = Awaited<ReturnType<typeof buildApprovalWorld>>;

export function leaveOf(days: 1 | 5 | 20): FormValues {
  const to = { 1: "2026-11-24", 5: "2026-11-30", 20: "2026-12-21" }[days];
  return { type: "sick", period: { from: "2026-11-24", fromHalf: "am", to, toHalf: "pm" }, reason: "发热，需在家休息", cover: "语文课由同组代课" };
}

export async function startLeave({ as, self }: ApprovalWorld, role: WorldRole = "teacher", days: 1 | 5 | 20 = 1): Promise<ApprovalId> {
  const { approvalId } = await as(role).start({ ...self(role), flowKey: "leave", values: leaveOf(days), attachments: [] });
  return approvalId;
}

/** Decides the task that is open to the role. */
export async function decideAs({ as }: ApprovalWorld, role: WorldRole, approvalId: ApprovalId, verdict: "approve" | "reject" | "return" = "approve", to: string | null = null) {
  const { acts } = await as(role).byId({ approvalId });
  return as(role).decide({ approvalId, task: acts.task ?? 1, verdict, reason: verdict === "approve" ? null : "材料不全", to });
}
