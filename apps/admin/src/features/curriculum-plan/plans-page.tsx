import { scopeSegment, type Scope } from "@qitong/domain";
import { schoolYearOf } from "@qitong/domain/calendar";
import { FilterBar, PageHeader, useTexts, type FilterField } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Select } from "antd";
import { useEffect } from "react";
import { curriculum } from "../../connection/services";
import { useScope } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { usePinyin } from "../../shell/use-pinyin";
import { boardFilterKeys, boardStates, filterBoard } from "./board-filters";
import { panelTexts } from "./panel-texts";
import { PlanBoard } from "./plan-board";
import { planTexts } from "./plan-texts";
import { SchoolPlansOf } from "./school-plans";

/** Of a district, its schools beside each other; of a school or a campus, the school's own plan. */
export function CurriculumPlansPage() {
  const scope = useScope();
  return scope.kind === "district" ? <BoardOf scope={scope} /> : <SchoolPlansOf key={scope.id} scope={scope} />;
}

const addressKeys = ["year", ...boardFilterKeys];

function BoardOf({ scope }: { readonly scope: Extract<Scope, { kind: "district" }> }) {
  const words = useTexts(planTexts);
  const panels = useTexts(panelTexts);
  const { today } = useSession();
  const [address, setAddress] = useUrlFilters(addressKeys);
  const { year: yearText, ...filters } = address;
  const [pinyin, loadPinyin] = usePinyin();
  useEffect(() => {
    if (filters["q"] !== undefined) loadPinyin();
  }, [filters, loadPinyin]);
  const current = schoolYearOf(today);
  const years = [current + 1, current, current - 1];
  const schoolYear = years.find((year) => String(year) === yearText) ?? current;
  const board = useQuery(curriculum.plan.board.queryOptions({ districtId: scope.id, schoolYear }));
  const entities = board.data?.entities;
  const rows = entities && filterBoard(entities, filters, pinyin);
  const fields: FilterField[] = [
    { kind: "search", key: "q", label: panels.search },
    { kind: "choice", key: "state", label: panels.state, options: boardStates.map((value) => ({ value, label: panels[value] })) },
  ];
  const ofYear = schoolYear === current ? {} : { year: String(schoolYear) };
  return (
    <>
      <PageHeader
        title={words.title}
        {...(entities ? { about: panels.boardAbout(entities.length, entities.filter(({ inForce }) => inForce === null).length) } : {})}
        actions={<Select aria-label={words.year} value={schoolYear} options={years.map((year) => ({ value: year, label: words.yearOf(year) }))} onChange={(year) => setAddress({ ...filters, ...(year === current ? {} : { year: String(year) }) })} />}
      />
      <PlanBoard
        rows={rows}
        error={board.error}
        onRetry={() => void board.refetch()}
        renderName={({ entityId, name }) => (
          <Link to="/$scope/curriculum-plans/$entityId" params={{ scope: scopeSegment(scope), entityId }} search={ofYear}>
            {name ?? "—"}
          </Link>
        )}
        toolbar={
          <FilterBar
            table="curriculum-plans"
            fields={fields}
            filters={filters}
            onChange={(next) => setAddress({ ...next, ...ofYear })}
            {...(rows && entities ? { count: { shown: rows.length, all: entities.length } } : {})}
          />
        }
      />
    </>
  );
}
