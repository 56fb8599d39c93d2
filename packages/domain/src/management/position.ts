/** 部门职位: what posts a department has, how many of each are planned, and who may be appointed to them. */
import { z } from "zod";
import { CivilDate, isWithin, type Period } from "../civil-date";
import { DepartmentId, PersonId, PositionId, type PostId } from "../identifier";

/** In the order in which they are shown. One head a department; the plan says how many of the others. */
export const positionRanks = {
  head: { zh: "主任", en: "Head" },
  deputy: { zh: "副主任", en: "Deputy head" },
  member: { zh: "干事", en: "Officer" },
} as const;
export type PositionRank = keyof typeof positionRanks;
export const positionRankKeys = Object.keys(positionRanks) as [PositionRank, ...PositionRank[]];

/** A post in a department carries one of these; what goes further is given by the district, at a school or a campus. */
export const positionRoles = ["department-head", "department-member"] as const;
export type PositionRole = (typeof positionRoles)[number];

export const mostPlanned = 200;

export const PositionOpening = z.object({
  departmentId: DepartmentId,
  title: z.string().trim().min(2).max(40),
  rank: z.enum(positionRankKeys),
  role: z.enum(positionRoles),
  planned: z.int().min(1).max(mostPlanned),
  opensOn: CivilDate,
});
export type PositionOpening = z.infer<typeof PositionOpening>;

/** From a day on the plan is another; none ends the position. */
export const PositionPlan = z.object({ positionId: PositionId, planned: z.int().min(0).max(mostPlanned), seen: z.int().min(0), startsOn: CivilDate });
export type PositionPlan = z.infer<typeof PositionPlan>;

export const DepartmentAppointment = z.object({ positionId: PositionId, personId: PersonId, startsOn: CivilDate, endsOn: CivilDate.nullable() });
export type DepartmentAppointment = z.infer<typeof DepartmentAppointment>;

export interface PlannedNumber extends Period {
  readonly planned: number;
}

export interface PositionHolder extends Period {
  readonly postId: PostId;
  readonly personId: PersonId;
  readonly personName: string;
}

export interface Position {
  readonly id: PositionId;
  readonly title: string;
  readonly rank: PositionRank;
  readonly role: PositionRole;
  readonly numbers: readonly PlannedNumber[];
  readonly holders: readonly PositionHolder[];
}

export const plannedOn = ({ numbers }: Pick<Position, "numbers">, day: CivilDate): number =>
  numbers.find((number) => isWithin(number, day))?.planned ?? 0;

export const holdersOn = ({ holders }: Pick<Position, "holders">, day: CivilDate): PositionHolder[] =>
  holders.filter((holder) => isWithin(holder, day));

/** 空缺; never below nothing: after a merger a position may hold more than are planned. */
export const vacanciesOn = (position: Pick<Position, "numbers" | "holders">, day: CivilDate): number =>
  Math.max(0, plannedOn(position, day) - holdersOn(position, day).length);

export type PositionRefusal =
  | { readonly kind: "position-in-past"; readonly field: "startsOn"; readonly today: CivilDate }
  | { readonly kind: "position-title-taken"; readonly field: "title"; readonly title: string }
  | { readonly kind: "second-head"; readonly field: "rank" }
  | { readonly kind: "position-of-closed-department"; readonly field: "startsOn"; readonly closedOn: CivilDate }
  | { readonly kind: "department-opens-later"; readonly field: "startsOn"; readonly openedOn: CivilDate }
  | { readonly kind: "fewer-than-held"; readonly field: "planned"; readonly held: number }
  | { readonly kind: "plan-changed-meanwhile"; readonly field: "planned"; readonly planned: number }
  | { readonly kind: "later-plan"; readonly field: "startsOn"; readonly startsOn: CivilDate }
  | { readonly kind: "plan-unchanged"; readonly field: "planned" };

export interface DepartmentSpan {
  readonly openedOn: CivilDate;
  readonly closedOn: CivilDate | null;
}

function findSpanRefusals(startsOn: CivilDate, department: DepartmentSpan, today: CivilDate): PositionRefusal[] {
  const { openedOn, closedOn } = department;
  return [
    ...(startsOn < today ? [{ kind: "position-in-past" as const, field: "startsOn" as const, today }] : []),
    ...(startsOn < openedOn ? [{ kind: "department-opens-later" as const, field: "startsOn" as const, openedOn }] : []),
    ...(closedOn !== null ? [{ kind: "position-of-closed-department" as const, field: "startsOn" as const, closedOn }] : []),
  ];
}

const isPlannedFrom = ({ numbers }: Position, day: CivilDate): boolean =>
  numbers.some(({ planned, endsOn }) => planned > 0 && (endsOn === null || endsOn > day));

export function findPositionOpeningRefusals(
  opening: PositionOpening,
  facts: { readonly today: CivilDate; readonly department: DepartmentSpan; readonly positions: readonly Position[] },
): PositionRefusal[] {
  const { title, rank, planned, opensOn } = opening;
  const refusals = findSpanRefusals(opensOn, facts.department, facts.today);
  const standing = facts.positions.filter((position) => isPlannedFrom(position, opensOn));
  if (standing.some((position) => position.title === title)) refusals.push({ kind: "position-title-taken", field: "title", title });
  if (rank === "head" && (planned > 1 || standing.some((position) => position.rank === "head"))) refusals.push({ kind: "second-head", field: "rank" });
  return refusals;
}

/** The most people whom appointments made so far put into a position at once, from a day on. */
export function mostHeldFrom({ holders }: Pick<Position, "holders">, from: CivilDate): number {
  const days = [from, ...holders.map(({ startsOn }) => startsOn).filter((day) => day > from)];
  return Math.max(...days.map((day) => holdersOn({ holders }, day).length));
}

export function findPlanRefusals(
  plan: PositionPlan,
  position: Position,
  facts: { readonly today: CivilDate; readonly department: DepartmentSpan },
): PositionRefusal[] {
  const { planned, seen, startsOn } = plan;
  const refusals = findSpanRefusals(startsOn, facts.department, facts.today);
  const present = plannedOn(position, startsOn);
  if (seen !== present) refusals.push({ kind: "plan-changed-meanwhile", field: "planned", planned: present });
  else if (planned === present) refusals.push({ kind: "plan-unchanged", field: "planned" });
  if (position.rank === "head" && planned > 1) refusals.push({ kind: "second-head", field: "rank" });
  const later = position.numbers.find((number) => number.startsOn > startsOn);
  if (later) refusals.push({ kind: "later-plan", field: "startsOn", startsOn: later.startsOn });
  const held = mostHeldFrom(position, startsOn);
  // A merger of departments may leave more people than planned; a plan may then come nearer to them, not go away.
  if (planned < held && planned < present) refusals.push({ kind: "fewer-than-held", field: "planned", held });
  return refusals;
}

/** Numbers after a change of plan. */
export function changedNumbers(position: Pick<Position, "numbers">, startsOn: CivilDate, planned: number): PlannedNumber[] {
  const kept = position.numbers
    .filter((number) => number.startsOn < startsOn)
    .map((number) => (number.endsOn === null || number.endsOn > startsOn ? { ...number, endsOn: startsOn } : number));
  return [...kept, { startsOn, endsOn: null, planned }];
}

export type DepartmentAppointmentRefusal =
  | { readonly kind: "own-appointment"; readonly field: "personId" }
  | { readonly kind: "post-starts-in-past"; readonly field: "startsOn"; readonly today: CivilDate }
  | { readonly kind: "post-ends-before-start"; readonly field: "endsOn" }
  | { readonly kind: "post-already-held"; readonly field: "personId"; readonly startsOn: CivilDate; readonly endsOn: CivilDate | null }
  | { readonly kind: "position-full"; readonly field: "positionId"; readonly planned: number; readonly names: readonly string[] }
  | { readonly kind: "position-of-closed-department"; readonly field: "startsOn"; readonly closedOn: CivilDate }
  | { readonly kind: "department-opens-later"; readonly field: "startsOn"; readonly openedOn: CivilDate };

const meet = (a: Period, b: Period): boolean => (a.endsOn === null || b.startsOn < a.endsOn) && (b.endsOn === null || a.startsOn < b.endsOn);

/** On every day of the appointment there is a place: what counts is who is appointed already, also for later. */
export function findDepartmentAppointmentRefusals(
  wanted: DepartmentAppointment,
  facts: { readonly today: CivilDate; readonly byPersonId: PersonId; readonly department: DepartmentSpan; readonly position: Position },
): DepartmentAppointmentRefusal[] {
  const { personId, startsOn, endsOn } = wanted;
  const { today, position, department } = facts;
  const refusals: DepartmentAppointmentRefusal[] = [];
  if (personId === facts.byPersonId) refusals.push({ kind: "own-appointment", field: "personId" });
  if (startsOn < today) refusals.push({ kind: "post-starts-in-past", field: "startsOn", today });
  if (endsOn !== null && endsOn <= startsOn) return [...refusals, { kind: "post-ends-before-start", field: "endsOn" }];
  if (startsOn < department.openedOn) refusals.push({ kind: "department-opens-later", field: "startsOn", openedOn: department.openedOn });
  if (department.closedOn !== null) refusals.push({ kind: "position-of-closed-department", field: "startsOn", closedOn: department.closedOn });
  const same = position.holders.find((holder) => holder.personId === personId && meet(holder, wanted));
  if (same) return [...refusals, { kind: "post-already-held", field: "personId", startsOn: same.startsOn, endsOn: same.endsOn }];
  const turning = [...position.holders, ...position.numbers].map((one) => one.startsOn).filter((day) => day > startsOn && (endsOn === null || day < endsOn));
  for (const day of [startsOn, ...turning.sort()]) {
    const [planned, held] = [plannedOn(position, day), holdersOn(position, day)];
    if (held.length < planned) continue;
    refusals.push({ kind: "position-full", field: "positionId", planned, names: held.map(({ personName }) => personName) });
    break;
  }
  return refusals;
}
