/** What needs a person today, from the lists of the services; in the order in which it should be seen. */
import { addDays, type CivilDate, type Permission, type Stage } from "@qitong/domain";
import { mergerLifecycle, type MergerStatus, type MergerStep } from "@qitong/domain/legal-entity";
import type { IndicatorId } from "@qitong/domain/quality";
import type { PlanStatus } from "@qitong/domain/staffing";

/** The parts that the home page reads of what the services answer. */
export interface CaseSummary {
  readonly id: string;
  readonly status: MergerStatus;
  readonly absorbing: { readonly name: string };
  readonly absorbed: { readonly name: string };
  readonly effectiveOn: CivilDate | null;
  readonly overdueSteps: readonly MergerStep[];
  readonly stepsAtRisk: readonly { readonly step: MergerStep; readonly due: CivilDate }[];
  /** Of a dated merger; null for the others. */
  readonly openConflicts: number | null;
  readonly nextSteps: readonly { readonly step: MergerStep; readonly earliest: CivilDate | null; readonly due: CivilDate | null }[];
}

export interface PlanSummary {
  readonly id: string;
  readonly title: string;
  readonly status: PlanStatus;
  readonly effectiveOn: CivilDate;
  readonly noticeEndsOn: CivilDate | null;
  readonly decisionReason: string | null;
  readonly submittedByName: string | null;
}

export interface ConsultedPlan {
  readonly id: string;
  readonly title: string;
  readonly status: PlanStatus;
  readonly questions: readonly { readonly answer: object | null }[];
}

export interface KeyFacts {
  readonly campuses: number;
  readonly entities: number;
  readonly teachers: number;
  /** Null while a campus has not reported its pupils. */
  readonly pupils: number | null;
  readonly overLimit: readonly { readonly stage: Stage; readonly id: IndicatorId }[];
  readonly gaps: readonly { readonly name: string }[];
}

interface CaseTask {
  readonly caseId: string;
  readonly absorbing: string;
  readonly absorbed: string;
}
interface PlanTask {
  readonly planId: string;
  readonly title: string;
}

export type HomeTask =
  | (CaseTask & { readonly kind: "merger-overdue"; readonly steps: readonly MergerStep[] })
  | (CaseTask & { readonly kind: "merger-at-risk"; readonly steps: readonly { readonly step: MergerStep; readonly due: CivilDate }[] })
  /** Unanswered conflicts of the rehearsal: they keep a dated merger from taking effect. */
  | (CaseTask & { readonly kind: "merger-conflicts"; readonly open: number; readonly effectiveOn: CivilDate; readonly isBlocked: boolean })
  | (CaseTask & { readonly kind: "merger-next"; readonly step: MergerStep; readonly earliest: CivilDate | null; readonly due: CivilDate | null; readonly isOpen: boolean })
  | (CaseTask & { readonly kind: "merger-scheduled"; readonly effectiveOn: CivilDate })
  | (PlanTask & { readonly kind: "plan-answer"; readonly open: number })
  | (PlanTask & { readonly kind: "plan-approve"; readonly submittedBy: string | null })
  | (PlanTask & { readonly kind: "plan-returned"; readonly reason: string | null })
  | (PlanTask & { readonly kind: "plan-draft" })
  | (PlanTask & { readonly kind: "plan-consulting" })
  | (PlanTask & { readonly kind: "plan-notice"; readonly lastDay: CivilDate | null })
  | (PlanTask & { readonly kind: "plan-scheduled"; readonly effectiveOn: CivilDate })
  /** Rotations near their end on which nobody has decided. */
  | { readonly kind: "rotations-ending"; readonly undecided: number; readonly firstEndsOn: CivilDate; readonly names: readonly string[] }
  /** Rotations that are past their end and cannot be ended as they stand. */
  | { readonly kind: "rotations-blocked"; readonly names: readonly string[] }
  | { readonly kind: "corrections"; readonly proposed: number }
  | { readonly kind: "notes-overdue"; readonly names: readonly string[]; readonly effectiveOn: CivilDate }
  | { readonly kind: "notes-confirm"; readonly count: number }
  /** What waits in the inbox for a decision, and one's own requests that came back. */
  | { readonly kind: "approvals"; readonly todo: number; readonly returned: number }
  | { readonly kind: "gaps"; readonly campuses: readonly string[] };

/** late: it should have been done; risk: its deadline is near; act: one can do something now; wait: good to know. */
export type Urgency = "late" | "risk" | "act" | "wait";

export const urgencyOrder: readonly Urgency[] = ["late", "risk", "act", "wait"];

export function urgencyOf(task: HomeTask): Urgency {
  if (task.kind === "merger-overdue" || task.kind === "rotations-blocked" || task.kind === "notes-overdue") return "late";
  if (task.kind === "merger-at-risk") return "risk";
  if (task.kind === "merger-conflicts") return task.isBlocked ? "late" : "act";
  if (task.kind === "merger-next") return task.isOpen ? "act" : "wait";
  const waiting: readonly HomeTask["kind"][] = ["merger-scheduled", "plan-consulting", "plan-notice", "plan-scheduled"];
  return waiting.includes(task.kind) ? "wait" : "act";
}

export interface RotationsEnding {
  readonly undecided: number;
  readonly firstEndsOn: CivilDate | null;
  readonly names: readonly string[];
  readonly blocked: readonly string[];
  readonly proposedCorrections: number;
}

export interface NotesDue {
  readonly overdue: readonly string[];
  readonly firstDay: CivilDate | null;
  readonly toConfirm: number;
}

export interface HomeFacts {
  readonly rotations?: RotationsEnding | undefined;
  readonly notes?: NotesDue | undefined;
  readonly cases: readonly CaseSummary[];
  readonly plans: readonly PlanSummary[];
  readonly consulted: readonly ConsultedPlan[];
  readonly keyFacts: KeyFacts | undefined;
  readonly inbox?: { readonly todo: number; readonly returned: number } | undefined;
  readonly permissions: readonly Permission[];
  readonly today: CivilDate;
}

export function homeTasks(facts: HomeFacts): HomeTask[] {
  const tasks = [
    ...facts.cases.flatMap((one) => caseTasks(one, facts)),
    ...inboxTasks(facts),
    ...answerTasks(facts),
    ...facts.plans.flatMap((plan) => planTasks(plan, facts.permissions)),
    ...afterPlanTasks(facts),
    ...gapTasks(facts.keyFacts),
  ];
  return tasks.sort((a, b) => urgencyOrder.indexOf(urgencyOf(a)) - urgencyOrder.indexOf(urgencyOf(b)));
}

function caseTasks(merger: CaseSummary, { permissions, today }: HomeFacts): HomeTask[] {
  const { overdueSteps, stepsAtRisk, openConflicts, nextSteps, effectiveOn, status } = merger;
  const of = { caseId: merger.id, absorbing: merger.absorbing.name, absorbed: merger.absorbed.name };
  const tasks: HomeTask[] = overdueSteps.length > 0 ? [{ ...of, kind: "merger-overdue", steps: overdueSteps }] : [];
  if (stepsAtRisk.length > 0) tasks.push({ ...of, kind: "merger-at-risk", steps: stepsAtRisk });
  if (!mergerLifecycle[status].isOpen) return tasks;
  if (status === "scheduled" && effectiveOn) {
    if (openConflicts) tasks.push({ ...of, kind: "merger-conflicts", open: openConflicts, effectiveOn, isBlocked: effectiveOn <= today });
    else tasks.push({ ...of, kind: "merger-scheduled", effectiveOn });
  }
  const told: readonly MergerStep[] = [...overdueSteps, ...stepsAtRisk.map(({ step }) => step)];
  const next = nextSteps.find(({ step }) => !told.includes(step));
  if (!next) return tasks;
  const isOpen = permissions.includes("merger.manage") && (next.earliest === null || next.earliest <= today);
  return [...tasks, { ...of, ...next, kind: "merger-next", isOpen }];
}

function inboxTasks({ inbox }: HomeFacts): HomeTask[] {
  return inbox && inbox.todo + inbox.returned > 0 ? [{ kind: "approvals", todo: inbox.todo, returned: inbox.returned }] : [];
}

function answerTasks({ consulted, permissions }: HomeFacts): HomeTask[] {
  if (!permissions.includes("plan.answer")) return [];
  return consulted.flatMap(({ id: planId, title, status, questions }): HomeTask[] => {
    const open = questions.filter(({ answer }) => answer === null).length;
    return status === "consulting" && open > 0 ? [{ kind: "plan-answer", planId, title, open }] : [];
  });
}

function planTasks(plan: PlanSummary, permissions: readonly Permission[]): HomeTask[] {
  const of = { planId: plan.id, title: plan.title };
  const drafts = permissions.includes("plan.draft");
  switch (plan.status) {
    case "draft":
      return drafts ? [{ ...of, kind: "plan-draft" }] : [];
    case "returned":
      return drafts ? [{ ...of, kind: "plan-returned", reason: plan.decisionReason }] : [];
    case "consulting":
      return drafts || permissions.includes("plan.approve") ? [{ ...of, kind: "plan-consulting" }] : [];
    case "awaiting-approval":
      return permissions.includes("plan.approve") ? [{ ...of, kind: "plan-approve", submittedBy: plan.submittedByName }] : [];
    case "in-notice":
      return [{ ...of, kind: "plan-notice", lastDay: plan.noticeEndsOn && addDays(plan.noticeEndsOn, -1) }];
    case "scheduled":
      return [{ ...of, kind: "plan-scheduled", effectiveOn: plan.effectiveOn }];
    case "effective":
    case "rejected":
    case "withdrawn":
      return [];
  }
}

/** A principal is told who returns, and decides on nothing of it; whoever confirms notes is told of those. */
function afterPlanTasks({ rotations, notes, permissions }: HomeFacts): HomeTask[] {
  const tasks: HomeTask[] = [];
  const isConcerned = permissions.includes("plan.draft") || permissions.includes("plan.answer");
  if (rotations && isConcerned) {
    const { undecided, firstEndsOn, names, blocked } = rotations;
    if (blocked.length > 0) tasks.push({ kind: "rotations-blocked", names: blocked });
    if (undecided > 0 && firstEndsOn) tasks.push({ kind: "rotations-ending", undecided, firstEndsOn, names });
  }
  if (rotations && rotations.proposedCorrections > 0 && permissions.includes("plan.approve")) tasks.push({ kind: "corrections", proposed: rotations.proposedCorrections });
  if (notes && permissions.includes("plan.answer")) {
    if (notes.overdue.length > 0 && notes.firstDay) tasks.push({ kind: "notes-overdue", names: notes.overdue, effectiveOn: notes.firstDay });
    if (notes.toConfirm > 0) tasks.push({ kind: "notes-confirm", count: notes.toConfirm });
  }
  return tasks;
}

function gapTasks(keyFacts: KeyFacts | undefined): HomeTask[] {
  const campuses = keyFacts?.gaps.map(({ name }) => name) ?? [];
  return campuses.length > 0 ? [{ kind: "gaps", campuses }] : [];
}
