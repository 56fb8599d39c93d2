/** The acts on one person's file, each followed by a fresh look at it. */
import type { CivilDate, DocumentUpload, FileId } from "@qitong/domain";
import type { NewEarlierRotation } from "@qitong/domain/staffing";
import { useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalsOf, useSayRefused } from "../../connection/acts";
import { saveFile } from "../../connection/save-file";
import { staffing } from "../../connection/services";
import type { ExemptionDraft, ExemptionFormProps } from "./exemption-form";
import type { Exemption } from "./exemption-list";
import { exemptionRefusalTexts } from "./staff-file-refusal-texts";
import { staffFileTexts } from "./staff-file-texts";
import type { StaffFile } from "../staff-record/staff-row";

export function useFileActs({ personId }: Pick<StaffFile, "personId">) {
  const words = useTexts(staffFileTexts);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const done = (sentence: string) => async () => {
    await queries.invalidateQueries({ queryKey: staffing.staff.pathKey() });
    toast("success", sentence);
  };
  const failed = useSayRefused(exemptionRefusalTexts, words.failed);
  const add = useMutation(staffing.staff.addExemption.mutationOptions({ onSuccess: done(words.saved) }));
  const end = useMutation(staffing.staff.endExemption.mutationOptions({ onSuccess: done(words.ended), onError: failed }));
  const addPapers = useMutation(staffing.staff.addExemptionPapers.mutationOptions({ onSuccess: done(words.paperAdded), onError: failed }));
  const earlier = useMutation(staffing.rotation.recordEarlier.mutationOptions({ onSuccess: done(words.earlierSaved), onError: failed }));
  const reveal = useMutation(staffing.staff.revealIdentity.mutationOptions({ onError: () => toast("error", words.revealFailed) }));
  const open = useMutation(
    staffing.staff.openExemptionPaper.mutationOptions({
      onSuccess: (file) => {
        saveFile(file);
        toast("success", words.paperLogged);
      },
      onError: () => toast("error", words.paperFailed),
    }),
  );
  return {
    addExemption: ({ papers, ...draft }: ExemptionDraft) => add.mutateAsync({ personId, ...draft, papers: [...papers] }),
    adding: add.isPending,
    addRefused: refusalsOf(add.error, exemptionRefusalTexts) as ExemptionFormProps["refused"],
    endExemption: ({ kind, startsOn }: Exemption, endsOn: CivilDate) => end.mutateAsync({ personId, kind, startsOn, endsOn }),
    addPaper: ({ kind, startsOn }: Exemption, paper: DocumentUpload) => addPapers.mutateAsync({ personId, kind, startsOn, papers: [paper] }),
    openPaper: (fileId: FileId) => open.mutate({ personId, fileId }),
    recordEarlier: (input: Omit<NewEarlierRotation, "personId">) => earlier.mutateAsync({ personId, ...input }),
    recording: earlier.isPending,
    reveal,
  };
}
