/** The resources of one reporting unit (a campus, or a legal entity) in one stage, and how units combine and split. */
import { isMissing, sumAmounts, type Amount } from "./amount";
import { indicatorIds, indicators, stageWeight, type IndicatorId } from "./indicator";
import type { Stage } from "../school-stage";

export type Resources = Readonly<Record<IndicatorId, Amount>>;

export interface UnitResources {
  readonly unitId: string;
  readonly stage: Stage;
  readonly pupils: Amount;
  readonly resources: Resources;
}

export interface CampusResources extends UnitResources {
  readonly entityId: string;
}

export interface EntityResources extends UnitResources {
  readonly campusIds: readonly string[];
}

const mapResources = (amountOf: (id: IndicatorId) => Amount): Resources => ({
  degree: amountOf("degree"),
  backbone: amountOf("backbone"),
  peArts: amountOf("peArts"),
  rooms: amountOf("rooms"),
  sports: amountOf("sports"),
  equipment: amountOf("equipment"),
  multimedia: amountOf("multimedia"),
});

function combine(entityId: string, stage: Stage, campuses: readonly CampusResources[]): EntityResources {
  const total = (amountOf: (campus: CampusResources) => Amount): Amount =>
    sumAmounts(campuses.map((campus) => ({ unitId: campus.unitId, amount: amountOf(campus) })));
  return {
    unitId: entityId,
    stage,
    campusIds: campuses.map((campus) => campus.unitId),
    pupils: total((campus) => campus.pupils),
    resources: mapResources((id) => total((campus) => campus.resources[id])),
  };
}

/** One unit per legal entity and stage, in the order of the campuses: resources and pupils are summed. */
export function combineIntoEntities(campuses: readonly CampusResources[]): EntityResources[] {
  const groups = new Map<string, CampusResources[]>();
  for (const campus of campuses) {
    const key = `${campus.stage} ${campus.entityId}`;
    const group = groups.get(key);
    if (group) group.push(campus);
    else groups.set(key, [campus]);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    return first ? [combine(first.entityId, first.stage, group)] : [];
  });
}

/** What a nine-year school reports: people and classrooms a stage, area and equipment once for both. */
export interface ThroughSchool {
  readonly unitId: string;
  readonly entityId: string;
  readonly pupils: Readonly<Record<Stage, number>>;
  readonly own: Readonly<Record<Stage, Readonly<Record<OwnIndicatorId, Amount>>>>;
  readonly shared: Readonly<Record<SharedIndicatorId, Amount>>;
}

export type SharedIndicatorId = {
  [Id in IndicatorId]: (typeof indicators)[Id]["sharedBetweenStages"] extends true ? Id : never;
}[IndicatorId];
export type OwnIndicatorId = Exclude<IndicatorId, SharedIndicatorId>;

export function isShared(id: IndicatorId): id is SharedIndicatorId {
  return indicators[id].sharedBetweenStages;
}

/** 一贯制: a junior pupil counts 1.1 primary pupils when shared area and equipment are split. */
function stageShare(pupils: Readonly<Record<Stage, number>>, stage: Stage): number {
  const weighted = pupils.primary * stageWeight.primary + pupils.junior * stageWeight.junior;
  return (pupils[stage] * stageWeight[stage]) / weighted;
}

export function splitThroughSchool(school: ThroughSchool): Readonly<Record<Stage, CampusResources>> {
  const unitOf = (stage: Stage): CampusResources => ({
    unitId: school.unitId,
    entityId: school.entityId,
    stage,
    pupils: school.pupils[stage],
    resources: mapResources((id) => {
      if (!isShared(id)) return school.own[stage][id];
      const amount = school.shared[id];
      return isMissing(amount) ? amount : amount * stageShare(school.pupils, stage);
    }),
  });
  return { primary: unitOf("primary"), junior: unitOf("junior") };
}

/** The measures that a unit does not report, in the official order. */
export function missingMeasures(unit: UnitResources): readonly IndicatorId[] {
  return indicatorIds.filter((id) => isMissing(unit.resources[id]));
}
