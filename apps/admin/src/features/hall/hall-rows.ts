/** What the management service answers about the hall, by its router's own types. */
import type { Router } from "@qitong/management";
import type { HallBoard } from "@qitong/domain/management/hall";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<Router>["hall"];

export type HallCatalogue = Answers["catalogue"];
export type HallCard = HallCatalogue["items"][number];
export type HallGuide = Answers["item"];
export type HallBoardAnswer = Omit<Answers["board"], "board"> & { readonly board: HallBoard };
export type HallList = Answers["list"];
export type HallSettings = Answers["settings"];
export type HallSettingRow = HallSettings["items"][number];
export type HallHistoryRow = Answers["history"][number];
