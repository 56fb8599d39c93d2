/** What the management service answers, by its router's own types. */
import type { Router } from "@qitong/management";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<Router>;

export type RequestList = Answers["request"]["list"];
export type RequestRow = RequestList["rows"][number];
export type RequestDetail = Answers["request"]["byId"];
export type TraceEntry = RequestDetail["trace"][number];
export type RequestPhoto = RequestDetail["photos"][number];
export type Handler = Answers["request"]["handlers"][number];
export type BoardAnswer = Answers["request"]["board"];
export type CampusCodeRow = Answers["campusCode"]["list"][number];
