import { PageHeader, useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { refusalsOf, useSayRefused } from "../../connection/acts";
import { refusalsIn } from "../../connection/failures";
import { staffing } from "../../connection/services";
import { useScope } from "../../shell/scope";
import { useMay, useSession } from "../../shell/session-context";
import { MentoringForm } from "./mentoring-form";
import { MentoringTable } from "./mentoring-table";
import { isMentoringRefusal, mentoringRefusalTexts, mentoringTexts } from "./mentoring-texts";

export function MentoringPage() {
  const words = useTexts(mentoringTexts);
  const scope = useScope();
  const { today } = useSession();
  const sayRefused = useSayRefused(mentoringRefusalTexts, words.failed);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const mayManage = useMay("plan.draft");
  const list = useQuery(staffing.mentoring.list.queryOptions({ scope }));
  const look = () => queries.invalidateQueries({ queryKey: staffing.mentoring.pathKey() });
  const add = useMutation(
    staffing.mentoring.add.mutationOptions({
      onSettled: look,
      onSuccess: ({ isMentorLower }) => toast(isMentorLower ? "warning" : "success", isMentorLower ? words.addedLower : words.added),
      onError: (error) => {
        if (!refusalsIn(error).some(isMentoringRefusal)) toast("error", words.failed);
      },
    }),
  );
  const end = useMutation(
    staffing.mentoring.end.mutationOptions({
      onSettled: look,
      onSuccess: () => toast("success", words.ended),
      onError: sayRefused,
    }),
  );
  const refused = refusalsOf(add.error, mentoringRefusalTexts);
  return (
    <>
      <PageHeader
        title={words.title}
        about={words.about}
        actions={
          mayManage && scope.kind === "district" ? (
            <MentoringForm today={today} refused={refused} busy={add.isPending} onOpen={() => add.reset()} onSave={(pair) => add.mutateAsync({ ...pair, districtId: scope.id })} />
          ) : undefined
        }
      />
      <MentoringTable
        rows={list.data}
        today={today}
        error={list.error}
        onRetry={() => void list.refetch()}
        onEnd={mayManage ? (row, endsOn) => end.mutateAsync({ mentoringId: row.id, endsOn, reason: "" }) : undefined}
      />
    </>
  );
}
