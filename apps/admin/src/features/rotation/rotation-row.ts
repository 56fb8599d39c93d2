import type { Router } from "@qitong/staffing";
import type { inferRouterOutputs } from "@trpc/server";

export type RotationList = inferRouterOutputs<Router>["rotationEnd"]["list"];
export type RotationRow = RotationList["rotations"][number];
export type Correction = RotationRow["corrections"][number];
export type CampusChoice = inferRouterOutputs<Router>["rotationEnd"]["campuses"][number];
