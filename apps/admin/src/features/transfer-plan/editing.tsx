import type { AlternativeId, PersonId } from "@qitong/domain";
import { EmptyState, LoadingState, useTexts } from "@qitong/ui";
import { useState } from "react";
import { useSession } from "../../shell/session-context";
import { useUrlFilters } from "../../shell/url-filters";
import { ImpactHeadline } from "../plan-impact/impact-headline";
import { AlternativeBar } from "./alternative-bar";
import { PlanEditor } from "./plan-editor";
import type { PlanNames } from "./plan-names";
import { planTexts } from "./plan-texts";
import type { PlanAlternative, PlanFacts, PlanView } from "./plan-types";
import { Suggestion } from "./suggestion";
import { teacherFilterKeys } from "./teacher-rows";
import type { PlanActs } from "./use-plan-acts";
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
      aside={
        <>
          <ImpactHeadline planId={plan.id} moves={edited.moves} facts={facts} names={names} settings={plan.settings.transfer} />
          {mayEdit && <Suggestion plan={plan} facts={facts} names={names} present={{ id: selected.id, moves: edited.moves.length }} />}
        </>
      }
      whatIf={mayEdit && explained !== undefined && <WhatIf planId={plan.id} alternativeId={selected.id} personId={explained} names={names} />}
    />
  );
}
