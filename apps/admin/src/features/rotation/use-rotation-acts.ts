/** The acts on rotations, each followed by a fresh look. */
import { useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation } from "@tanstack/react-query";
import { useSayRefused, useToldActs } from "../../connection/acts";
import { staffing } from "../../connection/services";
import { rotationRefusalTexts } from "./rotation-refusal-texts";
import { rotationTexts } from "./rotation-texts";

export function useRotationActs() {
  const words = useTexts(rotationTexts);
  const { toast } = useAnnouncing();
  const told = useToldActs(staffing.rotationEnd.pathKey(), useSayRefused(rotationRefusalTexts, words.failed));
  const { rotationEnd: rotation } = staffing;
  const decideEnds = useMutation(rotation.decideEnds.mutationOptions({ ...told(), onSuccess: ({ decided }) => toast("success", words.decided(decided)) }));
  const propose = useMutation(rotation.proposeCorrection.mutationOptions(told(words.proposed)));
  const decide = useMutation(rotation.decideCorrection.mutationOptions(told(words.done)));
  const withdraw = useMutation(rotation.withdrawCorrection.mutationOptions(told(words.done)));
  return { decideEnds: decideEnds.mutateAsync, propose: propose.mutateAsync, decide: decide.mutateAsync, withdraw: withdraw.mutateAsync };
}
export type RotationActs = ReturnType<typeof useRotationActs>;
