import { scopeSegment, type Scope } from "@qitong/domain";
import { schoolYearOf } from "@qitong/domain/calendar";
import { PageHeader, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Select } from "antd";
import { curriculum } from "../../connection/services";
import { useScope } from "../../shell/scope";
import { useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { panelTexts } from "./panel-texts";
import { PlanBoard } from "./plan-board";
import { planTexts } from "./plan-texts";
import { SchoolPlansOf } from "./school-plans";

/** Of a district, its schools beside each other; of a school or a campus, the school's own plan. */
export function CurriculumPlansPage() {
  const scope = useScope();
  return scope.kind === "district" ? <BoardOf scope={scope} /> : <SchoolPlansOf key={scope.id} scope={scope} />;
}

function BoardOf({ scope }: { readonly scope: Extract<Scope, { kind: "district" }> }) {
  const words = useTexts(planTexts);
  const panels = useTexts(panelTexts);
  const { today } = useSession();
  const [address, setAddress] = useUrlFilters(["year"]);
  const current = schoolYearOf(today);
  const years = [current + 1, current, current - 1];
  const schoolYear = years.find((year) => String(year) === address["year"]) ?? current;
  const board = useQuery(curriculum.plan.board.queryOptions({ districtId: scope.id, schoolYear }));
  const entities = board.data?.entities;
  return (
    <>
      <PageHeader
        title={words.title}
        {...(entities ? { about: panels.boardAbout(entities.length, entities.filter(({ inForce }) => inForce === null).length) } : {})}
        actions={<Select aria-label={words.year} value={schoolYear} options={years.map((year) => ({ value: year, label: words.yearOf(year) }))} onChange={(year) => setAddress(year === current ? {} : { year: String(year) })} />}
      />
      <PlanBoard
        rows={entities}
        error={board.error}
        onRetry={() => void board.refetch()}
        renderName={({ entityId, name }) => (
          <Link to="/$scope/curriculum-plans/$entityId" params={{ scope: scopeSegment(scope), entityId }} search={schoolYear === current ? {} : { year: String(schoolYear) }}>
            {name ?? "—"}
          </Link>
        )}
      />
    </>
  );
}
