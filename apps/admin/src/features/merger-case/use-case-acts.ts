/** The acts on one merger case, each on the version that is on screen and followed by a fresh look at it. */
import type { CivilDate } from "@qitong/domain";
import type { RepresentativeChange } from "@qitong/domain/legal-entity";
import { useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalsOf, useSayRefused } from "../../connection/acts";
import { encodeFile } from "../../connection/encode-file";
import { legalEntity, management } from "../../connection/services";
import { mergerRefusalTexts } from "./merger-refusal-texts";
import type { CaseDetail } from "./merger-row";
import { caseTexts, mergerTexts } from "./merger-texts";
import type { StepDraft } from "./step-form";
import { stepName } from "./step-name";
import { submissionTexts } from "./submission-texts";

export function useCaseActs({ id: caseId, version }: Pick<CaseDetail, "id" | "version">) {
  const words = useTexts(caseTexts);
  const submission = useTexts(submissionTexts);
  const { failed } = useTexts(mergerTexts);
  const language = useLanguage();
  const sayRefused = useSayRefused(mergerRefusalTexts, failed);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  // Also after a refusal: what was refused may rest on a change by someone else.
  const look = () => queries.invalidateQueries({ queryKey: legalEntity.pathKey() });
  const done = (sentence: string) => toast("success", sentence);
  const notDone = sayRefused;
  const onSettled = look;
  const record = useMutation(legalEntity.mergerCase.recordStep.mutationOptions({ onSettled, onError: notDone }));
  const undo = useMutation(legalEntity.mergerCase.undoStep.mutationOptions({ onSettled, onError: notDone, onSuccess: () => done(words.undone) }));
  const schedule = useMutation(legalEntity.mergerCase.schedule.mutationOptions({ onSettled, onError: notDone, onSuccess: () => done(words.scheduled) }));
  const withdraw = useMutation(legalEntity.mergerCase.withdraw.mutationOptions({ onSettled, onError: notDone, onSuccess: () => done(words.withdrawn) }));
  const represent = useMutation(legalEntity.mergerCase.setRepresentative.mutationOptions({ onSettled, onError: notDone, onSuccess: () => done(words.representativeSaved) }));
  const asked = (sentence: string) => ({
    onError: notDone,
    onSettled: async () => {
      await look();
      // What waits in the inboxes has changed as well.
      await queries.invalidateQueries({ queryKey: management.approval.pathKey() });
    },
    onSuccess: () => done(sentence),
  });
  const submit = useMutation(legalEntity.mergerCase.submit.mutationOptions(asked(submission.submitted)));
  const recall = useMutation(legalEntity.mergerCase.recall.mutationOptions(asked(submission.recalled)));
  return {
    recordStep: async ({ files, step, note, decreeNumber, doneOn }: StepDraft) => {
      const documents = await Promise.all(files.map(async ({ file, kind }) => ({ name: file.name, kind, contentBase64: await encodeFile(file) })));
      await record.mutateAsync({ caseId, version, step, doneOn, documents, note: note.trim() || null, decreeNumber: decreeNumber.trim() || null });
      done(words.recorded(stepName(language, step)));
    },
    /** A form that is opened anew begins without the refusals of the last one. */
    forgetRefusals: () => record.reset(),
    setRepresentative: ({ newRepresentative, appointmentDocument, removalDocument }: RepresentativeChange) =>
      represent.mutateAsync({ caseId, version, newRepresentative, appointmentDocument, removalDocument }),
    submit: () => submit.mutateAsync({ caseId, version }),
    recall: () => recall.mutateAsync({ caseId, version }),
    undoStep: () => undo.mutateAsync({ caseId, version }),
    schedule: (effectiveOn: CivilDate) => schedule.mutateAsync({ caseId, version, effectiveOn }),
    withdraw: (reason: string) => withdraw.mutateAsync({ caseId, version, reason }),
    isRecording: record.isPending,
    recordRefused: refusalsOf(record.error, mergerRefusalTexts),
    scheduleRefused: refusalsOf(schedule.error, mergerRefusalTexts),
  };
}
