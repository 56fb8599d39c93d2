import { findCivilDate, scopeSegment } from "@qitong/domain";
import { LoadingState, PageHeader, useAnnouncing, useTexts } from "@qitong/ui";
import { skipToken, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Button, Drawer } from "antd";
import { useState } from "react";
import { refusalsOf } from "../../connection/acts";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { refusalsIn } from "../../connection/failures";
import { legalEntity } from "../../connection/services";
import { AsOfPicker } from "../../shell/as-of-picker";
import { useScope, useScopeName } from "../../shell/scope";
import { useMay, useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { mergerRefusalTexts } from "./merger-refusal-texts";
import { MergerTable } from "./merger-table";
import { mergerTexts } from "./merger-texts";
import { OpeningForm } from "./opening-form";

const addressKeys = ["asOf"];

export function MergerListPage() {
  const words = useTexts(mergerTexts);
  const scope = useScope();
  const scopeName = useScopeName();
  const { today } = useSession();
  const [{ asOf: dayText }, setAddress] = useUrlFilters(addressKeys);
  const asOf = dayText === undefined ? undefined : findCivilDate(dayText);
  const list = useQuery({
    ...legalEntity.mergerCase.list.queryOptions({ scope, ...(asOf ? { asOf } : {}) }),
    placeholderData: keepWithinScope(scope),
  });
  const mayManage = useMay("merger.manage") && scope.kind === "district" && asOf === undefined;
  const [isOpening, setOpening] = useState(false);
  const openButton = (
    <Button type="primary" onClick={() => setOpening(true)} aria-haspopup="dialog">
      {words.open}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={words.title}
        about={words.about(scopeName)}
        actions={
          <>
            <AsOfPicker asOf={asOf} today={today} onChange={(day) => setAddress(day ? { asOf: day } : {})} />
            {mayManage && openButton}
          </>
        }
      />
      <MergerTable
        rows={list.data}
        error={list.error}
        onRetry={() => void list.refetch()}
        renderName={({ id, absorbing, absorbed }) => (
          <Link to="/$scope/mergers/$caseId" params={{ scope: scopeSegment(scope), caseId: id }}>
            {words.pairOf(absorbing.name, absorbed.name)}
          </Link>
        )}
      />
      {mayManage && (
        <Drawer open={isOpening} title={words.openTitle} size="large" onClose={() => setOpening(false)} destroyOnHidden>
          <Opening onCancel={() => setOpening(false)} />
        </Drawer>
      )}
    </>
  );
}

function Opening({ onCancel }: { readonly onCancel: () => void }) {
  const words = useTexts(mergerTexts);
  const scope = useScope();
  const { toast } = useAnnouncing();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const districtId = scope.kind === "district" ? scope.id : undefined;
  const choices = useQuery(legalEntity.mergerCase.choices.queryOptions(districtId ? { districtId } : skipToken));
  const open = useMutation(
    legalEntity.mergerCase.open.mutationOptions({
      onSuccess: async ({ id }) => {
        toast("success", words.opened);
        await queries.invalidateQueries({ queryKey: legalEntity.mergerCase.pathKey() });
        await navigate({ to: "/$scope/mergers/$caseId", params: { scope: scopeSegment(scope), caseId: id } });
      },
      onError: (error) => {
        if (refusalsIn(error).length === 0) toast("error", words.failed);
      },
    }),
  );
  if (!choices.data || !districtId) return <LoadingState rows={8} />;
  return (
    <OpeningForm
      districtId={districtId}
      choices={choices.data}
      refused={refusalsOf(open.error, mergerRefusalTexts)}
      busy={open.isPending}
      onOpen={(opening) => open.mutate(opening)}
      onCancel={onCancel}
    />
  );
}
