/** What the legal-entity service answers, by its router's own types. */
import type { Router } from "@qitong/legal-entity";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<Router>["mergerCase"];

export type CaseSummary = Answers["list"][number];
export type CaseDetail = Answers["byId"];
export type CaseStep = CaseDetail["steps"][number];
export type CaseDocument = CaseStep["documents"][number];
/** A paper as it is taken: of a step that stands, or of one that was taken back. */
export type NamedPaper = Pick<CaseDocument, "fileId" | "name">;
export type UndoneStep = CaseDetail["undoneSteps"][number];
export type Rehearsal = Answers["rehearsal"];
export type RehearsedConflict = Rehearsal["conflicts"][number];
export type MergerChoices = Answers["choices"];
export type MergerChoice = MergerChoices["entities"][number];
