/** The acts on handover notes, each followed by a fresh look. */
import { useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalsIn } from "../../connection/failures";
import { staffing } from "../../connection/services";
import { isNoteRefusal, noteRefusalTexts, noteTexts } from "./note-texts";

export function useNoteActs() {
  const words = useTexts(noteTexts);
  const language = useLanguage();
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const options = (done: string) => ({
    onSettled: () => queries.invalidateQueries({ queryKey: staffing.handoverNote.pathKey() }),
    onSuccess: () => toast("success", done),
    onError: (error: unknown) => {
      const refusals = refusalsIn(error).filter(isNoteRefusal);
      toast("error", refusals.map((refusal) => noteRefusalTexts.say(language, refusal)).join(" ") || words.failed);
    },
  });
  const { handoverNote } = staffing;
  return {
    confirm: useMutation(handoverNote.confirm.mutationOptions(options(words.confirmed))).mutateAsync,
    sendBack: useMutation(handoverNote.sendBack.mutationOptions(options(words.sentBack))).mutateAsync,
    write: useMutation(handoverNote.write.mutationOptions(options(words.kept))).mutateAsync,
    hand: useMutation(handoverNote.hand.mutationOptions(options(words.handed))).mutateAsync,
    receive: useMutation(handoverNote.receive.mutationOptions(options(words.received))).mutateAsync,
    refuse: useMutation(handoverNote.refuse.mutationOptions(options(words.sentBack))).mutateAsync,
  };
}
