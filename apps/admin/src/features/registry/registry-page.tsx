import { findCivilDate, scopeSegment } from "@qitong/domain";
import { campusStages } from "@qitong/domain/legal-entity";
import { FilterBar, formatDate, PageHeader, useLanguage, useTexts, type FilterField, type Filters } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { keepWithinScope } from "../../connection/keep-within-scope";
import { legalEntity } from "../../connection/services";
import { AsOfPicker } from "../../shell/as-of-picker";
import { useScope } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { usePinyin } from "../../shell/use-pinyin";
import { EntityLink } from "./entity-link";
import { filterRegistry, registryFilterKeys } from "./registry-filters";
import { rowsOf } from "./registry-row";
import { RegistryTable } from "./registry-table";
import { registryTexts, stageTexts } from "./registry-texts";

const addressKeys = [...registryFilterKeys, "asOf"];

/** The schools of a scope as of any day: before a merger two schools, after it one entity with two campuses. */
export function RegistryPage() {
  const words = useTexts(registryTexts);
  const language = useLanguage();
  const scope = useScope();
  const { today } = useSession();
  const [{ asOf: dayText, ...filters }, setAddress] = useUrlFilters(addressKeys);
  const asOf = dayText === undefined ? undefined : findCivilDate(dayText);
  const list = useQuery({
    ...legalEntity.registry.list.queryOptions({ scope, ...(asOf ? { asOf } : {}) }),
    placeholderData: keepWithinScope(scope),
  });
  const all = useMemo(() => list.data && rowsOf(list.data.entities), [list.data]);
  const [pinyin, loadPinyin] = usePinyin();
  useEffect(() => {
    if (filters["q"] !== undefined) loadPinyin();
  }, [filters, loadPinyin]);
  const rows = all && filterRegistry(all, filters, pinyin);
  const setFilters = (next: Filters) => setAddress({ ...next, ...(asOf ? { asOf } : {}) });
  return (
    <>
      <PageHeader
        title={words.title}
        {...(list.data && all ? { about: words.about(list.data.entities.length, all.length, formatDate(language, list.data.asOf)) } : {})}
      />
      <RegistryTable
        rows={rows}
        isFiltered={Object.keys(filters).length > 0}
        error={list.error}
        onRetry={() => void list.refetch()}
        renderName={({ campus }) => (
          <Link to="/$scope/schools/$campusId" params={{ scope: scopeSegment(scope), campusId: campus.id }} search={asOf ? { asOf } : {}}>
            {campus.name ?? campus.localNumber}
          </Link>
        )}
        renderEntity={({ entity }) => <EntityLink id={entity.id} name={entity.name ?? "—"} asOf={asOf} />}
        toolbar={
          <>
            <FilterBar
              table="registry"
              fields={useFields()}
              filters={filters}
              onChange={setFilters}
              {...(rows && all ? { count: { shown: rows.length, all: all.length } } : {})}
            />
            <AsOfPicker asOf={asOf} today={today} onChange={(day) => setAddress({ ...filters, ...(day ? { asOf: day } : {}) })} />
          </>
        }
      />
    </>
  );
}

function useFields(): FilterField[] {
  const words = useTexts(registryTexts);
  const stages = useTexts(stageTexts);
  return [
    { kind: "search", key: "q", label: words.search },
    { kind: "choice", key: "stage", label: words.stage, options: campusStages.map((value) => ({ value, label: stages[value] })) },
    {
      kind: "choice",
      key: "kind",
      label: words.kind,
      options: [
        { value: "several", label: words.several },
        { value: "single", label: words.single },
      ],
    },
  ];
}
