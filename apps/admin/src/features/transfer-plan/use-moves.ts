/** The moves of one alternative: shown at once as the official sets them, and put right when the server refuses. */
import type { AlternativeId, CampusId, PersonId, TransferPlanId } from "@qitong/domain";
import { notifyManager, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { staffing } from "../../connection/services";
import type { PlanNames } from "../plan/plan-names";
import type { PlanMove, PlanTeacher } from "../plan/plan-types";
import { usePlanFailure } from "./use-plan-acts";

/** A colleague may edit the same draft: what they do appears without a reload. */
const lookAgainMilliseconds = 10_000;

export interface EditedMoves {
  readonly moves: readonly PlanMove[] | undefined;
  readonly toCampusOf: ReadonlyMap<PersonId, CampusId>;
  readonly setMove: (teacher: Pick<PlanTeacher, "personId" | "campusId">, toCampusId: CampusId | null) => void;
}

export interface OfAlternative {
  readonly planId: TransferPlanId;
  readonly alternativeId: AlternativeId;
}

export function useMoves(of: OfAlternative, editorName: string, names: PlanNames): EditedMoves {
  const { planId, alternativeId } = of;
  const queries = useQueryClient();
  const query = staffing.transferPlan.moves.queryOptions({ planId, alternativeId });
  const { data: moves } = useQuery({ ...query, refetchInterval: lookAgainMilliseconds });
  const tell = usePlanFailure(names);
  const { mutate } = useMutation(
    staffing.transferPlan.setMove.mutationOptions({
      // one after another, so that each tells the server what was seen before it
      scope: { id: `moves ${alternativeId}` },
      onError: async (error) => {
        tell(error);
        await queries.invalidateQueries({ queryKey: query.queryKey });
      },
    }),
  );
  const toCampusOf = useMemo(() => new Map(moves?.map((move) => [move.personId, move.toCampusId])), [moves]);
  const { queryKey } = query;
  const setMove = useCallback<EditedMoves["setMove"]>(
    ({ personId, campusId }, toCampusId) => {
      const present = queries.getQueryData(queryKey) ?? [];
      const expected = present.find((move) => move.personId === personId)?.toCampusId ?? null;
      const wanted = toCampusId === campusId ? null : toCampusId;
      if (wanted === expected) return;
      void queries.cancelQueries({ queryKey });
      const others = present.filter((move) => move.personId !== personId);
      const edited = { personId, fromCampusId: campusId, changedByName: editorName, changedAt: new Date().toISOString() };
      // Together, so that the page is drawn once for both.
      notifyManager.batch(() => {
        queries.setQueryData(queryKey, wanted === null ? others : [...others, { ...edited, toCampusId: wanted }]);
        mutate({ planId, alternativeId, personId, toCampusId: wanted, expected });
      });
    },
    // the key is made anew at each render and names the same list
    [queries, mutate, planId, alternativeId, editorName, queryKey],
  );
  return { moves, toCampusOf, setMove };
}
