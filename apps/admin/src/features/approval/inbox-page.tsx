import { inboxTabs, type InboxTab } from "@qitong/domain/management/approval";
import { PageHeader, useTexts } from "@qitong/ui";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Tabs } from "antd";
import { management } from "../../connection/services";
import { useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { inboxTexts } from "./approval-texts";
import { InboxList } from "./inbox-list";
import { LinkButton } from "./link-button";
import { useInboxCounts } from "../../shell/inbox-count";

const addressKeys = ["tab"];
const isTab = (text: string | undefined): text is InboxTab => inboxTabs.some((tab) => tab === text);

export function InboxPage() {
  const words = useTexts(inboxTexts);
  const counts = useInboxCounts();
  const [{ tab }, setAddress] = useUrlFilters(addressKeys);
  const active = isTab(tab) ? tab : "todo";
  const labels: Record<InboxTab, string> = { todo: words.todo(counts?.todo ?? 0), done: words.done, own: words.own(counts?.returned ?? 0) };
  return (
    <>
      <PageHeader title={words.title} about={words.about} actions={<LinkButton to="/approvals/new">{words.start}</LinkButton>} />
      <Tabs
        activeKey={active}
        onChange={(key) => setAddress(key === "todo" ? {} : { tab: key })}
        destroyOnHidden
        items={inboxTabs.map((key) => ({ key, label: labels[key], children: <TabOf tab={key} /> }))}
      />
    </>
  );
}

function TabOf({ tab }: { readonly tab: InboxTab }) {
  const { account, today } = useSession();
  const list = useInfiniteQuery({
    ...management.approval.inbox.infiniteQueryOptions({ personId: account.personId, tab }, { getNextPageParam: ({ next }) => next ?? undefined, staleTime: 0 }),
    refetchInterval: 10_000,
  });
  const rows = list.data?.pages.flatMap((page) => page.rows);
  return (
    <InboxList
      tab={tab}
      rows={rows}
      today={today}
      error={list.error}
      onRetry={() => void list.refetch()}
      {...(list.hasNextPage ? { onMore: () => void list.fetchNextPage() } : {})}
      isLoadingMore={list.isFetchingNextPage}
      renderLink={(row, children, className) => (
        <Link to="/approvals/$approvalId" params={{ approvalId: row.id }} className={className}>
          {children}
        </Link>
      )}
    />
  );
}
