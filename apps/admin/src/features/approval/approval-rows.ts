/** What the management service answers about approvals, by its router's own types. */
import type { Router } from "@qitong/management";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<Router>["approval"];

export type InboxRow = Answers["inbox"]["rows"][number];
export type InboxCounts = Answers["counts"];
export type ApprovalDetail = Answers["byId"];
export type OpenTask = ApprovalDetail["open"][number];
export type AheadStep = ApprovalDetail["ahead"][number];
export type HappenedEvent = ApprovalDetail["events"][number];
export type Startable = Answers["startable"][number];
export type Preparation = Answers["prepare"];
