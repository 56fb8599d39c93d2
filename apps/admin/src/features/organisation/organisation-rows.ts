import type { Router } from "@qitong/management";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<Router>;

export type OrganisationAnswer = Answers["organisation"]["byScope"];
export type DepartmentRow = OrganisationAnswer["departments"][number];
export type PositionRow = DepartmentRow["positions"][number];
export type HolderRow = PositionRow["holders"][number];
export type LeaderRow = OrganisationAnswer["leaders"][number];
export type DeputyRow = HolderRow["deputies"][number];
export type MergePreview = Answers["organisation"]["previewMerge"];
export type DepartmentStory = Answers["organisation"]["department"];
export type Colleague = Answers["organisation"]["candidates"][number];
export type OwnDelegations = Answers["delegation"]["own"];

/** Whose deputy is arranged: a post of a department, or one that the district gives. */
export interface PostToStandInFor {
  readonly postId: HolderRow["postId"];
  readonly personId: HolderRow["personId"];
  readonly personName: string;
  readonly title: string;
  readonly role: LeaderRow["role"];
  readonly startsOn: HolderRow["startsOn"];
  readonly endsOn: HolderRow["endsOn"];
  readonly deputies: readonly DeputyRow[];
}
