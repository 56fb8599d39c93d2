/** Rows of what comes after a plan: two earlier years' rotations, a plan that is about to take effect, pairs and handover notes. */
import { addMonths, civilDate, type AlternativeId, type CampusId, type CivilDate, type PersonId, type TransferPlanId } from "@qitong/domain";
import { defaultPlanSettings, plannedEnd, type TransferMove } from "@qitong/domain/staffing";
import { addNotes } from "./handover-notes";
import { addPairs } from "./mentoring";
import { pairs } from "./school-profiles";
import { schoolNamed } from "./mergers";
import type { StaffWork } from "./staff";

export interface AfterPlanWork extends StaffWork {
  readonly officer: PersonId;
  readonly leader: PersonId;
  /** Who signs in as "teacher": free for what a visitor tries, so in no plan. */
  readonly teacherId: PersonId;
  readonly leadIds: ReadonlySet<PersonId>;
}

const at = (day: string) => new Date(`${day}T02:00:00.000Z`);
const lastPlans = [
  { title: "2024学年教师交流轮岗方案", schoolYear: 2024 },
  { title: "2025学年教师交流轮岗方案", schoolYear: 2025 },
] as const;
const nextDay = civilDate("2027-03-01");

/** @returns a teacher who moves in the second term and has the handover note still to write. */
export function addAfterPlan(work: AfterPlanWork): PersonId {
  const rotations = lastPlans.flatMap(({ title, schoolYear }) => addPastPlan(work, title, schoolYear));
  addPairs(work, rotations);
  const { planId, moverId } = addNextPlan(work);
  addNotes(work, planId, moverId);
  return moverId;
}

interface PlanDates {
  readonly title: string;
  readonly schoolYear: number;
  readonly effectiveOn: CivilDate;
  readonly createdOn: string;
  readonly noticeStartsOn: CivilDate;
  readonly noticeEndsOn: CivilDate;
  readonly status: "effective" | "scheduled";
}

function addPlan({ rows, ids, districtId, officer, leader }: AfterPlanWork, plan: PlanDates, moves: readonly TransferMove[]): TransferPlanId {
  const id = ids.next<TransferPlanId>();
  const alternativeId = ids.next<AlternativeId>();
  const { createdOn, ...dates } = plan;
  const createdAt = at(createdOn);
  rows.transferPlan.push({
    id, districtId, ...dates, settings: defaultPlanSettings, chosenAlternativeId: alternativeId, createdBy: officer, createdAt, submittedBy: officer, decidedBy: leader,
    appliedAt: plan.status === "effective" ? at(plan.effectiveOn) : null,
  });
  rows.planAlternative.push({ id: alternativeId, planId: id, name: "方案一", origin: "manual", createdBy: officer, createdAt });
  for (const move of moves) rows.transferMove.push({ alternativeId, ...move, changedBy: officer, changedAt: createdAt });
  return id;
}

export interface DemoRotation {
  readonly id: NonNullable<AfterPlanWork["rows"]["rotation"][number]["id"]>;
  readonly personId: PersonId;
  readonly awayCampusId: CampusId;
  readonly startsOn: CivilDate;
}

interface DemoStep {
  readonly kind: "planned" | "extend" | "corrected";
  readonly endsOn: CivilDate;
  readonly reason: string | null;
  readonly decidedBy: PersonId | null;
  readonly on: string;
}

/** Those whom the staff list has arriving from another school on the first day of the year were moved by that year's plan. */
function addPastPlan(work: AfterPlanWork, title: string, schoolYear: number): DemoRotation[] {
  const { rows, ids, districtId, officer, leader } = work;
  const effectiveOn = civilDate(`${schoolYear}-09-01`);
  const arrivals = rows.assignment.filter((row) => row.origin === "transferred" && row.startsOn === effectiveOn && !row.endsOn);
  const moves = arrivals.map(({ personId, campusId: toCampusId }): TransferMove => {
    const before = rows.assignment.find((row) => row.personId === personId && row.endsOn === effectiveOn);
    if (!before) throw new Error(`${personId} came from nowhere`);
    return { personId, fromCampusId: before.campusId, toCampusId };
  });
  const planId = addPlan(work, {
    title, schoolYear, effectiveOn, createdOn: `${schoolYear}-05-20`, status: "effective",
    noticeStartsOn: civilDate(`${schoolYear}-06-16`), noticeEndsOn: civilDate(`${schoolYear}-06-23`),
  }, moves);
  for (const row of arrivals) row.transferPlanId = planId;
  return moves.map(({ personId, fromCampusId, toCampusId }, index) => {
    const id = ids.next<DemoRotation["id"]>();
    const planned = plannedEnd(effectiveOn, 2);
    const steps: DemoStep[] = [{ kind: "planned", endsOn: planned, reason: null, decidedBy: null, on: effectiveOn }];
    // The older ones were extended last summer; for two of them the end was moved to the end of the term since.
    if (schoolYear === 2024) steps.push({ kind: "extend", endsOn: addMonths(planned, 12), reason: "任教毕业年级，延至学年结束", decidedBy: officer, on: "2026-06-10" });
    if (schoolYear === 2024 && index < 2) {
      const endsOn = civilDate(index === 0 ? "2027-01-25" : "2027-02-01");
      steps.push({ kind: "corrected", endsOn, reason: "原校学科教师不足", decidedBy: leader, on: "2026-11-10" });
      rows.rotationCorrection.push({
        id: ids.next(), rotationId: id, kind: "other-end", correctedOn: endsOn, toCampusId: null, reason: "原校学科教师不足", paper: `新教人〔2026〕${21 + index}号`,
        status: "applied", proposedBy: officer, proposedAt: at("2026-11-06"), decidedBy: leader, decidedAt: at("2026-11-10"),
      });
    }
    const endsOn = steps.at(-1)?.endsOn ?? planned;
    rows.rotation.push({ id, districtId, personId, planId, homeCampusId: fromCampusId, awayCampusId: toCampusId, startsOn: effectiveOn, endsOn, status: "running", version: steps.length });
    for (const [step, { on, ...row }] of steps.entries()) rows.rotationStep.push({ rotationId: id, number: step + 1, ...row, decidedAt: at(on) });
    return { id, personId, awayCampusId: toCampusId, startsOn: effectiveOn };
  });
}

/** Who can be asked to move: long enough there, leads no class, no reason against it. */
function eligibleAt({ rows, leadIds, teacherId }: AfterPlanWork, campusId: CampusId, count: number): PersonId[] {
  const barred = new Set([...rows.duty.map((row) => row.personId), ...rows.exemption.map((row) => row.personId), ...leadIds, teacherId]);
  const born = new Map(rows.person.map((row) => [row.id, row.bornOn ?? ""]));
  const contract = new Set(rows.employment.filter((row) => row.kind === "contract").map((row) => row.personId));
  return rows.assignment
    .filter((row) => row.campusId === campusId && !row.endsOn && row.startsOn <= "2019-09-01" && !barred.has(row.personId) && !contract.has(row.personId))
    .map((row) => row.personId)
    .filter((personId) => (born.get(personId) ?? "") > "1981")
    .slice(0, count);
}

/** Within the merged school and to its neighbour, decided and waiting for the second term. */
function addNextPlan(work: AfterPlanWork): { readonly planId: TransferPlanId; readonly moverId: PersonId } {
  const { rows, schools } = work;
  const campus = (name: string) => schoolNamed(schools, name).campusId;
  const [own, brought] = [campus(pairs.merged.absorbing), campus(pairs.merged.absorbed)];
  const leaving = eligibleAt(work, own, 5).map((personId) => ({ personId, fromCampusId: own, toCampusId: brought }));
  const coming = eligibleAt(work, brought, 2).map((personId) => ({ personId, fromCampusId: brought, toCampusId: own }));
  const moves = [...leaving, ...coming];
  const planId = addPlan(work, {
    title: "2026学年第二学期交流轮岗方案", schoolYear: 2026, effectiveOn: nextDay, createdOn: "2026-10-20", status: "scheduled",
    noticeStartsOn: civilDate("2026-11-13"), noticeEndsOn: civilDate("2026-11-20"),
  }, moves);
  // Both campuses are of one school: its principal was asked once, for each side.
  for (const { personId } of moves) rows.transferClaim.push({ personId, planId });
  const [first] = leaving;
  if (!first) throw new Error("nobody can be asked to move");
  return { planId, moverId: first.personId };
}
