import { scopeSegment } from "@qitong/domain";
import { PageHeader, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { management } from "../../connection/services";
import { useScope, useScopeName } from "../../shell/scope";
import { useMay } from "../../shell/session-context";
import { NoticeTable } from "./notice-table";
import { noticeTexts } from "./notice-texts";

/** What was sent from a place, with how far it went. */
export function NoticesPage() {
  const words = useTexts(noticeTexts);
  const scope = useScope();
  const scopeName = useScopeName();
  const navigate = useNavigate();
  const list = useQuery(management.notice.list.queryOptions({ scope }));
  const params = { scope: scopeSegment(scope) };
  const maySend = useMay("notice.send");
  const write = (
    <Button type="primary" onClick={() => void navigate({ to: "/$scope/notices/new", params })}>
      {words.write}
    </Button>
  );
  return (
    <>
      <PageHeader title={words.title} about={words.about(scopeName)} {...(maySend ? { actions: write } : {})} />
      <NoticeTable
        rows={list.data}
        error={list.error}
        onRetry={() => void list.refetch()}
        renderName={({ id, title }) => (
          <Link to="/$scope/notices/$noticeId" params={{ ...params, noticeId: id }}>
            {title}
          </Link>
        )}
      />
    </>
  );
}
