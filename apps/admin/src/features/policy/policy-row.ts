/** What the management service answers about policies, by its router's own types. */
import type { Router } from "@qitong/management";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<Router>["policy"];

export type PolicySummary = Answers["list"]["policies"][number];
export type PolicyDetail = Answers["byId"];
export type PolicyCampus = PolicyDetail["campuses"][number];
export type ExceptionRow = PolicyCampus["exceptions"][number];
export type VersionSummary = PolicyDetail["versions"][number];
export type Acknowledgements = Answers["acknowledgements"];
export type SideBySide = Answers["sideBySide"];
export type Preview = Answers["preview"];
export type PreviewCampus = Preview["campuses"][number];
export type DraftDetail = Answers["draft"];
export type OwnPolicy = Answers["own"][number];
export type OwnPolicyDetail = Answers["ownById"];
