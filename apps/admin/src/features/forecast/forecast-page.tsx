import { Scope, scopeSegment } from "@qitong/domain";
import { baseAssumptions, type ForecastAssumptions } from "@qitong/domain/staffing";
import { ErrorState, LoadingState, useLanguage } from "@qitong/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { staffing } from "../../connection/services";
import { useScope } from "../../shell/scope";
import { useMay } from "../../shell/session-context";
import { ForecastView } from "./forecast-view";
import { useForecastActs } from "./use-forecast-acts";

export function ForecastPage() {
  const scope = useScope();
  // Another scope begins from its own base: what was assumed for a district is not a school's.
  return <ForecastOfScope key={`${scope.kind} ${scope.id}`} scope={scope} />;
}

function ForecastOfScope({ scope }: { readonly scope: Scope }) {
  const language = useLanguage();
  const queries = useQueryClient();
  const mayManage = useMay("establishment.manage");
  const [changed, setChanged] = useState<ForecastAssumptions>();
  const facts = useQuery(staffing.forecast.facts.queryOptions({ scope }));
  const scenarios = useQuery(staffing.forecast.scenarios.queryOptions({ scope }));
  const assumptions = changed ?? (facts.data && baseAssumptions(facts.data.pupilsPerStaff));
  const { scenarioActs, projectionActs } = useForecastActs(facts.data?.districtId, assumptions);
  const isDistrict = scope.kind === "district";
  const failed = facts.error ?? scenarios.error;
  if (failed) {
    const retry = () => {
      void facts.refetch();
      void scenarios.refetch();
    };
    return <ErrorState detail={failed.message} onRetry={retry} />;
  }
  if (!facts.data || !scenarios.data || !assumptions) return <LoadingState rows={12} />;
  return (
    <ForecastView
      facts={facts.data}
      scenarios={scenarios.data}
      isDistrict={isDistrict}
      assumptions={assumptions}
      onChange={setChanged}
      loadExport={(name) => queries.fetchQuery(staffing.forecast.export.queryOptions({ scope, assumptions, language, ...(name === undefined ? {} : { name }) }))}
      renderStaffLink={(campusId, label) => (
        <Link to="/$scope/staff" params={{ scope: scopeSegment(Scope.parse({ kind: "campus", id: campusId })) }}>
          {label}
        </Link>
      )}
      // A set is the district's: from a school's page its new staff would be counted for the school alone.
      scenarioActs={mayManage && isDistrict ? scenarioActs : undefined}
      projectionActs={mayManage ? projectionActs : undefined}
    />
  );
}
