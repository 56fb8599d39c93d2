/** Setting up, changing and closing a department: every reason against it. */
import type { CivilDate } from "../civil-date";
import type { CampusId, DepartmentId, EntityId } from "../identifier";
import {
  detailOn, isOpenOn, leadsToItself, type Department, type DepartmentChange, type DepartmentClosing, type DepartmentDetail, type DepartmentOpening,
} from "./department";

export type DepartmentRefusal =
  | { readonly kind: "department-in-past"; readonly field: "startsOn"; readonly today: CivilDate }
  | { readonly kind: "department-name-taken"; readonly field: "name"; readonly name: string }
  | { readonly kind: "parent-not-open"; readonly field: "parentId"; readonly name: string }
  | { readonly kind: "parent-below-itself"; readonly field: "parentId"; readonly name: string }
  | { readonly kind: "parent-of-other-campus"; readonly field: "parentId"; readonly name: string }
  | { readonly kind: "children-of-other-campus"; readonly field: "campusId"; readonly names: readonly string[] }
  | { readonly kind: "later-change-planned"; readonly field: "startsOn"; readonly startsOn: CivilDate }
  | { readonly kind: "department-closed"; readonly closedOn: CivilDate }
  | { readonly kind: "department-not-yet-open"; readonly field: "startsOn"; readonly openedOn: CivilDate }
  | { readonly kind: "department-has-children"; readonly names: readonly string[] }
  | { readonly kind: "department-has-people"; readonly names: readonly string[] }
  | { readonly kind: "nothing-changes" }
  | { readonly kind: "department-changed-meanwhile" };

export interface OrganisationFacts {
  readonly today: CivilDate;
  /** All departments that stand in the school, those of merged schools and closed ones included. */
  readonly departments: readonly Department[];
}

interface Wanted {
  readonly id: DepartmentId;
  readonly entityId: EntityId;
  readonly name: string;
  readonly parentId: DepartmentId | null;
  readonly campusId: CampusId | null;
  readonly from: CivilDate;
}

/** The days on which a tree may look different, from a day on: its own, and each on which another department changes. */
function turningDays(departments: readonly Department[], from: CivilDate): CivilDate[] {
  const later = departments.flatMap(({ details }) => details.map(({ startsOn }) => startsOn)).filter((day) => day > from);
  return [...new Set([from, ...later])].sort();
}

/** Of one campus only: what stands below it serves that campus too, and no other. */
const servesOther = (upper: CampusId | null, lower: CampusId | null): boolean => upper !== null && upper !== lower;

function findPlaceRefusals(wanted: Wanted, { departments }: OrganisationFacts): DepartmentRefusal[] {
  const refusals: DepartmentRefusal[] = [];
  const { id, from, name, parentId, campusId } = wanted;
  const others = departments.filter((department) => department.id !== id && isOpenOn(department, from));
  // Those of a merged school keep their names beside the successor's own until someone merges them.
  const namesake = others.find((department) => {
    const detail = detailOn(department, from);
    return department.entityId === wanted.entityId && detail?.name === name && detail.campusId === campusId && detail.parentId === parentId;
  });
  if (namesake) refusals.push({ kind: "department-name-taken", field: "name", name });
  if (parentId === null) return refusals;
  const parent = departments.find((department) => department.id === parentId);
  const above = parent && detailOn(parent, from);
  const aboveName = above?.name ?? parent?.details.at(-1)?.name ?? "";
  if (!parent || !above || parent.closedOn !== null) return [...refusals, { kind: "parent-not-open", field: "parentId", name: aboveName }];
  if (turningDays(departments, from).some((day) => leadsToItself(id, parentId, departments, day))) {
    refusals.push({ kind: "parent-below-itself", field: "parentId", name: aboveName });
  }
  if (servesOther(above.campusId, campusId)) refusals.push({ kind: "parent-of-other-campus", field: "parentId", name: aboveName });
  return refusals;
}

export function findDepartmentOpeningRefusals(opening: DepartmentOpening, id: DepartmentId, facts: OrganisationFacts): DepartmentRefusal[] {
  const { opensOn, ...wanted } = opening;
  return [
    ...(opensOn < facts.today ? [{ kind: "department-in-past" as const, field: "startsOn" as const, today: facts.today }] : []),
    ...findPlaceRefusals({ ...wanted, id, from: opensOn }, facts),
  ];
}

const nameOn = (department: Department, day: CivilDate): string => (detailOn(department, day) ?? department.details.at(-1))?.name ?? "";

function childrenFrom(id: DepartmentId, { departments }: OrganisationFacts, from: CivilDate): { department: Department; detail: DepartmentDetail }[] {
  return departments.flatMap((department) =>
    department.details
      .filter((detail) => detail.parentId === id && (detail.endsOn === null || detail.endsOn > from))
      .map((detail) => ({ department, detail })),
  );
}

function findOpenRefusals(department: Department, version: number, day: CivilDate, { today }: OrganisationFacts): DepartmentRefusal[] {
  const refusals: DepartmentRefusal[] = [];
  const { closedOn, openedOn, details } = department;
  if (version !== department.version) refusals.push({ kind: "department-changed-meanwhile" });
  if (day < today) refusals.push({ kind: "department-in-past", field: "startsOn", today });
  if (closedOn !== null) refusals.push({ kind: "department-closed", closedOn });
  if (day <= openedOn && openedOn > today) refusals.push({ kind: "department-not-yet-open", field: "startsOn", openedOn });
  const later = details.find(({ startsOn }) => startsOn > day && startsOn > openedOn);
  if (later) refusals.push({ kind: "later-change-planned", field: "startsOn", startsOn: later.startsOn });
  return refusals;
}

/** A change holds from a day on; before it everything stays as it was. */
export function findDepartmentChangeRefusals(change: DepartmentChange, department: Department, facts: OrganisationFacts): DepartmentRefusal[] {
  const { startsOn, name, parentId, campusId } = change;
  const before = detailOn(department, startsOn);
  const refusals = [
    ...findOpenRefusals(department, change.version, startsOn, facts),
    ...findPlaceRefusals({ id: department.id, entityId: department.entityId, name, parentId, campusId, from: startsOn }, facts),
  ];
  if (before && before.name === name && before.parentId === parentId && before.campusId === campusId) refusals.push({ kind: "nothing-changes" });
  const torn = childrenFrom(department.id, facts, startsOn).filter(({ detail }) => servesOther(campusId, detail.campusId));
  if (torn.length > 0) refusals.push({ kind: "children-of-other-campus", field: "campusId", names: torn.map(({ detail }) => detail.name) });
  return refusals;
}

/** @param people who hold a post in it on the day or later. */
export function findDepartmentClosingRefusals(
  closing: DepartmentClosing,
  department: Department,
  people: readonly string[],
  facts: OrganisationFacts,
): DepartmentRefusal[] {
  const { closesOn, version } = closing;
  const refusals = findOpenRefusals(department, version, closesOn, facts);
  const children = childrenFrom(department.id, facts, closesOn).map((child) => nameOn(child.department, closesOn));
  if (children.length > 0) refusals.push({ kind: "department-has-children", names: [...new Set(children)] });
  if (people.length > 0) refusals.push({ kind: "department-has-people", names: people });
  return refusals;
}
