/** The acts on a notice, each on the version that is on screen and followed by a fresh look at it. */
import type { FileId, NoticeId, Scope } from "@qitong/domain";
import type { NoticeContent } from "@qitong/domain/management";
import { useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { encodeFile } from "../../connection/encode-file";
import { refusalsOf, useSayRefused } from "../../connection/acts";
import { management } from "../../connection/services";
import { noticeRefusalTexts } from "./notice-refusal-texts";
import { noticeTexts } from "./notice-texts";

export function useRefusalToast() {
  return useSayRefused(noticeRefusalTexts, useTexts(noticeTexts).failed);
}

export function useNoticeActs() {
  const words = useTexts(noticeTexts);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const onError = useRefusalToast();
  const onSettled = () => queries.invalidateQueries({ queryKey: management.notice.pathKey() });
  const create = useMutation(management.notice.create.mutationOptions({ onError }));
  const change = useMutation(management.notice.change.mutationOptions({ onError }));
  const publish = useMutation(
    management.notice.publish.mutationOptions({ onError, onSettled, onSuccess: ({ status }) => toast("success", words[status]) }),
  );
  const attach = useMutation(management.notice.attach.mutationOptions({ onError, onSettled }));
  const detach = useMutation(management.notice.detach.mutationOptions({ onError, onSettled }));
  const withdraw = useMutation(management.notice.withdraw.mutationOptions({ onError, onSettled, onSuccess: () => toast("success", words.withdrawn) }));
  const remind = useMutation(management.notice.remind.mutationOptions({ onError, onSettled, onSuccess: ({ people }) => toast("success", words.reminded(people)) }));
  const save = async (saved: Promise<{ noticeId: NoticeId; version: number }>) => {
    const one = await saved;
    toast("success", words.saved);
    await onSettled();
    return one;
  };
  return {
    create: (place: Scope, content: NoticeContent) => save(create.mutateAsync({ place, content })),
    change: (noticeId: NoticeId, version: number, content: NoticeContent) => save(change.mutateAsync({ noticeId, version, content })),
    publish: (noticeId: NoticeId, version: number) => publish.mutateAsync({ noticeId, version }),
    attach: async (noticeId: NoticeId, version: number, file: File) =>
      attach.mutateAsync({ noticeId, version, file: { name: file.name, contentBase64: await encodeFile(file) } }),
    detach: (noticeId: NoticeId, version: number, fileId: FileId) => detach.mutateAsync({ noticeId, version, fileId }),
    withdraw: (noticeId: NoticeId, version: number, reason: string) => withdraw.mutateAsync({ noticeId, version, reason }),
    remind: (noticeId: NoticeId, version: number) => remind.mutateAsync({ noticeId, version }),
    refused: refusalsOf(publish.error ?? change.error ?? create.error, noticeRefusalTexts),
    isSaving: create.isPending || change.isPending || publish.isPending,
  };
}
