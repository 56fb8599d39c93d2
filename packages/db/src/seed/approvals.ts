/** Rows of approvals: each scenario is carried through the product's own rules, so nothing stands here that could not have happened. */
import { civilDate, isWithin, type ApprovalFlowId, type ApprovalId, type CampusId, type CivilDate, type DistrictId, type EntityId, type FlowVersionId, type PersonId } from "@qitong/domain";
import {
  approvalLifecycle, decide, findDecideRefusals, findStartRefusals, officeKey, openTasks, resubmit, shippedFlows, start, taskDeciders, titleOf, withdraw,
  type ApprovalStatus, type CourseContext, type CourseEvent, type Moved, type Office, type OfficeFacts, type OfficeHolder, type OfficePlace, type OfficeRole, type ShippedFlow,
} from "@qitong/domain/management/approval";
import type { DemoIds } from "./demo-ids";
import type { DemoRow, DemoRows } from "./demo-rows";
import type { Course } from "./approval-scenarios";

export interface ApprovalWork {
  readonly rows: DemoRows;
  readonly ids: DemoIds;
  readonly districtId: DistrictId;
}

const termBegan = new Date("2026-08-25T01:00:00.000Z");
/** The first merger was put forward in spring. */
const mergersSince = new Date("2026-03-02T01:00:00.000Z");

/** The product's flows as the district's first versions, live since the term began; that of mergers before. */
export function addFlows({ rows, ids, districtId }: ApprovalWork): ReadonlyMap<string, FlowVersionId> {
  return new Map(shippedFlows.map(({ key, subjectKind, head, flow }) => {
    const flowId = ids.next<ApprovalFlowId>();
    const id = ids.next<FlowVersionId>();
    const liveAt = subjectKind === "merger-case" ? mergersSince : termBegan;
    rows.approvalFlow.push({ id: flowId, districtId, key, subjectKind, createdAt: liveAt });
    rows.approvalFlowVersion.push({ id, flowId, number: 1, state: "live", head, flow, revision: 1, madeAt: liveAt, liveAt });
    return [key, id];
  }));
}

/** Office hours: each act of a day a quarter of an hour after the one before. */
function instantOf(day: CivilDate, turn: number): Date {
  return new Date(Date.parse(`${day}T00:40:00.000Z`) + turn * 900_000);
}

function officesOf(rows: DemoRows, personId: PersonId, on: CivilDate): Office[] {
  return holdersOn(rows, on).filter((holder) => holder.personId === personId).map(({ role, placeKind, placeId }) => ({ role, placeKind, placeId }));
}

function holdersOn(rows: DemoRows, on: CivilDate): OfficeHolder[] {
  const names = new Map(rows.person.map(({ id, name }) => [id, name]));
  return rows.post
    .filter((post) => post.placeKind !== "person" && isWithin({ startsOn: post.startsOn, endsOn: post.endsOn ?? null }, on))
    .map((post) => ({ role: post.role as OfficeRole, placeKind: post.placeKind as OfficePlace, placeId: post.placeId, personId: post.personId, personName: names.get(post.personId) ?? "" }));
}

function factsOn({ rows, districtId }: ApprovalWork, today: CivilDate): OfficeFacts {
  const campuses = rows.campusAffiliation
    .filter((row) => isWithin({ startsOn: row.startsOn, endsOn: row.endsOn ?? null }, today))
    .map(({ campusId, entityId }) => ({ campusId, entityId }));
  return { today, districtId, holders: holdersOn(rows, today), deputies: [], delegations: [], departments: [], campuses };
}

export interface At {
  /** Null for a parent. */
  readonly personId: PersonId | null;
  /** Null for an official of the bureau. */
  readonly campusId: CampusId | null;
  readonly entityId: EntityId | null;
}

export interface CarriedApproval {
  readonly id: ApprovalId;
  readonly status: ApprovalStatus;
  readonly rounds: number;
}

/** @throws when a scenario does what the rules refuse. */
export function addApproval(work: ApprovalWork, versions: ReadonlyMap<string, FlowVersionId>, scenario: Course, at: At): CarriedApproval {
  const shipped = shippedFlows.find(({ key }) => key === scenario.flow);
  const flowVersionId = versions.get(scenario.flow);
  if (!shipped || !flowVersionId) throw new Error(`no flow ${scenario.flow}`);
  const startedOn = civilDate(scenario.startedOn);
  const contextOn = (day: CivilDate, values = scenario.values): CourseContext => ({
    flow: shipped.flow, values, applicant: { ...at, offices: at.personId === null ? [] : officesOf(work.rows, at.personId, day) }, facts: factsOn(work, day),
  });
  const refused = findStartRefusals(contextOn(startedOn));
  if (refused.length > 0) throw new Error(`${scenario.flow}: nobody to decide`);
  const past: Past[] = [{ moved: start(contextOn(startedOn)), at: instantOf(startedOn, scenario.turn) }];
  for (const [index, act] of (scenario.acts ?? []).entries()) {
    past.push({ moved: perform(last(past).moved, act, contextOn(civilDate(act.on)), at.personId), at: instantOf(civilDate(act.on), scenario.turn + index + 1) });
  }
  return writeRows(work, { shipped, flowVersionId, scenario, at, past });
}

interface Past {
  readonly moved: Moved;
  readonly at: Date;
}

function last(past: readonly Past[]): Past {
  const found = past.at(-1);
  if (!found) throw new Error("an approval has a beginning");
  return found;
}

function perform({ course }: Moved, act: NonNullable<Course["acts"]>[number], context: CourseContext, applicantId: PersonId | null): Moved {
  if (act.do === "withdraw") return withdraw(course, applicantId, act.reason ?? null);
  if (act.do === "resubmit") return resubmit(course, context);
  const [task] = openTasks(course);
  const [decider] = task ? taskDeciders(task, context) : [];
  if (!task || !decider) throw new Error("nobody decides");
  const decision = { task: task.number, verdict: act.do, reason: act.reason ?? null, to: act.do === "return" ? "applicant" : null };
  const refusals = findDecideRefusals(course, decision, decider.personId, context);
  if (refusals.length > 0) throw new Error(refusals.map(({ kind }) => kind).join(", "));
  return decide(course, decision, decider.personId, context);
}

interface Written {
  readonly shipped: ShippedFlow;
  readonly flowVersionId: FlowVersionId;
  readonly scenario: Course;
  readonly at: At;
  readonly past: readonly Past[];
}

function writeRows({ rows, ids, districtId }: ApprovalWork, { shipped, flowVersionId, scenario, at, past }: Written): CarriedApproval {
  const id = ids.next<ApprovalId>();
  const { moved: { course }, at: endedAt } = last(past);
  const [first] = past;
  const { values } = scenario;
  const applicantId = at.personId;
  rows.approval.push({
    id, districtId, flowVersionId, subjectKind: shipped.subjectKind, subjectId: scenario.subject?.id ?? id, title: scenario.subject?.title ?? titleOf(shipped.flow, values), applicantId, campusId: at.campusId, entityId: at.entityId,
    values, status: course.status, round: course.round, startedAt: first?.at ?? endedAt, endedAt: approvalLifecycle[course.status].isOver ? endedAt : null,
  });
  for (const { number, offices, decidedAs, ...task } of course.tasks) {
    const openedAt = past.find(({ moved }) => moved.course.tasks.some((one) => one.number === number))?.at ?? endedAt;
    const decidedAt = past.find(({ moved }) => moved.events.some((event) => isDecisionOf(event, number)))?.at ?? null;
    rows.approvalTask.push({
      approvalId: id, number, ...task, decidedRole: decidedAs?.role ?? null, decidedPlaceKind: decidedAs?.placeKind ?? null, decidedPlaceId: decidedAs?.placeId ?? null, decidedAt,
    });
    for (const [rank, office] of offices.entries()) {
      const addressed: DemoRow<"approvalTaskOffice"> = {
        approvalId: id, taskNumber: number, rank, office: officeKey(office), ...office, isOpen: task.state === "open", waitingSince: openedAt, applicantId,
      };
      rows.approvalTaskOffice.push(addressed);
    }
  }
  const events = past.flatMap(({ moved, at: on }) => moved.events.map((event) => ({ ...event, at: on })));
  for (const [index, event] of events.entries()) {
    rows.approvalEvent.push({ approvalId: id, number: index + 1, ...event, values: event.kind === "started" || event.kind === "resubmitted" ? values : null });
  }
  return { id, status: course.status, rounds: course.round };
}

const isDecisionOf = ({ kind, taskNumber }: CourseEvent, number: number): boolean =>
  taskNumber === number && (kind === "approved" || kind === "rejected" || kind === "returned");
