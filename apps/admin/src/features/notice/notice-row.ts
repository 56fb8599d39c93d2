/** What the management service answers about notices, by its router's own types. */
import type { Router } from "@qitong/management";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<Router>["notice"];

export type SentNotice = Answers["list"][number];
export type NoticeBoard = Answers["byId"];
export type Recipient = NoticeBoard["recipients"][number];
export type OwnNotice = Answers["own"][number];
export type OwnNoticeDetail = Answers["ownById"];
