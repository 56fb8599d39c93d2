/** The acts on groups, each followed by a fresh look at all of them: one group's change frees or binds schools of others. */
import { useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalsIn } from "../../connection/failures";
import { legalEntity } from "../../connection/services";
import { isGroupRefusal, type GroupRefusal } from "./group-refusal-texts";
import { groupTexts } from "./group-texts";

export function useGroupActs() {
  const words = useTexts(groupTexts);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const look = () => queries.invalidateQueries({ queryKey: legalEntity.pathKey() });
  const refusedIn = (error: unknown): readonly GroupRefusal[] => refusalsIn(error).filter(isGroupRefusal);
  const common = {
    onSettled: look,
    onError: (error: unknown) => {
      if (refusedIn(error).length === 0) toast("error", words.failed);
    },
  };
  const { schoolGroup } = legalEntity;
  const open = useMutation(schoolGroup.open.mutationOptions({ ...common, onSuccess: () => toast("success", words.opened) }));
  const join = useMutation(schoolGroup.join.mutationOptions({ ...common, onSuccess: () => toast("success", words.joined) }));
  const leave = useMutation(schoolGroup.leave.mutationOptions({ ...common, onSuccess: () => toast("success", words.left) }));
  const end = useMutation(schoolGroup.end.mutationOptions({ ...common, onSuccess: ({ ended }) => toast("success", words.ended(ended)) }));
  const forget = () => {
    for (const act of [open, join, leave, end]) act.reset();
  };
  return {
    forget,
    open: { save: open.mutateAsync, busy: open.isPending, refused: refusedIn(open.error) },
    join: { save: join.mutateAsync, busy: join.isPending, refused: refusedIn(join.error) },
    leave: { save: leave.mutateAsync, busy: leave.isPending, refused: refusedIn(leave.error) },
    end: { save: end.mutateAsync, busy: end.isPending, refused: refusedIn(end.error) },
  };
}
export type GroupActs = ReturnType<typeof useGroupActs>;
