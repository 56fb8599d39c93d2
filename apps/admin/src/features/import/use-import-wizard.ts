/** The wizard's questions and its one act. Each question can be given up by going back. */
import type { DistrictId } from "@qitong/domain";
import type { ImportKind, RowOutcome } from "@qitong/domain/import";
import { useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { keepPreviousData, skipToken, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useReducer, useState } from "react";
import { encodeFile } from "../../connection/encode-file";
import { refusalsIn } from "../../connection/failures";
import { saveFile } from "../../connection/save-file";
import { legalEntity, staffing } from "../../connection/services";
import { useSession } from "../../shell/session-context";
import { commitFile, fetchRejectedRows, importKeys, inspectFile, previewFile, type FilePlace, type MappedFile } from "./import-calls";
import { changeDraft, newDraft } from "./import-draft";
import { isImportRefusal } from "./import-refusal-texts";
import { importTexts, wizardTexts } from "./import-texts";

const pageRows = 200;
const mostRows = 500;

export function useImportWizard(districtId: DistrictId, about?: { readonly kind: ImportKind; readonly id: string }) {
  const { today } = useSession();
  const words = useTexts(wizardTexts);
  const { failed } = useTexts(importTexts);
  const language = useLanguage();
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const [draft, change] = useReducer(changeDraft, today, (day) => newDraft(day, about?.kind));
  const [shown, setShown] = useState<{ readonly outcome: RowOutcome | undefined; readonly limit: number }>({ outcome: undefined, limit: pageRows });

  const { kind, file, pick, sheet, headerRow } = draft;
  const place: FilePlace | undefined = file
    ? { districtId, kind, file, ...(about ? { aboutId: about.id } : {}), ...(sheet === null ? {} : { sheet }), ...(headerRow === null ? {} : { headerRow }) }
    : undefined;
  // A file is large and belongs to this page only: answers are kept under its turn, and forgotten with the page.
  const forgetful = { staleTime: Infinity, gcTime: 0, retry: false } as const;
  const inspection = useQuery({
    queryKey: ["import", "inspect", pick, kind, sheet, headerRow],
    queryFn: place ? ({ signal }) => inspectFile(place, signal) : skipToken,
    ...forgetful,
  });
  const mapping = draft.mapping ?? inspection.data?.mapping ?? {};
  const mapped: MappedFile | undefined = place && inspection.data ? { ...place, mapping, effectiveOn: draft.effectiveOn } : undefined;
  const preview = useQuery({
    queryKey: ["import", "preview", pick, kind, sheet, headerRow, mapping, draft.effectiveOn, shown],
    queryFn: mapped && draft.step === "check"
      ? ({ signal }) => previewFile(mapped, { limit: shown.limit, ...(shown.outcome === undefined ? {} : { outcome: shown.outcome }) }, signal)
      : skipToken,
    placeholderData: keepPreviousData,
    ...forgetful,
  });
  const rejected = useMutation({
    mutationFn: async () => mapped && saveFile(await fetchRejectedRows(mapped, language)),
    onError: () => toast("error", failed),
  });
  const commit = useMutation({
    mutationFn: async ({ digest, skipRejected }: { digest: string; skipRejected: boolean }) => {
      if (!mapped) throw new Error("no file");
      return commitFile(mapped, digest, skipRejected);
    },
    onSuccess: async () => {
      change({ kind: "step-changed", step: "done" });
      await Promise.all([legalEntity.pathKey(), staffing.pathKey(), importKeys.list].map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
    onError: async (error) => {
      const refusals = refusalsIn(error);
      if (refusals.length === 0) toast("error", failed);
      if (!refusals.some((refusal) => refusal.kind === "preview-outdated")) return;
      toast("warning", words.fresh);
      await preview.refetch();
    },
  });
  return {
    draft, change, mapping, inspection, preview, rejected, commit, shown, setShown,
    showMore: () => setShown({ ...shown, limit: mostRows }),
    pickFile: async (picked: File) =>
      change({ kind: "file-picked", file: { name: picked.name, mediaType: picked.type, base64: await encodeFile(picked) } }),
    refusedIn: (error: unknown) => refusalsIn(error).filter(isImportRefusal),
  };
}
