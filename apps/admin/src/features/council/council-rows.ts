import type { Router } from "@qitong/management";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<Router>["council"];

export type CouncilList = Answers["list"];
export type TopicRow = CouncilList["rows"][number];
export type TopicDetail = Answers["byId"];
export type TopicVote = TopicDetail["votes"][number];
export type CouncilEntry = TopicDetail["entries"][number];
