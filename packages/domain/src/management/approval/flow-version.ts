/** A flow's versions: drafted, checked, live, retired. A running approval stays on the version that it began with. */
import { z } from "zod";
import { Words } from "./words";
import type { FlowRefusal } from "./flow-check";

export const flowStates = ["draft", "checked", "live", "retired"] as const;
export type FlowState = (typeof flowStates)[number];

export const flowActs = ["edit", "check", "go-live", "retire", "discard"] as const;
export type FlowAct = (typeof flowActs)[number];

/** Where each act that is possible leads; a draft that is discarded is gone. */
export const flowLifecycle = {
  draft: { edit: "draft", check: "checked", discard: "draft" },
  checked: { edit: "draft", check: "checked", "go-live": "live", discard: "draft" },
  live: { retire: "retired" },
  retired: {},
} as const satisfies Record<FlowState, Partial<Record<FlowAct, FlowState>>>;

export function flowStateAfter(state: FlowState, act: FlowAct): FlowState | undefined {
  const acts: Partial<Record<FlowAct, FlowState>> = flowLifecycle[state];
  return acts[act];
}

export type FlowActRefusal =
  | { readonly kind: "flow-act-not-now"; readonly state: FlowState; readonly act: FlowAct }
  | { readonly kind: "flow-changed-meanwhile" }
  | { readonly kind: "draft-exists"; readonly number: number }
  | { readonly kind: "flow-name-taken"; readonly field: "name"; readonly name: string }
  | { readonly kind: "flow-of-product" }
  | FlowRefusal;

/** `seen` is the revision that the administrator had on screen. */
export function findFlowActRefusals(version: { readonly state: FlowState; readonly revision: number }, act: FlowAct, seen: number): FlowActRefusal[] {
  return [
    ...(flowStateAfter(version.state, act) === undefined ? [{ kind: "flow-act-not-now" as const, state: version.state, act }] : []),
    ...(version.revision === seen ? [] : [{ kind: "flow-changed-meanwhile" as const }]),
  ];
}

export const FlowHead = z.object({
  name: Words,
  /** What it is for, shown where one starts it. */
  about: z.object({ zh: z.string().trim().max(200), en: z.string().trim().max(300) }),
});
export type FlowHead = z.infer<typeof FlowHead>;

/** What an approval decides: its own form, or a thing of another service that waits for it. */
export const subjectKinds = ["form", "transfer-plan", "merger-case", "service-application"] as const;
export const SubjectKind = z.enum(subjectKinds);
export type SubjectKind = z.infer<typeof SubjectKind>;
