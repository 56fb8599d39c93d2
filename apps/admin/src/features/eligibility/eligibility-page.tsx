import { scopeSegment, type PersonId } from "@qitong/domain";
import { periodOfSchoolYear } from "@qitong/domain/calendar";
import { subjects, verdicts, verdictWords } from "@qitong/domain/staffing";
import { FilterBar, formatDate, PageHeader, useLanguage, useTexts, type FilterField } from "@qitong/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Segmented } from "antd";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { staffing } from "../../connection/services";
import { ExportButton } from "../../shell/export-button";
import { useScope, useScopeName } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { useFilteredRows } from "../../shell/use-filtered-rows";
import { optionsOf } from "../staff-record/staff-words";
import { CampusCounts } from "./campus-counts";
import { eligibilityFilterKeys, filterEligibility } from "./eligibility-row";
import { EligibilityTable } from "./eligibility-table";
import { eligibilityPartTexts, eligibilityTexts, reasonKindTexts } from "./eligibility-texts";
import styles from "./eligibility.module.css";
import { EndingList } from "./ending-list";
import { yearFrom, YearSelect } from "./year-select";

const parts = ["people", "campuses", "ending"] as const;
type Part = (typeof parts)[number];
const addressKeys = [...eligibilityFilterKeys, "year", "part"];

export function EligibilityPage() {
  const words = useTexts(eligibilityTexts);
  const partWords = useTexts(eligibilityPartTexts);
  const language = useLanguage();
  const scope = useScope();
  const scopeName = useScopeName();
  const { today } = useSession();
  const queries = useQueryClient();
  const [{ year: yearText, part: partText, ...filters }, setAddress] = useUrlFilters(addressKeys);
  const schoolYear = yearFrom(yearText, today);
  const part = parts.find((one) => one === partText) ?? "people";
  const at = { scope, schoolYear };
  const kept = { ...(yearText === undefined ? {} : { year: yearText }), ...(part === "people" ? {} : { part }) };
  const list = useQuery({ ...staffing.eligibility.list.queryOptions(at), placeholderData: keepWithinScope(at.scope) });
  const ending = useQuery({ ...staffing.eligibility.ending.queryOptions(at), enabled: part === "ending" });
  const fields = useFields();
  const rows = useFilteredRows(list.data?.rows, filters, filterEligibility);
  const yearStartsOn = periodOfSchoolYear(schoolYear).startsOn;
  return (
    <>
      <PageHeader
        title={words.title}
        about={words.about(scopeName, formatDate(language, yearStartsOn))}
        actions={
          <>
            <YearSelect year={schoolYear} today={today} onChange={(year) => setAddress({ ...filters, ...kept, year: String(year) })} />
            <ExportButton disabled={!rows} load={() => queries.fetchQuery(staffing.eligibility.export.queryOptions(at))} />
            <ExportButton label={words.print} disabled={!rows} load={() => queries.fetchQuery(staffing.eligibility.print.queryOptions(at))} />
          </>
        }
      />
      <Segmented<Part>
        className={styles.parts ?? ""}
        name="eligibility-part"
        value={part}
        onChange={(next) => setAddress({ ...filters, ...(yearText === undefined ? {} : { year: yearText }), ...(next === "people" ? {} : { part: next }) })}
        options={parts.map((value) => ({ value, label: partWords[value] }))}
      />
      {part === "people" && (
        <EligibilityTable
          rows={rows}
          isFiltered={Object.keys(filters).length > 0}
          showsCampus={scope.kind !== "campus"}
          error={list.error}
          onRetry={() => void list.refetch()}
          renderName={(row) => <PersonLink personId={row.personId}>{row.name}</PersonLink>}
          toolbar={
            <FilterBar
              table="eligibility"
              fields={fields}
              filters={filters}
              onChange={(next) => setAddress({ ...next, ...kept })}
              {...(rows && list.data ? { count: { shown: rows.length, all: list.data.rows.length } } : {})}
            />
          }
        />
      )}
      {part === "campuses" && <CampusCounts list={list.data} />}
      {part === "ending" && (
        <EndingList rows={ending.data} yearStartsOn={yearStartsOn} renderName={(row) => <PersonLink personId={row.personId}>{row.name}</PersonLink>} />
      )}
    </>
  );
}

function PersonLink({ personId, children }: { readonly personId: PersonId; readonly children: ReactNode }) {
  const scope = useScope();
  return (
    <Link to="/$scope/staff/$personId" params={{ scope: scopeSegment(scope), personId }}>
      {children}
    </Link>
  );
}

function useFields(): FilterField[] {
  const words = useTexts(eligibilityTexts);
  const language = useLanguage();
  return [
    { kind: "search", key: "q", label: words.search },
    { kind: "choice", key: "verdict", label: words.verdict, options: verdicts.map((value) => ({ value, label: verdictWords[value][language] })) },
    { kind: "choice", key: "subject", label: words.subject, options: optionsOf(subjects, language) },
    { kind: "choice", key: "why", label: words.reason, options: Object.entries(useTexts(reasonKindTexts)).map(([value, label]) => ({ value, label })) },
    { kind: "choice", key: "backbone", label: words.backbone, options: [{ value: "yes", label: words.backboneOnly }] },
  ];
}
