import { scopeSegment } from "@qitong/domain";
import { findLedgerCloseRefusals, handoverKindKeys, handoverLifecycle, handoverStatuses, type HandoverAct } from "@qitong/domain/legal-entity";
import { ConfirmButton, FilterBar, formatInstant, LoadingState, PageHeader, Stack, useLanguage, useTexts } from "@qitong/ui";
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Drawer } from "antd";
import { useState } from "react";
import { legalEntity } from "../../connection/services";
import { ExportButton } from "../../shell/export-button";
import { NotFoundPage, PageFailed } from "../../shell/page-failed";
import { matchesScope } from "../../shell/scope-options";
import { useScope } from "../../shell/scope";
import { useMay, useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import type { LedgerAnswer, LedgerItem } from "./handover-rows";
import { HandoverTable } from "./handover-table";
import { handoverKindTexts, handoverStatusTexts, handoverTexts } from "./handover-texts";
import { HandoverTotalsTable } from "./handover-totals";
import { ItemDetail } from "./item-drawer";
import { SelectionActs } from "./selection-acts";
import { useHandoverActs, type HandoverActs } from "./use-handover-acts";

const route = getRouteApi("/_signed-in/$scope/mergers/$caseId_/handover/");

export function HandoverPage() {
  const { caseId } = route.useParams();
  const found = useQuery({ ...legalEntity.handover.ledger.queryOptions({ caseId }), placeholderData: keepPreviousData });
  if (found.error?.data?.code === "NOT_FOUND") return <NotFoundPage />;
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  return found.data ? <LedgerWithActs ledger={found.data} /> : <LoadingState rows={12} />;
}

const filterKeys = ["q", "kind", "status"];

function LedgerWithActs({ ledger }: { readonly ledger: LedgerAnswer }) {
  const words = useTexts(handoverTexts);
  const language = useLanguage();
  const scope = useScope();
  const queries = useQueryClient();
  const acts = useHandoverActs();
  const mayList = useMay("handover.list") && (ledger.sides.releasing || ledger.sides.official);
  const fields = useFields();
  const [filters, setFilters] = useUrlFilters(filterKeys);
  const [openId, setOpenId] = useState<LedgerItem["id"]>();
  const [selected, setSelected] = useState<readonly string[]>([]);
  const { caseId, items, totals, sides, closedAt } = ledger;
  const params = { scope: scopeSegment(scope), caseId };
  const shown = items.filter((item) => matches(item, filters));
  const opened = items.find(({ id }) => id === openId);
  const chosen = items.filter(({ id }) => selected.includes(id));
  const importing = mayList && closedAt === null && (
    <Link to="/$scope/mergers/$caseId/handover/import" params={params}>
      {words.import}
    </Link>
  );
  return (
    <Stack>
      <PageHeader
        title={words.title}
        about={closedAt === null ? words.about(ledger.absorbedName, ledger.absorbingName) : words.closed(ledger.closedByName ?? "—", formatInstant(language, closedAt))}
        back={
          <Link to="/$scope/mergers/$caseId" params={params}>
            {words.back}
          </Link>
        }
        actions={
          <>
            {importing}
            <ExportButton disabled={items.length === 0} load={() => queries.fetchQuery(legalEntity.handover.export.queryOptions({ caseId }))} />
            <ExportButton label={words.print} disabled={items.length === 0} load={() => queries.fetchQuery(legalEntity.handover.print.queryOptions({ caseId }))} />
            {sides.official && findLedgerCloseRefusals(totals.all, closedAt !== null).length === 0 && (
              <ConfirmButton
                type="primary"
                label={words.close}
                question={words.closeQuestion(totals.all.items)}
                consequence={words.closeAbout}
                act={words.close}
                onConfirm={() => acts.close.mutateAsync({ caseId })}
              />
            )}
          </>
        }
      />
      {items.length > 0 && <HandoverTotalsTable totals={totals} />}
      <HandoverTable
        items={shown}
        isFiltered={items.length > 0}
        emptyAction={importing}
        onOpen={(item) => setOpenId(item.id)}
        selection={selectionOf(ledger, selected, setSelected, words.select)}
        toolbar={
          <>
            {items.length > 0 && <FilterBar table="handover" fields={fields} filters={filters} onChange={setFilters} count={{ shown: shown.length, all: items.length }} />}
            <SelectionActs caseId={caseId} chosen={chosen} sides={sides} acts={acts} onDone={() => setSelected([])} />
          </>
        }
      />
      <Drawer open={opened !== undefined} size="large" title={opened && words.detail(opened.name)} onClose={() => setOpenId(undefined)} destroyOnHidden>
        {opened && <OpenItem ledger={ledger} item={opened} acts={acts} />}
      </Drawer>
    </Stack>
  );
}

function OpenItem({ ledger, item, acts }: { readonly ledger: LedgerAnswer; readonly item: LedgerItem; readonly acts: HandoverActs }) {
  const { account } = useSession();
  const { caseId, sides, closedAt, caseStatus } = ledger;
  const entries = useQuery(legalEntity.handover.entries.queryOptions({ caseId, itemId: item.id }));
  const seen = { itemId: item.id, version: item.version };
  return (
    <ItemDetail
      item={item}
      sides={sides}
      isClosed={closedAt !== null}
      isWithdrawn={caseStatus === "withdrawn"}
      by={account.personId}
      entries={entries.data}
      busy={Object.values(acts).some(({ isPending }) => isPending)}
      acts={{
        onCount: (_item, figure) => acts.count.mutate({ caseId, items: [{ ...seen, ...figure }] }),
        onAssent: (act) => acts[act].mutate({ caseId, items: [seen] }),
        onState: (act, _item, text) => acts[act].mutate({ caseId, items: [seen], text }),
      }}
    />
  );
}

function matches({ number, name, location, kind, status }: LedgerItem, filters: Readonly<Record<string, string | undefined>>): boolean {
  const { q } = filters;
  return (
    (q === undefined || matchesScope([number, name, location ?? ""].join(" "), q, undefined)) &&
    (filters["kind"] === undefined || filters["kind"] === kind) &&
    (filters["status"] === undefined || filters["status"] === status)
  );
}

/** Only what can be done for many at once by the one who looks. */
function selectionOf({ items, sides, closedAt }: LedgerAnswer, selected: readonly string[], onSelect: (keys: string[]) => void, select: (name: string) => string) {
  const many: readonly HandoverAct[] = [
    ...(sides.releasing ? ["count" as const] : []), ...(sides.receiving ? ["confirm" as const, "agree" as const] : []), ...(sides.official ? ["settle" as const] : []),
  ];
  if (many.length === 0 || closedAt !== null || items.length === 0) return undefined;
  const byId = new Map<string, LedgerItem>(items.map((item) => [item.id, item]));
  const isPossible = (item: LedgerItem | undefined) =>
    item !== undefined && many.some((act) => (act === "count" ? item.status === "listed" : (handoverLifecycle[item.status].acts as readonly HandoverAct[]).includes(act)));
  return { selected, onSelect, labelOf: (key: string) => select(byId.get(key)?.name ?? ""), mayNotSelect: (key: string) => !isPossible(byId.get(key)) };
}

function useFields() {
  const words = useTexts(handoverTexts);
  const kinds = useTexts(handoverKindTexts);
  const statuses = useTexts(handoverStatusTexts);
  return [
    { kind: "search" as const, key: "q", label: words.search },
    { kind: "choice" as const, key: "kind", label: words.kind, options: handoverKindKeys.map((value) => ({ value, label: kinds[value] })) },
    { kind: "choice" as const, key: "status", label: words.status, options: handoverStatuses.map((value) => ({ value, label: statuses[value] })) },
  ];
}
