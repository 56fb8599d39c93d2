import type { Router } from "@qitong/staffing";
import type { inferRouterOutputs } from "@trpc/server";

type Notes = inferRouterOutputs<Router>["handoverNote"];
export type NoteRow = Notes["list"][number];
export type OwnNotes = Notes["own"];
export type NoteToWrite = OwnNotes["toWrite"][number];
export type NoteToReceive = OwnNotes["toReceive"][number];
export type Receiver = Notes["receivers"][number];
