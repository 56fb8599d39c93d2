import { matchesScope } from "../../shell/scope-options";
import type { DepartmentRow } from "./organisation-rows";

export const organisationFilterKeys = ["q", "campus", "show"] as const;
export type OrganisationFilters = Readonly<Partial<Record<(typeof organisationFilterKeys)[number], string>>>;
type Pinyin = Parameters<typeof matchesScope>[2];

export function filterDepartments(departments: readonly DepartmentRow[], { q, campus, show }: OrganisationFilters, pinyin: Pinyin): DepartmentRow[] {
  return departments.filter(
    (department) =>
      (campus === undefined || department.campusIds.some((id) => id === campus)) &&
      (show !== "vacant" || department.positions.some(({ vacancies }) => vacancies > 0)) &&
      (show !== "origin" || department.originName !== null) &&
      (q === undefined || matchesScope(textOf(department), q, pinyin)),
  );
}

function textOf({ name, positions }: DepartmentRow): string {
  return [name, ...positions.flatMap(({ title, holders }) => [title, ...holders.map(({ personName }) => personName)])].join(" ");
}

export interface OrganisationCount {
  readonly people: number;
  readonly vacant: number;
}

export function countOrganisation(departments: readonly DepartmentRow[]): OrganisationCount {
  const positions = departments.flatMap((department) => department.positions);
  return {
    people: positions.reduce((sum, { holders }) => sum + holders.length, 0),
    vacant: positions.reduce((sum, { vacancies }) => sum + vacancies, 0),
  };
}
