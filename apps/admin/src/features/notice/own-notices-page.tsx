import { LoadingState, PageHeader, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { management } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useSession } from "../../shell/session-context";
import { ownNoticeTexts } from "./notice-texts";
import { OwnNoticesView } from "./own-notices-view";

export function OwnNoticesPage() {
  const words = useTexts(ownNoticeTexts);
  const { personId } = useSession().account;
  const found = useQuery(management.notice.own.queryOptions({ personId }));
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  return (
    <>
      <PageHeader title={words.title} about={words.about} />
      {found.data ? (
        <OwnNoticesView
          rows={found.data}
          renderName={({ id, title }) => (
            <Link to="/my-notices/$noticeId" params={{ noticeId: id }}>
              {title}
            </Link>
          )}
        />
      ) : (
        <LoadingState rows={8} />
      )}
    </>
  );
}
