/** A request or an application on its way: kept before it leaves, sent again under its key until the outcome is known. */
import type { AnyRefusal, CivilDate } from "@qitong/domain";
import { codeFrom, codeLength } from "@qitong/domain/management";
import { useCallback, useEffect, useRef, useState } from "react";
import { newSendingKey, randomBytes } from "../../connection/public-door";
import { keepDraft, type Draft, type KeptDraft, type Sending } from "./draft";
import type { KeptRequests } from "./kept-requests";
import type { SendOutcome } from "./send-once";

export type SendingState =
  | { readonly kind: "writing"; readonly refusals: readonly AnyRefusal[] }
  | { readonly kind: "sending"; readonly share: number; readonly attempt: number }
  /** The outcome is not known: the form stays shut, and the same is sent again. */
  | { readonly kind: "waiting"; readonly attempt: number; readonly refusals: readonly AnyRefusal[] }
  | { readonly kind: "sent"; readonly number: string; readonly secret: string; readonly dueOn: CivilDate };

const pauses = [0, 2000, 5000, 15_000, 30_000];
/** After "too often" there is no use in hurrying. */
const longPause = 60_000;

/** What is sent, and where it is kept meanwhile. None of it may change while the page stands. */
export interface SendingOf<Of extends Draft> {
  readonly storageName: string;
  readonly empty: Of;
  readonly read: (text: string | null) => KeptDraft<Of>;
  readonly post: (draft: Of, sending: Sending, onProgress: (share: number) => void) => Promise<SendOutcome>;
  readonly remembered: KeptRequests;
  readonly campusName: string;
}

export function useSending<Of extends Draft>({ storageName, empty, read, post, remembered, campusName }: SendingOf<Of>) {
  const [kept, setKept] = useState<KeptDraft<Of>>(() => read(localStorage.getItem(storageName)));
  // A page that was closed or reloaded while it was sending goes on where it was.
  const [state, setState] = useState<SendingState>(kept.sending ? { kind: "waiting", attempt: 0, refusals: [] } : { kind: "writing", refusals: [] });
  const [areAllKept, setAllKept] = useState(true);
  const isBusy = useRef(false);

  const keep = useCallback(
    (next: KeptDraft<Of>) => {
      setKept(next);
      setAllKept(keepDraft(localStorage, storageName, next));
    },
    [storageName],
  );

  const attempt = useCallback(
    async (draft: Of, sending: Sending, number: number) => {
      // A double tap, or "online" in the middle of an attempt.
      if (isBusy.current) return;
      isBusy.current = true;
      setState({ kind: "sending", share: 0, attempt: number });
      const outcome = await post(draft, sending, (share) => setState({ kind: "sending", share, attempt: number }));
      isBusy.current = false;
      if (outcome.kind === "sent") {
        remembered.keep({ number: outcome.number, secret: sending.secret, campusName, sentAt: new Date().toISOString() });
        localStorage.removeItem(storageName);
        setKept({ draft: empty, sending: null });
        setState({ ...outcome, secret: sending.secret });
      } else if (outcome.kind === "refused" || outcome.kind === "absent") {
        keep({ draft, sending: null });
        setState({ kind: "writing", refusals: outcome.kind === "refused" ? outcome.refusals : [{ kind: "code-gone" }] });
      } else {
        setState({ kind: "waiting", attempt: number, refusals: outcome.kind === "too-often" ? outcome.refusals : [] });
      }
    },
    [campusName, empty, keep, post, remembered, storageName],
  );

  const again = useCallback(() => {
    if (kept.sending && state.kind === "waiting") void attempt(kept.draft, kept.sending, state.attempt + 1);
  }, [attempt, kept, state]);

  useEffect(() => {
    if (state.kind !== "waiting") return;
    const pause = state.refusals.length > 0 ? longPause : (pauses[state.attempt] ?? longPause);
    const timer = setTimeout(again, pause);
    window.addEventListener("online", again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", again);
    };
  }, [again, state]);

  const send = () => {
    const sending = { key: newSendingKey(), secret: codeFrom(randomBytes(codeLength)) };
    // Kept before it leaves: whatever happens to the page, it is the same sending that goes on.
    keep({ draft: kept.draft, sending });
    void attempt(kept.draft, sending, 1);
  };

  return {
    draft: kept.draft,
    state,
    areAllKept,
    change: (part: Partial<Of>) => keep({ draft: { ...kept.draft, ...part }, sending: null }),
    send,
    again,
    startAnew: () => setState({ kind: "writing", refusals: [] }),
  };
}
