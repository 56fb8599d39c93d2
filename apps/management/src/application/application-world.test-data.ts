/** The world with a code for the campus 宁安路, a parent's phone, and whoever decides there. */
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { civilDate, type ApplicationId, type ApprovalId } from "@qitong/domain";
import type { ApplyInput } from "@qitong/domain/management/hall";
import { campusCode, serviceApplication } from "@qitong/db/schema";
import { createCallerFactory, createPublicCallerFactory } from "@qitong/service";
import { openServedWorld, publicContextOf, type WorldRole } from "@qitong/service/testing";
import { management, managementPublic } from "../router";

export const code = "NANGX0000001";
export const secret = "0123456789AB";

type Apply = z.input<typeof ApplyInput>;

const publicCallerOf = createPublicCallerFactory(managementPublic);

export async function openApplicationWorld() {
  const { database, world, clock, db, as } = await openServedWorld("management", createCallerFactory(management), civilDate("2026-11-23"));
  await database.root.db.insert(campusCode).values({
    code, campusId: world.campuses.ninganlu.id, startsAt: new Date("2026-09-01T02:00:00Z"), isCurrent: 1, issuedBy: world.principals.principal.personId,
  });
  const phone = (call: { address?: string; idempotencyKey?: string } = {}) => publicCallerOf(publicContextOf("management", db, clock, call)).application;
  const self = (role: WorldRole) => ({ personId: world.principals[role].personId });
  const certificate = (changed: Partial<Apply> = {}): Apply => ({
    code, secret, itemKey: "study-certificate", applicant: { name: "王建国", phone: "138 0000 1234", pupilName: "王小明", pupilClass: "三年级2班" },
    values: { receiver: "新华区少年宫", purpose: "报名参加合唱团" }, photos: [], ...changed,
  });
  const sent = async (changed?: Partial<Apply>): Promise<{ number: string; dueOn: string; approvalId: ApprovalId; id: ApplicationId }> => {
    const applied = await phone().send(certificate(changed));
    const [row] = await database.root.db.select().from(serviceApplication).where(eq(serviceApplication.number, applied.number));
    if (!row) throw new Error(`${applied.number} is not stored`);
    return { ...applied, approvalId: row.approvalId, id: row.id };
  };
  /** Decides the task that is open to the role. */
  const decide = async (role: WorldRole, approvalId: ApprovalId, verdict: "approve" | "reject" | "return", reason: string | null = null) => {
    const { acts } = await as(role).approval.byId({ approvalId });
    return as(role).hall.decide({ approvalId, task: acts.task ?? 1, verdict, reason, to: verdict === "return" ? "applicant" : null });
  };
  return { database, world, clock, db, root: database.root.db, as, phone, self, certificate, sent, decide, close: () => database.drop() };
}
export type ApplicationWorld = Awaited<ReturnType<typeof openApplicationWorld>>;
