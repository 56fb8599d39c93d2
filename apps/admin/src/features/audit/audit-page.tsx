import type { DistrictId } from "@qitong/domain";
import { AuditFilter } from "@qitong/domain/management";
import { PageHeader, useTexts, type Filters } from "@qitong/ui";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { management } from "../../connection/services";
import { NotFoundPage } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { useUrlFilters } from "../../shell/url-filters";
import { AuditFilterBar } from "./audit-filter-bar";
import { AuditTable } from "./audit-table";
import styles from "./audit.module.css";
import { auditTexts } from "./audit-texts";

const addressKeys = ["act", "who", "kind", "subject", "from", "to"];

export function AuditPage() {
  const scope = useScope();
  return scope.kind === "district" ? <AuditOf districtId={scope.id} /> : <NotFoundPage />;
}

/** An address that somebody wrote by hand asks for nothing that cannot be. */
function filterFrom({ act, who, kind, subject, from, to }: Filters): AuditFilter {
  return AuditFilter.safeParse({ act, personId: who, subjectKind: kind, subjectId: subject, from, to }).data ?? {};
}

function AuditOf({ districtId }: { readonly districtId: DistrictId }) {
  const words = useTexts(auditTexts);
  const [filters, setFilters] = useUrlFilters(addressKeys);
  const acts = useQuery(management.audit.acts.queryOptions({ districtId }));
  const list = useInfiniteQuery(
    management.audit.list.infiniteQueryOptions(
      { districtId, ...filterFrom(filters) },
      { getNextPageParam: (page) => page.next },
    ),
  );
  return (
    <>
      <PageHeader title={words.title} about={words.about} />
      <AuditTable
        rows={list.data?.pages.flatMap((page) => page.rows)}
        error={list.error}
        onRetry={() => void list.refetch()}
        onWho={(row) => row.personId !== null && setFilters({ ...filters, who: row.personId })}
        onSubject={(row) => setFilters({ ...filters, kind: row.subjectKind, subject: row.subjectId })}
        toolbar={<AuditFilterBar acts={acts.data ?? []} filters={filters} onChange={setFilters} />}
      />
      {list.hasNextPage && (
        <Button block className={styles.more ?? ""} loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </>
  );
}
