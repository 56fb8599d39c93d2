/** The acts on one person's file, each followed by a fresh look at it. */
import type { AnyRefusal, CivilDate } from "@qitong/domain";
import type { ExemptionEndRefusal, ExemptionRefusal } from "@qitong/domain/staffing";
import { useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalsIn } from "../../connection/refusals";
import { staffing } from "../../connection/services";
import type { ExemptionDraft } from "./exemption-form";
import type { Exemption } from "./exemption-list";
import { exemptionRefusalTexts, staffFileTexts } from "./staff-file-texts";
import type { StaffFile } from "./staff-row";

type Refusal = ExemptionRefusal | ExemptionEndRefusal;

const isExemptionRefusal = (refusal: AnyRefusal): refusal is Refusal => exemptionRefusalTexts.kinds.includes(refusal.kind);

export function useFileActs({ personId }: Pick<StaffFile, "personId">) {
  const words = useTexts(staffFileTexts);
  const language = useLanguage();
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const done = (sentence: string) => async () => {
    await queries.invalidateQueries({ queryKey: staffing.staff.pathKey() });
    toast("success", sentence);
  };
  const failed = (error: unknown) => {
    const refusals = refusalsIn(error).filter(isExemptionRefusal);
    toast("error", refusals.map((refusal) => exemptionRefusalTexts.say(language, refusal)).join(" ") || words.failed);
  };
  const add = useMutation(staffing.staff.addExemption.mutationOptions({ onSuccess: done(words.saved) }));
  const end = useMutation(staffing.staff.endExemption.mutationOptions({ onSuccess: done(words.ended), onError: failed }));
  const reveal = useMutation(staffing.staff.revealIdentity.mutationOptions({ onError: () => toast("error", words.revealFailed) }));
  return {
    addExemption: (draft: ExemptionDraft) => add.mutateAsync({ personId, ...draft }),
    adding: add.isPending,
    addRefused: refusalsIn(add.error).filter((refusal): refusal is ExemptionRefusal => isExemptionRefusal(refusal)),
    endExemption: ({ kind, startsOn }: Exemption, endsOn: CivilDate) => end.mutateAsync({ personId, kind, startsOn, endsOn }),
    reveal,
  };
}
