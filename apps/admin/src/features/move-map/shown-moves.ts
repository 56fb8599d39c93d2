import type { CampusId, PersonId } from "@qitong/domain";
import { findMoveFlows, type CampusTurnover, type MoveFlows, type TransferMove } from "@qitong/domain/staffing";
import { useLanguage, type Filters, type Language } from "@qitong/ui";
import { useMemo } from "react";
import { subjectWord } from "../staff-record/staff-words";
import { planNames } from "../plan/plan-names";
import type { PlanFacts } from "../plan/plan-types";
import { layOutFlows, type FlowLayout } from "./flow-layout";
import { signed } from "./looked";
import { layOutMap, type MapLayout } from "./map-layout";
import { moveMapTexts } from "./move-map-texts";

export interface ShownMoves extends MoveFlows {
  readonly turnover: ReadonlyMap<CampusId, CampusTurnover>;
  readonly names: {
    /** As it stands on the map: with what the plan brings or takes. */
    readonly mark: (id: CampusId) => string;
    readonly campus: (id: CampusId) => string;
    readonly person: (id: PersonId) => string;
  };
  /** The campus that is shown alone. */
  readonly chosen: CampusId | undefined;
  readonly hasPlaces: boolean;
  readonly map: MapLayout;
  readonly flow: FlowLayout;
}

/** The moves that the filters leave, laid out both ways. */
export function showMoves(facts: PlanFacts, moves: readonly TransferMove[], { subject, campus }: Filters, language: Language): ShownMoves {
  const words = moveMapTexts[language];
  // An address may name a campus that is not of this plan.
  const chosen = facts.campuses.find(({ campusId }) => campusId === campus)?.campusId;
  const found = findMoveFlows(moves, facts.teachers, facts.campuses.map(({ campusId }) => campusId), { subject, campusId: chosen });
  const turnover = new Map(found.campuses.map((one) => [one.campusId, one]));
  const { campus: campusName, person } = planNames(facts);
  const subjectOf = new Map(facts.teachers.map((teacher) => [teacher.personId, teacher.subject]));
  const markName = (id: CampusId): string => {
    const { before = 0, after = 0 } = turnover.get(id) ?? {};
    return after === before ? campusName(id) : `${campusName(id)} ${signed(after - before)}`;
  };
  const placed = facts.campuses.map(({ campusId, location }) => ({ campusId, location, teachers: turnover.get(campusId)?.after ?? 0, label: markName(campusId) }));
  return {
    ...found,
    turnover,
    chosen,
    names: {
      mark: markName,
      campus: campusName,
      person: (id) => {
        const key = subjectOf.get(id);
        return key === undefined ? person(id) : words.named(person(id), subjectWord(language, key));
      },
    },
    hasPlaces: placed.some(({ location }) => location !== null),
    map: layOutMap(placed, found.flows),
    flow: layOutFlows(found.flows),
  };
}

export function useShownMoves(facts: PlanFacts, moves: readonly TransferMove[], filters: Filters): ShownMoves {
  const language = useLanguage();
  return useMemo(() => showMoves(facts, moves, filters, language), [facts, moves, filters, language]);
}
