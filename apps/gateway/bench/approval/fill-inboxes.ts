/** Open approvals for every office of the demo district, as a busy year leaves them; the leader's inbox is the fullest. */
import { and, eq, inArray } from "drizzle-orm";
import { addDays, civilDate, type ApprovalId } from "@qitong/domain";
import { officeKey, type Office, type OfficePlace, type OfficeRole } from "@qitong/domain/management/approval";
import { newId, type Database } from "@qitong/db";
import { approval, approvalEvent, approvalFlow, approvalFlowVersion, approvalTask, approvalTaskOffice, assignment, person, post } from "@qitong/db/schema";

const rowsAtOnce = 1000;
const began = civilDate("2026-09-01");
const leadersShare = 4;

async function inBatches<Row>(rows: readonly Row[], write: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) await write(rows.slice(start, start + rowsAtOnce));
}

export async function fillInboxes(db: Database, count: number): Promise<void> {
  const [version] = await db
    .select({ id: approvalFlowVersion.id, districtId: approvalFlow.districtId })
    .from(approvalFlowVersion)
    .innerJoin(approvalFlow, and(eq(approvalFlow.id, approvalFlowVersion.flowId), eq(approvalFlow.key, "leave")));
  const posts = await db.select({ role: post.role, placeKind: post.placeKind, placeId: post.placeId }).from(post).where(inArray(post.role, ["principal", "campus-head", "district-leader"]));
  const applicants = await db.select({ personId: assignment.personId }).from(assignment).innerJoin(person, eq(person.id, assignment.personId)).limit(2000);
  if (!version) throw new Error("the demo has no leave");
  const offices = posts.map((one): Office => ({ role: one.role as OfficeRole, placeKind: one.placeKind as OfficePlace, placeId: one.placeId }));
  const leader = offices.find(({ role }) => role === "district-leader");
  const all = Array.from({ length: count }, (_, index) => {
    const office = index % leadersShare === 0 ? leader : offices[index % offices.length];
    const applicantId = applicants[(index * 7) % applicants.length]?.personId;
    if (!office || !applicantId) throw new Error("the demo has nobody");
    const on = addDays(began, index % 80);
    return { id: newId<ApprovalId>(), office, applicantId, on, at: new Date(`${on}T0${index % 9}:${String(index % 60).padStart(2, "0")}:00.000Z`) };
  });
  const values = { type: "sick", period: { from: "2026-12-01", fromHalf: "am", to: "2026-12-02", toHalf: "pm" }, reason: "发热，需在家休息", cover: "同组代课" };
  await inBatches(all, (batch) => db.insert(approval).values(batch.map(({ id, applicantId, at }) => ({
    id, districtId: version.districtId, flowVersionId: version.id, subjectKind: "form" as const, subjectId: id, title: "病假，12月1日起 2 天", applicantId, values, status: "running" as const, round: 1, startedAt: at,
  }))));
  await inBatches(all, (batch) => db.insert(approvalTask).values(batch.map(({ id, on }) => ({
    // Nothing falls due while it is measured.
    approvalId: id, number: 1, round: 1, nodeId: "campus", branch: 0, stepId: "campus", state: "open" as const, openedOn: on, dueOn: null, isAtTop: false,
  }))));
  await inBatches(all, (batch) => db.insert(approvalTaskOffice).values(batch.map(({ id, office, at, applicantId }) => ({
    approvalId: id, taskNumber: 1, rank: 0, office: officeKey(office), ...office, isOpen: true, waitingSince: at, applicantId,
  }))));
  await inBatches(all, (batch) => db.insert(approvalEvent).values(batch.map(({ id, applicantId, at }) => ({ approvalId: id, number: 1, kind: "started" as const, round: 1, personId: applicantId, values, at }))));
}
