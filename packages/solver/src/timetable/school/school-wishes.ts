/** What a school would like, in the model's terms, each wish with the weight of its level. */
import { commonFreePeriods, weekdays, type Wish, type WishLevel } from "@qitong/domain/curriculum";
import type { Constraint } from "../model/constraint";
import { grouped } from "./grouped";
import { morningOf, type SchoolLayout } from "./school-layout";
import { eachDay, travellers } from "./school-requirements";

/** A gap of a teacher costs 1 where gaps are nice to avoid; what touches a whole group or course costs more. */
const weights: Readonly<Record<Wish, number>> = { "few-gaps": 1, "main-early": 1, "pe-not-first": 1, "even-days": 1, "afternoon-off": 2, "few-ways": 1, "common-free": 3 };
const factors: Readonly<Record<WishLevel, number>> = { no: 0, nice: 1, important: 4 };
const mainCourses = ["chinese", "mathematics"];

type Maker = (layout: SchoolLayout, base: Pick<Constraint, "id" | "name" | "required" | "weight" | "costFunction">) => Constraint[];

/** Among the time groups the afternoons stand behind the days. */
const eachAfternoon = eachDay.map((day) => weekdays.length + day);

const eventsOf = ({ units }: SchoolLayout, codes: readonly string[]): number[] =>
  [...units.keys()].filter((event) => units[event]?.members.some(({ code }) => codes.includes(code)));
const everyTeacher = ({ teachers, teacherAt }: SchoolLayout): number[] => teachers.map(teacherAt);

/** Teachers by how many lessons a day an even week would give them, one more allowed. */
function evenDays(layout: SchoolLayout, base: Parameters<Maker>[1]): Constraint[] {
  const load = new Map<number, number>();
  for (const { members, periods } of layout.units) for (const personId of members.flatMap(({ personIds }) => personIds)) load.set(layout.teacherAt(personId), (load.get(layout.teacherAt(personId)) ?? 0) + periods);
  const byMost = grouped([...load], ([, periods]) => Math.ceil(periods / weekdays.length) + 1);
  return [...byMost].map(([maximum, of]) => ({ ...base, id: `${base.id} ${maximum}`, kind: "limit-busy-times", resources: of.map(([resource]) => resource), timeGroups: eachDay, minimum: 0, maximum }));
}

const makers: Readonly<Record<Wish, Maker>> = {
  "few-gaps": (layout, base) => [{ ...base, kind: "limit-idle-times", resources: everyTeacher(layout), timeGroups: eachDay, minimum: 0, maximum: 0 }],
  "main-early": (layout, base) => [{ ...base, kind: "prefer-times", events: eventsOf(layout, mainCourses), times: layout.week.timesWhere((period) => period <= morningOf(layout)), duration: undefined }],
  "pe-not-first": (layout, base) => [{ ...base, kind: "prefer-times", events: eventsOf(layout, ["pe"]), times: layout.week.timesWhere((period) => period > 1), duration: undefined }],
  "even-days": evenDays,
  "afternoon-off": (layout, base) => [{ ...base, kind: "cluster-busy-times", resources: everyTeacher(layout), timeGroups: eachAfternoon, minimum: 0, maximum: weekdays.length - 1 }],
  "few-ways": (layout, base) => {
    const resources = travellers(layout).map(layout.teacherAt);
    return resources.length === 0 ? [] : [{ ...base, kind: "limit-building-changes", resources, timeGroups: eachDay, maximum: 0 }];
  },
  "common-free": (layout, base) =>
    layout.problem.groups.flatMap(({ name, personIds }): Constraint[] => {
      const resources = personIds.filter((personId) => layout.teachers.includes(personId)).map(layout.teacherAt);
      const times = layout.week.timesWhere((period) => period > morningOf(layout));
      return resources.length < 2 ? [] : [{ ...base, id: `${base.id} ${name}`, name: `${base.name} ${name}`, kind: "common-free-times", resources, times, minimum: commonFreePeriods }];
    }),
};

export function wishedConstraints(layout: SchoolLayout): Constraint[] {
  return (Object.keys(makers) as Wish[]).flatMap((wish) => {
    const weight = weights[wish] * factors[layout.problem.wishes[wish]];
    return weight === 0 ? [] : makers[wish](layout, { id: wish, name: wish, required: false, weight, costFunction: "linear" });
  });
}
