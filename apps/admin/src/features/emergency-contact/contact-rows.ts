/** What the management service answers, by its router's own types. */
import type { Router } from "@qitong/management";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<Router>["emergencyContact"];

export type CampusContacts = Answers["ofCampus"];
export type ShownContact = CampusContacts["contacts"][number];
export type ContactGap = CampusContacts["gaps"][number];
export type BoardRow = Answers["board"]["campuses"][number];
export type OwnContacts = Answers["own"][number];
