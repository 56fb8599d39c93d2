/** The acts on one person's part-time service, each followed by a fresh look at the file and the lists. */
import type { CivilDate, PersonId } from "@qitong/domain";
import type { LessonsRefusal } from "@qitong/domain/staffing";
import { useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalsOf, useSayRefused } from "../../connection/acts";
import { refusalsIn } from "../../connection/failures";
import { staffing } from "../../connection/services";
import type { LessonsDraft } from "./lessons-form";
import type { PartTimeDraft } from "./part-time-form";
import { partTimeRefusalTexts, partTimeTexts } from "./part-time-texts";
import type { Arrangement } from "./part-time-types";

export function usePartTimeActs(personId: PersonId) {
  const words = useTexts(partTimeTexts);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const done = (sentence: string) => async () => {
    await Promise.all([staffing.staff, staffing.partTime, staffing.own].map((noun) => queries.invalidateQueries({ queryKey: noun.pathKey() })));
    toast("success", sentence);
  };
  const failed = useSayRefused(partTimeRefusalTexts, words.failed);
  const arrange = useMutation(staffing.partTime.arrange.mutationOptions({ onSuccess: done(words.saved), onError: failed }));
  const end = useMutation(staffing.partTime.end.mutationOptions({ onSuccess: done(words.ended), onError: failed }));
  const record = useMutation(staffing.partTime.recordLessons.mutationOptions({ onSuccess: done(words.recorded), onError: failed }));
  return {
    recordLessons: (draft: LessonsDraft) => record.mutateAsync({ personId, ...draft }),
    recording: record.isPending,
    lessonsRefused: refusalsIn(record.error).filter((refusal): refusal is LessonsRefusal => refusal.kind === "home-lessons-since"),
    arrange: (draft: PartTimeDraft) => arrange.mutateAsync({ personId, ...draft }),
    arranging: arrange.isPending,
    refused: refusalsOf(arrange.error, partTimeRefusalTexts),
    end: ({ id }: Arrangement, endsOn: CivilDate) => end.mutateAsync({ partTimeId: id, endsOn }),
  };
}
