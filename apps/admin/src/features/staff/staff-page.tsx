import { findCivilDate, scopeSegment } from "@qitong/domain";
import { backboneLevels, degrees, exemptionKinds, StaffFilter, subjects } from "@qitong/domain/staffing";
import { FilterBar, formatDate, formatNumber, PageHeader, useLanguage, useTexts, type FilterField, type Filters } from "@qitong/ui";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { staffing } from "../../connection/services";
import { ExportButton } from "../../shell/export-button";
import { AsOfPicker } from "../../shell/as-of-picker";
import { useScope, useScopeName } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { useFilteredRows } from "../../shell/use-filtered-rows";
import { partTimeTexts } from "../part-time/part-time-texts";
import { filterStaff, staffFilterKeys } from "./staff-filters";
import { StaffTable } from "./staff-table";
import { staffTexts } from "./staff-texts";
import { optionsOf } from "../staff-record/staff-words";
import { useWholeStaff } from "./use-whole-staff";

const addressKeys = [...staffFilterKeys, "asOf"];

export function StaffPage() {
  const words = useTexts(staffTexts);
  const partTime = useTexts(partTimeTexts);
  const language = useLanguage();
  const scope = useScope();
  const scopeName = useScopeName();
  const { today } = useSession();
  const queries = useQueryClient();
  const [{ asOf: dayText, ...filters }, setAddress] = useUrlFilters(addressKeys);
  const asOf = dayText === undefined ? undefined : findCivilDate(dayText);
  const at = { scope, ...(asOf ? { asOf } : {}) };
  const { rows: everyone, known, error, retry } = useWholeStaff(at);
  const rows = useFilteredRows(everyone, filters, filterStaff);
  const guests = known?.visitors.length ?? 0;
  const setFilters = (next: Filters) => setAddress({ ...next, ...(asOf ? { asOf } : {}) });
  const { q, ...choices } = filters;
  return (
    <>
      <PageHeader
        title={words.title}
        {...(known ? { about: words.about(formatNumber(language, known.total), scopeName, formatDate(language, known.asOf)) + (guests > 0 ? partTime.guests(guests) : "") } : {})}
        actions={
          <>
            <AsOfPicker asOf={asOf} today={today} onChange={(day) => setAddress({ ...filters, ...(day ? { asOf: day } : {}) })} />
            <ExportButton
              disabled={!rows || rows.length === 0}
              load={() => queries.fetchQuery(staffing.staff.export.queryOptions({ ...at, ...StaffFilter.parse({ ...choices, search: q }) }))}
            />
          </>
        }
      />
      <StaffTable
        rows={rows}
        isFiltered={Object.keys(filters).length > 0}
        showsCampus={scope.kind !== "campus"}
        error={error}
        onRetry={retry}
        renderName={(row) =>
          // A guest's file is the own campus's; it opens from there.
          row.partTime.some((one) => one.direction === "from") ? (
            row.name
          ) : (
            <Link to="/$scope/staff/$personId" params={{ scope: scopeSegment(scope), personId: row.personId }} search={asOf ? { asOf } : {}}>
              {row.name}
            </Link>
          )
        }
        toolbar={
          <FilterBar
            table="staff"
            fields={useFields()}
            filters={filters}
            onChange={setFilters}
            {...(rows && known ? { count: { shown: rows.length, all: known.total + known.visitors.length } } : {})}
          />
        }
      />
    </>
  );
}

function useFields(): FilterField[] {
  const words = useTexts(staffTexts);
  const language = useLanguage();
  return [
    { kind: "search", key: "q", label: words.search },
    { kind: "choice", key: "subject", label: words.subject, options: optionsOf(subjects, language) },
    {
      kind: "choice",
      key: "backbone",
      label: words.backbone,
      options: [{ value: "official", label: words.backboneOfficial }, ...optionsOf(backboneLevels, language)],
    },
    { kind: "choice", key: "degree", label: words.degree, options: optionsOf(degrees, language) },
    {
      kind: "choice",
      key: "exemption",
      label: words.exemption,
      options: [{ value: "any", label: words.exemptionAny }, ...optionsOf(exemptionKinds, language)],
    },
  ];
}
