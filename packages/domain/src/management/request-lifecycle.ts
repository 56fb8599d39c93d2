/** How a request lives: its statuses, who is waited for in each, and which act leads from where to where. */
export const requestStatuses = ["received", "dispatched", "handling", "answered", "closed", "merged", "not-ours", "withdrawn"] as const;
export type RequestStatus = (typeof requestStatuses)[number];

export const requestActs = [
  "dispatch", // 分派: to a handler, with category and promise
  "start", // 受理: the handler takes it up
  "reassign", // 改派: to another handler, with a reason
  "hand-back", // 退回: the handler says that it is another's to handle
  "answer", // 答复
  "decline", // 不属受理范围, with the reason
  "merge", // 并入: the same matter as another request
  "note", // 备注: for staff, or word to the asker
  "supplement", // 补充
  "withdraw", // 撤回
  "rate", // 评价
  "reopen", // 重新办理
  "close", // 办结: the time for rating is over
] as const;
export type RequestAct = (typeof requestActs)[number];

interface Stage {
  /** Who has to do something next; null when nobody. */
  readonly awaits: "desk" | "handler" | "asker" | null;
  /** Whether the clock of working days runs. */
  readonly isRunning: boolean;
  readonly acts: Readonly<Partial<Record<RequestAct, RequestStatus>>>;
}

const byDesk = { decline: "not-ours", merge: "merged" } as const;
const byAsker = { withdraw: "withdrawn" } as const;

export const requestLifecycle = {
  received: { awaits: "desk", isRunning: true, acts: { dispatch: "dispatched", ...byDesk, ...byAsker, note: "received", supplement: "received" } },
  dispatched: {
    awaits: "handler", isRunning: true,
    acts: { start: "handling", reassign: "dispatched", "hand-back": "received", ...byDesk, ...byAsker, note: "dispatched", supplement: "dispatched" },
  },
  handling: {
    awaits: "handler", isRunning: true,
    acts: { answer: "answered", reassign: "dispatched", "hand-back": "received", ...byDesk, ...byAsker, note: "handling", supplement: "handling" },
  },
  answered: { awaits: "asker", isRunning: false, acts: { rate: "closed", reopen: "dispatched", close: "closed", note: "answered" } },
  closed: { awaits: null, isRunning: false, acts: { reopen: "dispatched" } },
  merged: { awaits: null, isRunning: false, acts: {} },
  "not-ours": { awaits: null, isRunning: false, acts: {} },
  withdrawn: { awaits: null, isRunning: false, acts: {} },
} as const satisfies Record<RequestStatus, Stage>;

export function statusAfter(status: RequestStatus, act: RequestAct): RequestStatus | undefined {
  const acts: Stage["acts"] = requestLifecycle[status].acts;
  return acts[act];
}

export const isRunning = (status: RequestStatus): boolean => requestLifecycle[status].isRunning;

/** Statuses in which a request is counted as one of ours: a duplicate and what is not our business are not. */
export const countedStatuses = ["received", "dispatched", "handling", "answered", "closed"] as const satisfies readonly RequestStatus[];

/**
 * What the trace of a request holds. It is one trace: the asker sees the entries and texts for both, staff see all.
 * `text` says who may read the words of an entry, which may be fewer than those who see that it happened.
 */
export const traceKinds = {
  received: { seenBy: "both", text: "both" },
  dispatched: { seenBy: "both", text: "staff" },
  started: { seenBy: "both", text: "staff" },
  reassigned: { seenBy: "staff", text: "staff" },
  "handed-back": { seenBy: "staff", text: "staff" },
  answered: { seenBy: "both", text: "both" },
  declined: { seenBy: "both", text: "both" },
  merged: { seenBy: "both", text: "staff" },
  note: { seenBy: "staff", text: "staff" },
  word: { seenBy: "both", text: "both" },
  supplemented: { seenBy: "both", text: "both" },
  withdrawn: { seenBy: "both", text: "both" },
  rated: { seenBy: "both", text: "both" },
  reopened: { seenBy: "both", text: "both" },
  closed: { seenBy: "both", text: "both" },
  reminded: { seenBy: "staff", text: "staff" },
  overdue: { seenBy: "staff", text: "staff" },
  "contact-seen": { seenBy: "staff", text: "staff" },
  forgotten: { seenBy: "staff", text: "staff" },
} as const satisfies Record<string, { readonly seenBy: "both" | "staff"; readonly text: "both" | "staff" }>;
export type TraceKind = keyof typeof traceKinds;

/** The part of a trace that the asker sees. */
export function askersTrace<Entry extends { readonly kind: TraceKind; readonly text: string | null }>(trace: readonly Entry[]): Entry[] {
  return trace
    .filter(({ kind }) => traceKinds[kind].seenBy === "both")
    .map((entry) => (traceKinds[entry.kind].text === "both" ? entry : { ...entry, text: null }));
}
