import { scopeSegment, type DistrictId } from "@qitong/domain";
import { PageHeader, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { staffing } from "../../connection/services";
import { useScope } from "../../shell/scope";
import { useMay, useSession } from "../../shell/session-context";
import { ConsultationPage } from "./consultation-page";
import { PlanForm } from "./plan-form";
import { PlanList } from "./plan-list";
import { planNames } from "../plan/plan-names";
import { planTexts } from "./plan-texts";
import { planRefusalsIn, usePlanFailure } from "./use-plan-acts";

/** The district sees its plans; a principal sees the questions that plans ask of the school. */
export function PlansPage() {
  const scope = useScope();
  return scope.kind === "district" ? <DistrictPlans districtId={scope.id} /> : <ConsultationPage />;
}

function DistrictPlans({ districtId }: { readonly districtId: DistrictId }) {
  const words = useTexts(planTexts);
  const scope = useScope();
  const mayDraft = useMay("plan.draft");
  const list = useQuery(staffing.transferPlan.list.queryOptions({ scope }));
  return (
    <>
      <PageHeader title={words.title} about={words.about} actions={mayDraft ? <NewPlan districtId={districtId} /> : undefined} />
      <PlanList
        rows={list.data}
        mayDraft={mayDraft}
        error={list.error}
        onRetry={() => void list.refetch()}
        renderTitle={(row) => (
          <Link to="/$scope/transfer-plans/$planId" params={{ scope: scopeSegment(scope), planId: row.id }}>
            {row.title}
          </Link>
        )}
      />
    </>
  );
}

function NewPlan({ districtId }: { readonly districtId: DistrictId }) {
  const words = useTexts(planTexts);
  const { today } = useSession();
  const scope = useScope();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const onError = usePlanFailure(planNames(undefined));
  const create = useMutation(
    staffing.transferPlan.create.mutationOptions({
      onError,
      onSuccess: async ({ planId }) => {
        await queries.invalidateQueries({ queryKey: staffing.transferPlan.pathKey() });
        await navigate({ to: "/$scope/transfer-plans/$planId", params: { scope: scopeSegment(scope), planId } });
      },
    }),
  );
  const refused = planRefusalsIn(create.error).filter((refusal) => refusal.kind === "effective-too-soon" || refusal.kind === "effective-outside-year");
  return (
    <PlanForm
      today={today}
      refused={refused}
      busy={create.isPending}
      onCreate={(draft) => create.mutateAsync({ ...draft, districtId, alternativeName: words.firstAlternative })}
    />
  );
}
