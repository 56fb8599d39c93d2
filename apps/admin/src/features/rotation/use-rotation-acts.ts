/** The acts on rotations, each followed by a fresh look. */
import { useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalsIn } from "../../connection/failures";
import { staffing } from "../../connection/services";
import { isRotationRefusal, rotationRefusalTexts } from "./rotation-refusal-texts";
import { rotationTexts } from "./rotation-texts";

export function useRotationActs() {
  const words = useTexts(rotationTexts);
  const language = useLanguage();
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const options = {
    // Also when it was refused: what is on screen may be older than what is.
    onSettled: () => queries.invalidateQueries({ queryKey: staffing.rotationEnd.pathKey() }),
    onError: (error: unknown) => {
      const refusals = refusalsIn(error).filter(isRotationRefusal);
      toast("error", refusals.map((refusal) => rotationRefusalTexts.say(language, refusal)).join(" ") || words.failed);
    },
  };
  const { rotationEnd: rotation } = staffing;
  const decideEnds = useMutation(rotation.decideEnds.mutationOptions({ ...options, onSuccess: ({ decided }) => toast("success", words.decided(decided)) }));
  const propose = useMutation(rotation.proposeCorrection.mutationOptions({ ...options, onSuccess: () => toast("success", words.proposed) }));
  const decide = useMutation(rotation.decideCorrection.mutationOptions({ ...options, onSuccess: () => toast("success", words.done) }));
  const withdraw = useMutation(rotation.withdrawCorrection.mutationOptions({ ...options, onSuccess: () => toast("success", words.done) }));
  return { decideEnds: decideEnds.mutateAsync, propose: propose.mutateAsync, decide: decide.mutateAsync, withdraw: withdraw.mutateAsync };
}
export type RotationActs = ReturnType<typeof useRotationActs>;
