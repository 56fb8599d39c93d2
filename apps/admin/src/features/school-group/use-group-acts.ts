/** The acts on groups, each followed by a fresh look at all of them: one group's change frees or binds schools of others. */
import { useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation } from "@tanstack/react-query";
import { refusalsOf, useSayFailed, useToldActs } from "../../connection/acts";
import { legalEntity } from "../../connection/services";
import { groupRefusalTexts } from "./group-refusal-texts";
import { groupTexts } from "./group-texts";

export function useGroupActs() {
  const words = useTexts(groupTexts);
  const { toast } = useAnnouncing();
  const told = useToldActs(legalEntity.pathKey(), useSayFailed(groupRefusalTexts, words.failed));
  const { schoolGroup } = legalEntity;
  const open = useMutation(schoolGroup.open.mutationOptions(told(words.opened)));
  const join = useMutation(schoolGroup.join.mutationOptions(told(words.joined)));
  const leave = useMutation(schoolGroup.leave.mutationOptions(told(words.left)));
  const end = useMutation(schoolGroup.end.mutationOptions({ ...told(), onSuccess: ({ ended }) => toast("success", words.ended(ended)) }));
  const forget = () => {
    for (const act of [open, join, leave, end]) act.reset();
  };
  return {
    forget,
    open: { save: open.mutateAsync, busy: open.isPending, refused: refusalsOf(open.error, groupRefusalTexts) },
    join: { save: join.mutateAsync, busy: join.isPending, refused: refusalsOf(join.error, groupRefusalTexts) },
    leave: { save: leave.mutateAsync, busy: leave.isPending, refused: refusalsOf(leave.error, groupRefusalTexts) },
    end: { save: end.mutateAsync, busy: end.isPending, refused: refusalsOf(end.error, groupRefusalTexts) },
  };
}
export type GroupActs = ReturnType<typeof useGroupActs>;
