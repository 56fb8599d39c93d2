import type { NoticeId } from "@qitong/domain";
import { formatInstant, LoadingState, PageHeader, useAnnouncing, useLanguage, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useEffect } from "react";
import { saveFile } from "../../connection/save-file";
import { management } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useSession } from "../../shell/session-context";
import { noticeTexts, ownNoticeTexts } from "./notice-texts";
import { OwnNoticeView } from "./own-notice-view";
import { useRefusalToast } from "./use-notice-acts";

const route = getRouteApi("/_signed-in/my-notices/$noticeId");

export function OwnNoticePage() {
  const { noticeId } = route.useParams();
  return <Loaded key={noticeId} noticeId={noticeId} />;
}

function Loaded({ noticeId }: { readonly noticeId: NoticeId }) {
  const words = useTexts(ownNoticeTexts);
  const { download } = useTexts(noticeTexts);
  const language = useLanguage();
  const { toast } = useAnnouncing();
  const { personId } = useSession().account;
  const queries = useQueryClient();
  const onError = useRefusalToast();
  const onSettled = () => queries.invalidateQueries({ queryKey: management.notice.pathKey() });
  const found = useQuery(management.notice.ownById.queryOptions({ personId, noticeId }));
  const open = useMutation(management.notice.open.mutationOptions({ onSettled }));
  const confirm = useMutation(management.notice.confirm.mutationOptions({ onError, onSettled, onSuccess: () => toast("success", words.thanks) }));
  const isFirst = found.data?.openedAt === null && open.isIdle;
  const { mutate } = open;
  // Read means shown: it is told once, when the text is on the screen.
  useEffect(() => {
    if (isFirst) mutate({ personId, noticeId });
  }, [isFirst, mutate, personId, noticeId]);
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  if (!found.data) return <LoadingState rows={10} />;
  const { title, placeName, senderName, publishedAt } = found.data;
  const at = publishedAt === null ? "" : formatInstant(language, publishedAt);
  const load = async (fileId: (typeof found.data.files)[number]["fileId"]) =>
    saveFile(await queries.fetchQuery(management.notice.ownFile.queryOptions({ personId, noticeId, fileId })));
  return (
    <>
      <PageHeader title={title} about={senderName === null ? words.from(placeName, at) : words.fromPerson(placeName, senderName, at)} back={<Link to="/my-notices">{words.back}</Link>} />
      <OwnNoticeView
        notice={found.data}
        busy={confirm.isPending}
        onConfirm={() => confirm.mutate({ personId, noticeId })}
        renderFile={({ fileId, name }) => (
          <Button key={fileId} type="link" size="small" aria-label={download(name)} onClick={() => void load(fileId)}>
            {name}
          </Button>
        )}
      />
    </>
  );
}
