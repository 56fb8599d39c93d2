/** From ids to the names that people use. */
import type { CampusId, EntityId, PersonId } from "@qitong/domain";
import type { PlanFacts } from "./plan-types";

export interface PlanNames {
  readonly person: (id: PersonId) => string;
  readonly campus: (id: CampusId) => string;
  readonly entity: (id: EntityId) => string;
}

/** Before the facts have arrived an id stands for itself; nobody is shown a wrong name. */
export function planNames(facts: PlanFacts | undefined): PlanNames {
  const people = new Map(facts?.teachers.map((teacher) => [teacher.personId, teacher.name]));
  const campuses = new Map(facts?.campuses.map((campus) => [campus.campusId, campus.name]));
  const entities = new Map(facts?.campuses.map((campus) => [campus.entityId, campus.entityName]));
  return {
    person: (id) => people.get(id) ?? id,
    campus: (id) => campuses.get(id) ?? id,
    entity: (id) => entities.get(id) ?? id,
  };
}
