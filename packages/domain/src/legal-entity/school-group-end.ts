/** How a membership ends, and a group with all of its memberships. What was stays to be read. */
import { addMonths, type CivilDate } from "../civil-date";
import type { GroupFacts, GroupMembership, SchoolGroupKind } from "./school-group";

const mostMonthsAhead = 12;

export type LeavingRefusal =
  | { readonly kind: "group-ended"; readonly endedOn: CivilDate }
  | { readonly kind: "membership-ended"; readonly field: "endsOn"; readonly endsOn: CivilDate }
  | { readonly kind: "leaves-before-joining"; readonly field: "endsOn"; readonly startsOn: CivilDate }
  | { readonly kind: "leaves-too-far-ahead"; readonly field: "endsOn"; readonly latest: CivilDate }
  | { readonly kind: "lead-ends-with-group"; readonly field: "campusId"; readonly groupKind: SchoolGroupKind };

/** One that has not begun may be called off: it then ends on its first day, and was never in force. */
function findEndRefusals(endsOn: CivilDate, membership: GroupMembership, today: CivilDate): LeavingRefusal[] {
  const { startsOn } = membership;
  const refusals: LeavingRefusal[] = [];
  const isCalledOff = startsOn > today && endsOn === startsOn;
  if (endsOn <= startsOn && !isCalledOff) refusals.push({ kind: "leaves-before-joining", field: "endsOn", startsOn });
  const furthest = addMonths(today, mostMonthsAhead);
  if (endsOn > furthest) refusals.push({ kind: "leaves-too-far-ahead", field: "endsOn", latest: furthest });
  return refusals;
}

/** Why a school's membership cannot end on the day. A group without its lead would be none: that ends as a whole. */
export function findLeavingRefusals(endsOn: CivilDate, membership: GroupMembership, group: GroupFacts, today: CivilDate): LeavingRefusal[] {
  if (group.endedOn !== null) return [{ kind: "group-ended", endedOn: group.endedOn }];
  if (membership.endsOn !== null) return [{ kind: "membership-ended", field: "endsOn", endsOn: membership.endsOn }];
  const isLead = membership.role === "lead";
  return [
    ...findEndRefusals(endsOn, membership, today),
    ...(isLead ? [{ kind: "lead-ends-with-group", field: "campusId", groupKind: group.kind } as const] : []),
  ];
}

export type GroupEndRefusal =
  | { readonly kind: "group-ended"; readonly endedOn: CivilDate }
  | { readonly kind: "leaves-too-far-ahead"; readonly field: "endsOn"; readonly latest: CivilDate }
  | { readonly kind: "member-joins-later"; readonly field: "endsOn"; readonly name: string; readonly startsOn: CivilDate };

/** Why the group cannot end on the day: every membership that is open ends with it, so none may begin later. */
export function findGroupEndRefusals(endsOn: CivilDate, group: GroupFacts, today: CivilDate): GroupEndRefusal[] {
  if (group.endedOn !== null) return [{ kind: "group-ended", endedOn: group.endedOn }];
  const furthest = addMonths(today, mostMonthsAhead);
  const late = group.memberships.filter(({ startsOn, endsOn: until }) => until === null && startsOn >= endsOn);
  return [
    ...late.map(({ campusName, startsOn }) => ({ kind: "member-joins-later", field: "endsOn", name: campusName, startsOn }) as const),
    ...(endsOn > furthest ? [{ kind: "leaves-too-far-ahead", field: "endsOn", latest: furthest } as const] : []),
  ];
}
