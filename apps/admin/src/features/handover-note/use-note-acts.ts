/** The acts on handover notes, each followed by a fresh look. */
import { useTexts } from "@qitong/ui";
import { useMutation } from "@tanstack/react-query";
import { useSayRefused, useToldActs } from "../../connection/acts";
import { staffing } from "../../connection/services";
import { noteRefusalTexts, noteTexts } from "./note-texts";

export function useNoteActs() {
  const words = useTexts(noteTexts);
  const options = useToldActs(staffing.handoverNote.pathKey(), useSayRefused(noteRefusalTexts, words.failed));
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
