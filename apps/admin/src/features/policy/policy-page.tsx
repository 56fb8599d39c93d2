import { findCivilDate, type PolicyId, scopeSegment } from "@qitong/domain";
import { policyCategories } from "@qitong/domain/management";
import { ErrorState, LoadingState, PageHeader, ReasonDialog, Row, Stack, useLanguage, useTexts } from "@qitong/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button, Drawer, Dropdown, Tabs } from "antd";
import { useState } from "react";
import { saveFile } from "../../connection/save-file";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { management } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { useUrlFilters } from "../../shell/url-filters";
import { AsOfPicker } from "../../shell/as-of-picker";
import { AcknowledgementsView } from "./acknowledgements-view";
import { DraftPanel } from "./draft-panel";
import { ExceptionForm } from "./exception-form";
import { HistoryPart } from "./history-part";
import type { PolicyDetail } from "./policy-row";
import { policyPageTexts, policyTexts } from "./policy-texts";
import { PolicyView } from "./policy-view";
import { usePolicyActs } from "./use-policy-acts";

const route = getRouteApi("/_signed-in/$scope/policies/$policyId/");

export function PolicyPage() {
  const { policyId } = route.useParams();
  const scope = useScope();
  const [{ asOf: dayText }, setAddress] = useUrlFilters(["asOf"]);
  const asOf = dayText === undefined ? undefined : findCivilDate(dayText);
  const found = useQuery({
    ...management.policy.byId.queryOptions({ scope, policyId, ...(asOf ? { asOf } : {}) }),
    placeholderData: keepWithinScope(scope),
  });
  if (found.error) return <PageFailed error={found.error} reset={() => void found.refetch()} />;
  if (!found.data) return <LoadingState rows={12} />;
  const picker = <AsOfPicker mayLookAhead asOf={asOf} today={found.data.today} onChange={(day) => setAddress(day ? { asOf: day } : {})} />;
  return <PolicyWithActs detail={found.data} picker={picker} />;
}

function PolicyWithActs({ detail, picker }: { readonly detail: PolicyDetail; readonly picker: React.ReactNode }) {
  const words = useTexts(policyPageTexts);
  const { back } = useTexts(policyTexts);
  const language = useLanguage();
  const scope = useScope();
  const acts = usePolicyActs(detail.id);
  const [excepting, setExcepting] = useState<{ readonly key: number; readonly name: string }>();
  const params = { scope: scopeSegment(scope), policyId: detail.id };
  const { owner, category } = detail;
  const about = owner.isFormer ? words.formerAbout(owner.name) : words.about(owner.name, policyCategories[category][language]);
  const close = () => setExcepting(undefined);
  return (
    <>
      <PageHeader
        back={
          <Link to="/$scope/policies" params={params}>
            {back}
          </Link>
        }
        title={detail.title}
        about={about}
        actions={
          <Row>
            {picker}
            <PrintButton detail={detail} />
            {detail.mayManage && !detail.draft && <ReviseButton policyId={detail.id} onBegin={acts.beginDraft} />}
          </Row>
        }
      />
      <Stack>
        {detail.mayManage && (
          <DraftPanel
            detail={detail}
            onWithdraw={acts.withdrawDraft}
            renderWays={() => (
              <>
                <Link to="/$scope/policies/$policyId/draft" params={params}>
                  {words.continueDraft}
                </Link>
                <Link to="/$scope/policies/$policyId/publish" params={params}>
                  {words.preview}
                </Link>
              </>
            )}
          />
        )}
        <Tabs
          items={[
            {
              key: "text",
              label: words.tabText,
              children: (
                <PolicyView
                  detail={detail}
                  onExcept={(key, name) => {
                    acts.forgetRefusals();
                    setExcepting({ key, name });
                  }}
                  renderExceptionAct={({ id, campusName }) => (
                    <ReasonDialog
                      danger
                      label={words.endException}
                      title={words.endQuestion(campusName)}
                      about={words.endAbout}
                      reasonLabel={words.endReason}
                      onConfirm={(reason) => acts.endException(id, detail.today, reason)}
                    />
                  )}
                />
              ),
            },
            { key: "acknowledged", label: words.tabAcknowledged, children: <AcknowledgedPart detail={detail} onRemind={acts.remind} /> },
            { key: "history", label: words.tabHistory, children: <HistoryPart detail={detail} /> },
          ]}
        />
      </Stack>
      <Drawer open={excepting !== undefined} title={excepting && words.exceptTitle(excepting.name)} onClose={close} destroyOnHidden>
        {excepting && (
          <ExceptionForm
            articleKey={excepting.key}
            campuses={detail.campuses.filter(({ inForce }) => inForce && detail.texts[inForce.version]?.articles.some(({ key }) => key === excepting.key))}
            texts={detail.texts}
            today={detail.today}
            refused={acts.recordRefused}
            busy={acts.isRecording}
            onCancel={close}
            onRecord={(wanted) => void acts.recordException(wanted).then(close, () => undefined)}
          />
        )}
      </Drawer>
    </>
  );
}

function AcknowledgedPart({ detail, onRemind }: { readonly detail: PolicyDetail; readonly onRemind: () => Promise<unknown> }) {
  const scope = useScope();
  const found = useQuery(management.policy.acknowledgements.queryOptions({ scope, policyId: detail.id }));
  if (found.error) return <ErrorState detail={found.error.message} onRetry={() => void found.refetch()} />;
  return found.data ? <AcknowledgementsView found={found.data} {...(detail.mayManage ? { onRemind } : {})} /> : <LoadingState rows={6} />;
}

function ReviseButton({ policyId, onBegin }: { readonly policyId: PolicyId; readonly onBegin: () => Promise<unknown> }) {
  const words = useTexts(policyPageTexts);
  const scope = useScope();
  const navigate = useNavigate();
  const begin = async () => {
    try {
      await onBegin();
      await navigate({ to: "/$scope/policies/$policyId/draft", params: { scope: scopeSegment(scope), policyId } });
    } catch {
      // the act has told why
    }
  };
  return (
    <Button type="primary" onClick={() => void begin()}>
      {words.revise}
    </Button>
  );
}

/** As it stands at one campus, with that campus's exceptions. */
function PrintButton({ detail: { campuses, id: policyId, asOf } }: { readonly detail: PolicyDetail }) {
  const words = useTexts(policyPageTexts);
  const scope = useScope();
  const queries = useQueryClient();
  const there = campuses.filter(({ inForce }) => inForce !== null);
  const print = async (campusId: string) => {
    const campus = there.find((one) => one.campusId === campusId);
    if (campus) saveFile(await queries.fetchQuery(management.policy.print.queryOptions({ scope, policyId, campusId: campus.campusId, asOf })));
  };
  const [only] = there;
  if (!only) return null;
  if (there.length === 1) return <Button onClick={() => void print(only.campusId)}>{words.print}</Button>;
  const items = there.map(({ campusId, name }) => ({ key: campusId, label: words.printFor(name) }));
  return (
    <Dropdown trigger={["click"]} menu={{ items, onClick: ({ key }) => void print(key) }}>
      <Button aria-haspopup="menu">{words.print}</Button>
    </Dropdown>
  );
}
