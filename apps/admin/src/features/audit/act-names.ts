/** The names of all acts, by service: its commands, read off its router's type, and what a date or the front door does. */
import type { Router as Curriculum } from "@qitong/curriculum";
import type { Router as LegalEntity } from "@qitong/legal-entity";
import type { PublicRouter as ManagementPublic, Router as Management } from "@qitong/management";
import type { Router as Staffing } from "@qitong/staffing";
import type { Language } from "@qitong/ui";

type IsCommand<Procedure> = Procedure extends { readonly _def: { readonly type: "mutation" } } ? true : false;

type CommandsOf<Noun extends string, Procedures> = {
  [Verb in keyof Procedures & string]: IsCommand<Procedures[Verb]> extends true ? `${Noun}.${Verb}` : never;
}[keyof Procedures & string];

type CommandPath<Record> = { [Noun in keyof Record & string]: CommandsOf<Noun, Record[Noun]> }[keyof Record & string];

export type GatewayAct = "gateway.sign-in" | "gateway.change-password";

export type CurriculumAct = `curriculum.${CommandPath<Curriculum["_def"]["record"]>}`;

export type LegalEntityAct =
  | `legal-entity.${CommandPath<LegalEntity["_def"]["record"]>}`
  | "legal-entity.mergerCase.apply" | "legal-entity.mergerApproval.byDate";

export type ManagementAct =
  | `management.${CommandPath<Management["_def"]["record"]>}`
  | `management.${CommandPath<ManagementPublic["_def"]["record"]>}`
  | "management.notice.byDate" | "management.notice.remindByDate" | "management.approval.byDate"
  | "management.council.closeVote" | "management.request.byDate" | "management.request.forget"
  | "management.hall.byDate" | "management.hall.forget";

export type StaffingAct =
  | `staffing.${CommandPath<Staffing["_def"]["record"]>}`
  | "staffing.transferPlan.byDate" | "staffing.suggestion.finish" | "staffing.planApproval.byDate" | "staffing.swap.byDate"
  | "staffing.rotationEnd.byDate" | "staffing.rotationEnd.correctByDate";

export type Label = Readonly<Record<Language, string>>;
/** A command without words fails the typecheck, and so do words without an act. */
export type WordsOf<Act extends string> = Readonly<Record<Act, Label>>;
