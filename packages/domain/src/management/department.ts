/** 内设机构: departments of a legal entity, each with its name, parent and campus over time. */
import { z } from "zod";
import { isWithin, type CivilDate, type Period } from "../civil-date";
import { CivilDate as CivilDateInput } from "../civil-date";
import { CampusId, DepartmentId, EntityId } from "../identifier";

/** The usual departments of a school; what a district calls otherwise goes by its own name under "other". */
export const departmentKinds = {
  teaching: { zh: "教导处", en: "Teaching office" },
  moral: { zh: "德育处", en: "Moral education office" },
  general: { zh: "总务处", en: "General affairs office" },
  office: { zh: "办公室", en: "Administration office" },
  research: { zh: "教科室", en: "Research office" },
  "subject-group": { zh: "教研组", en: "Subject group" },
  "grade-group": { zh: "年级组", en: "Grade group" },
  other: { zh: "其他部门", en: "Other" },
} as const;
export type DepartmentKind = keyof typeof departmentKinds;
export const departmentKindKeys = Object.keys(departmentKinds) as [DepartmentKind, ...DepartmentKind[]];

/** What a department is called, where it stands and whom it serves, from one day until another. */
export interface DepartmentDetail extends Period {
  readonly departmentId: DepartmentId;
  readonly name: string;
  readonly parentId: DepartmentId | null;
  /** Null: all campuses of its school. */
  readonly campusId: CampusId | null;
}

export interface Department {
  readonly id: DepartmentId;
  readonly kind: DepartmentKind;
  /** The school that it was set up in. After a merger it stands in the successor, beside the successor's own. */
  readonly entityId: EntityId;
  readonly openedOn: CivilDate;
  readonly closedOn: CivilDate | null;
  readonly version: number;
  /** In the order of their days, without gap, until it is closed. */
  readonly details: readonly DepartmentDetail[];
}

const DepartmentName = z.string().trim().min(2).max(40);

export const DepartmentOpening = z.object({
  entityId: EntityId,
  kind: z.enum(departmentKindKeys),
  name: DepartmentName,
  parentId: DepartmentId.nullable(),
  campusId: CampusId.nullable(),
  opensOn: CivilDateInput,
});
export type DepartmentOpening = z.infer<typeof DepartmentOpening>;

export const DepartmentChange = z.object({
  departmentId: DepartmentId,
  /** The version that was on screen. */
  version: z.int().positive(),
  name: DepartmentName,
  parentId: DepartmentId.nullable(),
  campusId: CampusId.nullable(),
  startsOn: CivilDateInput,
});
export type DepartmentChange = z.infer<typeof DepartmentChange>;

export const DepartmentClosing = z.object({ departmentId: DepartmentId, version: z.int().positive(), closesOn: CivilDateInput });
export type DepartmentClosing = z.infer<typeof DepartmentClosing>;

export function detailOn(department: Department, day: CivilDate): DepartmentDetail | undefined {
  return department.details.find((detail) => isWithin(detail, day));
}

export const isOpenOn = (department: Department, day: CivilDate): boolean =>
  isWithin({ startsOn: department.openedOn, endsOn: department.closedOn }, day);

/** Whether the parents of a department lead back to itself on a day, with `parentId` in the place of its own. */
export function leadsToItself(id: DepartmentId, parentId: DepartmentId | null, departments: readonly Department[], day: CivilDate): boolean {
  const seen = new Set<DepartmentId>([id]);
  for (let above = parentId; above !== null; ) {
    if (seen.has(above)) return true;
    seen.add(above);
    const found = departments.find((department) => department.id === above);
    above = (found && detailOn(found, day)?.parentId) ?? null;
  }
  return false;
}

/** The details after a change: the one in force ends the day the new one begins, and stays on record. */
export function changedDetails(department: Department, next: Omit<DepartmentDetail, "departmentId" | "endsOn">): DepartmentDetail[] {
  const { startsOn } = next;
  const kept = department.details
    .filter((detail) => detail.startsOn < startsOn)
    .map((detail) => (detail.endsOn === null || detail.endsOn > startsOn ? { ...detail, endsOn: startsOn } : detail));
  return [...kept, { ...next, departmentId: department.id, endsOn: department.closedOn }];
}

export interface DepartmentNode<Item extends { readonly id: DepartmentId; readonly parentId: DepartmentId | null }> {
  readonly item: Item;
  readonly depth: number;
}

/** The departments of a day in the order of a tree, each below its parent; one whose parent is not there stands at the top. */
export function inTreeOrder<Item extends { readonly id: DepartmentId; readonly parentId: DepartmentId | null }>(
  items: readonly Item[],
): DepartmentNode<Item>[] {
  const ids = new Set(items.map(({ id }) => id));
  const below = (parentId: DepartmentId | null, depth: number): DepartmentNode<Item>[] =>
    items
      .filter((item) => (item.parentId !== null && ids.has(item.parentId) ? item.parentId : null) === parentId)
      .flatMap((item) => [{ item, depth }, ...below(item.id, depth + 1)]);
  return below(null, 0);
}
