import { scopeSegment } from "@qitong/domain";
import { LoadingState, PageHeader, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { staffing } from "../../connection/services";
import { PageFailed } from "../../shell/page-failed";
import { useScope } from "../../shell/scope";
import { editorTexts } from "./editor-texts";
import { OpenPlan } from "./open-plan";
import { planTexts } from "./plan-texts";

const route = getRouteApi("/_signed-in/$scope/transfer-plans/$planId");

/** Thousands of teachers: asked for once, and again only when the plan's own figures change. */
const factsKeepMilliseconds = 5 * 60_000;

export function PlanPage() {
  const { planId } = route.useParams();
  const words = useTexts(editorTexts);
  const plan = useQuery({ ...staffing.transferPlan.byId.queryOptions({ planId }), refetchInterval: 15_000 });
  const facts = useQuery({ ...staffing.transferPlan.facts.queryOptions({ planId }), staleTime: factsKeepMilliseconds });
  const failed = plan.error ?? facts.error;
  if (failed) {
    return <PageFailed error={failed} reset={() => void Promise.all([plan.refetch(), facts.refetch()])} />;
  }
  if (plan.data && facts.data) return <OpenPlan plan={plan.data} facts={facts.data} back={<BackToPlans />} />;
  return (
    <>
      <PageHeader title={plan.data?.title ?? words.reading} back={<BackToPlans />} />
      <LoadingState rows={12} />
    </>
  );
}

function BackToPlans() {
  const words = useTexts(planTexts);
  const scope = useScope();
  return (
    <Link to="/$scope/transfer-plans" params={{ scope: scopeSegment(scope) }}>
      {words.back}
    </Link>
  );
}
