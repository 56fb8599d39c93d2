import { schoolYearOf } from "@qitong/domain/calendar";
import { formatDate, LoadingState, PageHeader, useLanguage, useTexts } from "@qitong/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Select } from "antd";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { staffing } from "../../connection/services";
import { ExportButton } from "../../shell/export-button";
import { PageFailed } from "../../shell/page-failed";
import { useScope, useScopeName } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { complianceTexts } from "./compliance-texts";
import { ComplianceView } from "./compliance-view";

/** How many years stand side by side, and how far back one may look. */
const yearsTogether = 3;
const yearsBack = 6;

export function CompliancePage() {
  const words = useTexts(complianceTexts);
  const language = useLanguage();
  const scope = useScope();
  const scopeName = useScopeName();
  const { today } = useSession();
  const queries = useQueryClient();
  const [filters, setFilters] = useUrlFilters(["year"]);
  const present = schoolYearOf(today);
  const choices = Array.from({ length: yearsBack }, (_, back) => present - back);
  const schoolYear = choices.find((year) => String(year) === filters["year"]) ?? present;
  const at = { scope, schoolYear };
  const answer = useQuery({ ...staffing.compliance.byYear.queryOptions(at), placeholderData: keepWithinScope(at.scope) });
  const years = useQuery({ ...staffing.compliance.years.queryOptions({ ...at, years: yearsTogether }), placeholderData: keepWithinScope(at.scope) });
  if (answer.error) return <PageFailed error={answer.error} reset={() => void answer.refetch()} />;
  return (
    <>
      <PageHeader
        title={words.title}
        about={words.about(scopeName, formatDate(language, today))}
        actions={
          <>
            <Select
              aria-label={words.year}
              value={schoolYear}
              onChange={(year) => setFilters({ year: String(year) })}
              options={choices.map((value) => ({ value, label: words.yearName(value) }))}
              popupMatchSelectWidth={false}
            />
            <ExportButton
              disabled={!answer.data}
              load={() => queries.fetchQuery(staffing.compliance.export.queryOptions({ ...at, years: yearsTogether, language }))}
            />
          </>
        }
      />
      {answer.data ? <ComplianceView answer={answer.data} years={years.data} isCampus={scope.kind === "campus"} /> : <LoadingState rows={12} />}
    </>
  );
}
