/** Keeping the list of a campus, and a logged look at a covered number. */
import type { AnyRefusal, CampusId } from "@qitong/domain";
import type { EmergencyContact, EmergencyContactRefusal } from "@qitong/domain/management";
import { useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalsIn } from "../../connection/failures";
import { management } from "../../connection/services";
import { contactTexts } from "./contact-texts";
import { contactRefusalTexts, editorTexts } from "./editor-texts";

const isContactRefusal = (refusal: AnyRefusal): refusal is EmergencyContactRefusal => contactRefusalTexts.kinds.includes(refusal.kind);

export function useContactActs(campusId: CampusId) {
  const words = useTexts(editorTexts);
  const viewWords = useTexts(contactTexts);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: management.emergencyContact.pathKey() });
  const keep = useMutation(
    management.emergencyContact.keep.mutationOptions({
      onSuccess: async () => {
        await refresh();
        toast("success", words.saved);
      },
      onError: (error) => {
        // Refusals stand above the button; anything else is said here.
        if (refusalsIn(error).filter(isContactRefusal).length === 0) toast("error", words.failed);
      },
    }),
  );
  const reveal = useMutation(
    management.emergencyContact.reveal.mutationOptions({
      onError: async () => {
        await refresh();
        toast("error", viewWords.revealFailed);
      },
    }),
  );
  return {
    keep: (version: number, contacts: readonly EmergencyContact[]) =>
      keep.mutateAsync({ campusId, version, contacts: contacts.map((contact) => ({ ...contact, phones: [...contact.phones] })) }),
    keeping: keep.isPending,
    refused: refusalsIn(keep.error).filter(isContactRefusal),
    reset: () => keep.reset(),
    refresh,
    reveal: (version: number, ordinal: number, reason: string) => reveal.mutateAsync({ campusId, version, ordinal, reason }),
  };
}
