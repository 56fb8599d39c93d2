import type { AlternativeId } from "@qitong/domain";
import { EmptyState, ErrorState, LoadingState, useLanguage, useTexts } from "@qitong/ui";
import { useQuery } from "@tanstack/react-query";
import { staffing } from "../../connection/services";
import { useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { moveFilterKeys, MoveMapView } from "../move-map/move-map-view";
import { AlternativeBar } from "./alternative-bar";
import { planTexts } from "./plan-texts";
import type { PlanAlternative, PlanFacts, PlanView } from "../plan/plan-types";
import type { PlanActs } from "./use-plan-acts";

export interface MappingProps {
  readonly plan: PlanView;
  readonly facts: PlanFacts;
  readonly selected: PlanAlternative | undefined;
  readonly acts: PlanActs;
  readonly onSelect: (id: AlternativeId) => void;
}

/** Where the teachers of an alternative go, drawn. Nothing is changed here. */
export function Mapping(props: MappingProps) {
  const { plan, selected, acts, onSelect } = props;
  const words = useTexts(planTexts);
  return (
    <>
      <AlternativeBar plan={plan} selected={selected} mayEdit={false} acts={acts} onSelect={onSelect} />
      {selected ? <MappedAlternative key={selected.id} {...props} selected={selected} /> : <EmptyState title={words.none} about={words.noneAbout} />}
    </>
  );
}

function MappedAlternative({ plan, facts, selected }: MappingProps & { readonly selected: PlanAlternative }) {
  const { dataNote } = useSession();
  const language = useLanguage();
  const [filters, setFilters] = useUrlFilters(moveFilterKeys);
  const { data: moves, error, refetch } = useQuery(staffing.transferPlan.moves.queryOptions({ planId: plan.id, alternativeId: selected.id }));
  if (error) return <ErrorState detail={error.message} onRetry={() => void refetch()} />;
  if (!moves) return <LoadingState rows={12} />;
  return (
    <MoveMapView
      facts={facts}
      moves={moves}
      settings={plan.settings.transfer}
      title={`${plan.title} ${selected.name}`}
      dataNote={dataNote?.[language]}
      filters={filters}
      onFilter={setFilters}
    />
  );
}
