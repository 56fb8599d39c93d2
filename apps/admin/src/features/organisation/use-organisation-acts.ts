/** The acts on a school's organisation, each followed by a fresh look at it. */
import { useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalsIn } from "../../connection/failures";
import { management } from "../../connection/services";
import { isOrganisationRefusal, organisationRefusalTexts } from "./organisation-refusal-texts";
import { dialogTexts, organisationTexts } from "./organisation-texts";

export function useOrganisationActs() {
  const words = useTexts(dialogTexts);
  const { failed } = useTexts(organisationTexts);
  const language = useLanguage();
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const options = {
    onSuccess: () => toast("success", words.done),
    onError: (error: unknown) => {
      const refusals = refusalsIn(error).filter(isOrganisationRefusal);
      toast("error", refusals.map((refusal) => organisationRefusalTexts.say(language, refusal)).join(" ") || failed);
    },
    // Also after a refusal: what was refused may rest on a change by someone else.
    onSettled: () => queries.invalidateQueries({ queryKey: management.pathKey() }),
  };
  return {
    open: useMutation(management.organisation.openDepartment.mutationOptions(options)),
    change: useMutation(management.organisation.changeDepartment.mutationOptions(options)),
    close: useMutation(management.organisation.closeDepartment.mutationOptions(options)),
    merge: useMutation(management.organisation.mergeDepartments.mutationOptions(options)),
    openPosition: useMutation(management.organisation.openPosition.mutationOptions(options)),
    plan: useMutation(management.organisation.planPosition.mutationOptions(options)),
    appoint: useMutation(management.organisation.appoint.mutationOptions(options)),
    endPost: useMutation(management.organisation.endPost.mutationOptions(options)),
    arrange: useMutation(management.deputy.arrange.mutationOptions(options)),
    endDeputy: useMutation(management.deputy.end.mutationOptions(options)),
  };
}
export type OrganisationActs = ReturnType<typeof useOrganisationActs>;
