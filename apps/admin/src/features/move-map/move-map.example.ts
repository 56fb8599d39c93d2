/** Made-up districts of any size for the stories and tests; positions and moves follow from the numbers alone. */
import { civilDate, type CampusId, type EntityId, type PersonId } from "@qitong/domain";
import type { PlanFacts, PlanMove } from "../plan/plan-types";

const names = ["西苑小学", "新开学小学", "宁安路小学", "新华路小学", "西苑小学田家庄分校", "𬭚善里小学", "国泰街小学", "合作路小学"];
const subjects = ["chinese", "mathematics", "english", "pe"];
const people = ["王翀", "李㛃", "张玥", "刘喆", "陈堃", "杨祎", "赵淼", "黄骉", "周昳", "吴䶮"];
const golden = 0.618_034;

export const exampleCampusId = (index: number) => `campus-${index}` as CampusId;
const nameOf = (list: readonly string[], index: number): string => {
  const round = Math.floor(index / list.length);
  return `${list[index % list.length]}${round === 0 ? "" : `（${round + 1}）`}`;
};

export interface ExampleSize {
  readonly campuses: number;
  readonly moves: number;
  /** Campuses, from the last backwards, of which the place is not known. */
  readonly withoutPlace?: number;
}

export interface ExampleDistrict {
  readonly facts: PlanFacts;
  readonly moves: readonly PlanMove[];
}

/** Nobody moves to where they are; the ways are uneven, as in a real plan. */
export function exampleDistrict({ campuses, moves, withoutPlace = 0 }: ExampleSize): ExampleDistrict {
  const perCampus = Math.max(6, Math.ceil(moves / campuses) + 2);
  const homeOf = (index: number) => Math.floor(index / perCampus);
  const teacher = (index: number): PlanFacts["teachers"][number] => ({
    personId: `person-${index}` as PersonId, name: nameOf(people, index), staffNumber: `XH${1000 + index}`, title: "first",
    campusId: exampleCampusId(homeOf(index)), subject: subjects[index % subjects.length] ?? "chinese",
    aboveDegree: true, rotations: { times: 0, lastYear: null }, backbone: index % 5 === 0, peOrArts: index % 4 === 3, atCampusSince: civilDate("2015-09-01"), bars: [],
  });
  const move = (number: number): PlanMove => {
    const index = ((number * 7) % (campuses * perCampus - 1)) + 1;
    const from = homeOf(index);
    const to = (from + 1 + ((number * number) % Math.max(1, campuses - 1))) % campuses;
    return {
      personId: `person-${index}` as PersonId, fromCampusId: exampleCampusId(from), toCampusId: exampleCampusId(to),
      changedByName: "人事干部", changedAt: "2026-11-24T02:00:00.000Z",
    };
  };
  const byPerson = new Map(Array.from({ length: moves }, (_, number) => move(number)).map((one) => [one.personId, one]));
  return {
    facts: {
      teachers: Array.from({ length: campuses * perCampus }, (_, index) => teacher(index)),
      campuses: Array.from({ length: campuses }, (_, index) => ({
        campusId: exampleCampusId(index), name: nameOf(names, index),
        entityId: `entity-${index}` as EntityId, entityName: nameOf(names, index), stage: "primary", pupils: 400, requiredTeachers: {},
        location: index >= campuses - withoutPlace ? null : { lon: 114.42 + ((index * golden) % 1) * 0.08, lat: 38.04 + (index / campuses) * 0.07 },
      })),
      pairs: [],
    },
    moves: [...byPerson.values()],
  };
}
