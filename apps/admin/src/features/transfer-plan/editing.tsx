import type { AlternativeId, PersonId } from "@qitong/domain";
import { EmptyState, LoadingState, useAnnouncing, useTexts } from "@qitong/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { staffing } from "../../connection/services";
import { useMay, useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { ImpactHeadline } from "../plan-impact/impact-headline";
import { PlanSwaps } from "./plan-swaps";
import { AlternativeBar } from "./alternative-bar";
import { editorTexts } from "./editor-texts";
import { PlanEditor } from "./plan-editor";
import type { PlanNames } from "../plan/plan-names";
import { planTexts } from "./plan-texts";
import type { PlanAlternative, PlanFacts, PlanView } from "../plan/plan-types";
import { Suggestion } from "./suggestion";
import { teacherFilterKeys } from "./teacher-rows";
import { usePlanFailure, type PlanActs } from "./use-plan-acts";
import { useMoves } from "./use-moves";
import { WhatIf } from "./what-if";

export interface EditingProps {
  readonly plan: PlanView;
  readonly facts: PlanFacts;
  readonly names: PlanNames;
  readonly selected: PlanAlternative | undefined;
  readonly mayEdit: boolean;
  readonly acts: PlanActs;
  readonly onSelect: (id: AlternativeId) => void;
}

export function Editing(props: EditingProps) {
  const { plan, selected, mayEdit, acts, onSelect } = props;
  const words = useTexts(planTexts);
  return (
    <>
      <AlternativeBar plan={plan} selected={selected} mayEdit={mayEdit} acts={acts} onSelect={onSelect} />
      {selected ? <EditedAlternative key={selected.id} {...props} selected={selected} /> : <EmptyState title={words.none} about={words.noneAbout} />}
    </>
  );
}

function EditedAlternative({ plan, facts, names, selected, mayEdit }: EditingProps & { readonly selected: PlanAlternative }) {
  const { account } = useSession();
  const edited = useMoves({ planId: plan.id, alternativeId: selected.id }, account.name, names);
  const [explained, setExplained] = useState<PersonId>();
  const [filters, setFilters] = useUrlFilters(teacherFilterKeys);
  const mayRead = useMay("preference.read");
  const { data: preferences } = useQuery({ ...staffing.preference.ofPlan.queryOptions({ planId: plan.id }), enabled: mayRead, staleTime: 60_000 });
  const override = useOverride(names);
  // Drawn after the figures: it is the costliest beside the list.
  const moves = useDeferredValue(edited.moves);
  const aside = useMemo(
    () =>
      moves && (
        <>
          <ImpactHeadline planId={plan.id} moves={moves} facts={facts} names={names} settings={plan.settings.transfer} />
          {mayEdit && mayRead && <PlanSwaps plan={plan} alternativeId={selected.id} names={names} />}
          {mayEdit && <Suggestion plan={plan} facts={facts} names={names} present={{ id: selected.id, moves: moves.length }} />}
        </>
      ),
    [moves, plan, facts, names, selected.id, mayEdit, mayRead],
  );
  // Without its moves an alternative would be judged as an empty one.
  if (!edited.moves) return <LoadingState rows={12} />;
  return (
    <PlanEditor
      facts={facts}
      settings={plan.settings.transfer}
      names={names}
      edited={edited}
      mayEdit={mayEdit}
      filters={filters}
      onFilter={setFilters}
      effectiveOn={plan.effectiveOn}
      explained={explained}
      onExplain={setExplained}
      preferences={preferences}
      onOverride={mayEdit ? (personId, reason) => override.mutateAsync({ planId: plan.id, personId, reason }) : undefined}
      aside={aside}
      whatIf={mayEdit && explained !== undefined && <WhatIf planId={plan.id} alternativeId={selected.id} personId={explained} names={names} />}
    />
  );
}

/** Whoever is let pass is no longer a break, so the facts are asked for again. */
function useOverride(names: PlanNames) {
  const words = useTexts(editorTexts);
  const { toast } = useAnnouncing();
  const queries = useQueryClient();
  const onError = usePlanFailure(names);
  return useMutation(
    staffing.rotation.override.mutationOptions({
      onError,
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: staffing.transferPlan.facts.pathKey() });
        toast("success", words.overridden);
      },
    }),
  );
}
