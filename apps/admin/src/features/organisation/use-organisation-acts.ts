/** The acts on a school's organisation, each followed by a fresh look at it. */
import { useTexts } from "@qitong/ui";
import { useMutation } from "@tanstack/react-query";
import { useSayRefused, useToldActs } from "../../connection/acts";
import { management } from "../../connection/services";
import { organisationRefusalTexts } from "./organisation-refusal-texts";
import { dialogTexts, organisationTexts } from "./organisation-texts";

export function useOrganisationActs() {
  const words = useTexts(dialogTexts);
  const { failed } = useTexts(organisationTexts);
  const options = useToldActs(management.pathKey(), useSayRefused(organisationRefusalTexts, failed))(words.done);
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
