/** The board as the service answers it. */
import type { Router } from "@qitong/staffing";
import type { inferRouterOutputs } from "@trpc/server";

export type EstablishmentBoard = inferRouterOutputs<Router>["establishment"]["board"];
export type EntityRow = EstablishmentBoard["entities"][number];
export type CampusRow = EstablishmentBoard["campuses"][number];
export type VacancyRow = EstablishmentBoard["vacancies"][number];

export const boardViews = ["numbers", "titles", "vacancies"] as const;
export type BoardView = (typeof boardViews)[number];
