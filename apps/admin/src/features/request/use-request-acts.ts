/** The acts on one request, each on the version that is on screen and followed by a fresh look at it. */
import { useTexts } from "@qitong/ui";
import { useMutation } from "@tanstack/react-query";
import { useSayRefused, useToldActs } from "../../connection/acts";
import { management } from "../../connection/services";
import type { DispatchDraft } from "./dispatch-form";
import type { WordAct } from "./request-acts";
import type { RequestDetail } from "./request-rows";
import { requestDetailTexts, requestTexts } from "./request-texts";
import { requestRefusalTexts } from "./request-words";
import type { WordsDraft } from "./words-form";

export function useRequestActs({ id: requestId, version }: Pick<RequestDetail, "id" | "version">) {
  const words = useTexts(requestDetailTexts);
  const { failed } = useTexts(requestTexts);
  const toldWith = useToldActs(management.request.pathKey(), useSayRefused(requestRefusalTexts, failed));
  const told = toldWith(words.done);
  const dispatch = useMutation(management.request.dispatch.mutationOptions(told));
  const reassign = useMutation(management.request.reassign.mutationOptions(told));
  const start = useMutation(management.request.start.mutationOptions(told));
  const handBack = useMutation(management.request.handBack.mutationOptions(told));
  const answer = useMutation(management.request.answer.mutationOptions(told));
  const note = useMutation(management.request.note.mutationOptions(told));
  const decline = useMutation(management.request.decline.mutationOptions(told));
  const merge = useMutation(management.request.merge.mutationOptions(told));
  const reveal = useMutation(management.request.revealContact.mutationOptions(toldWith()));
  const seen = { requestId, version };
  const byWords: Readonly<Record<WordAct, (draft: WordsDraft) => Promise<unknown>>> = {
    answer: ({ text }) => answer.mutateAsync({ ...seen, text }),
    handBack: ({ text }) => handBack.mutateAsync({ ...seen, reason: text }),
    note: ({ text, isForAsker }) => note.mutateAsync({ ...seen, text, isForAsker }),
    decline: ({ text }) => decline.mutateAsync({ ...seen, reason: text }),
    merge: ({ text }) => merge.mutateAsync({ ...seen, into: text }),
  };
  return {
    dispatch: (draft: DispatchDraft) => dispatch.mutateAsync({ ...seen, ...draft }),
    reassign: ({ handlerId, text }: DispatchDraft) => reassign.mutateAsync({ ...seen, handlerId, reason: text }),
    start: () => start.mutateAsync(seen),
    words: (act: WordAct, draft: WordsDraft) => byWords[act](draft),
    reveal: (reason: string) => reveal.mutateAsync({ requestId, reason }),
    contact: reveal.data,
  };
}
