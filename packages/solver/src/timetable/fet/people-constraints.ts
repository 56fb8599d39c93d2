/** FET's time constraints on teachers and students; each comes for one of them, for a set, or for all. */
import { children, textOf, type XmlElement } from "../xml/tree";
import type { Mapping } from "./activity-constraints";
import type { FetDraft } from "./draft";

type Who = (draft: FetDraft, element: XmlElement) => number[];
type What = (draft: FetDraft, element: XmlElement, resources: readonly number[]) => void;

function number(element: XmlElement, ...names: readonly string[]): number {
  for (const name of names) {
    const text = textOf(element, name);
    if (text !== undefined) return Number(text);
  }
  throw new Error(`<${element.name}> has no ${names.join(" or ")}`);
}

const oneTeacher: Who = (draft, element) => [draft.teacher(textOf(element, "Teacher_Name") ?? textOf(element, "Teacher") ?? "")];
const allTeachers: Who = (draft) => draft.allTeachers;
const oneSet: Who = (draft, element) => draft.studentsOf(textOf(element, "Students") ?? textOf(element, "Students_Name") ?? "");
const allStudents: Who = (draft) => draft.allStudents;

const notAvailable: What = (draft, element, resources) => {
  const times = children(element, "Not_Available_Time").flatMap((each) => draft.timeOf(each, "Day", "Hour") ?? []);
  draft.markAbsent(resources, times);
  draft.add(element, { kind: "avoid-unavailable-times", resources, times });
};

const daysPerWeek = (bound: "minimum" | "maximum", ...names: readonly string[]): What => (draft, element, resources) => {
  const days = number(element, ...names);
  const bounds = bound === "maximum" ? { minimum: 0, maximum: days } : { minimum: days, maximum: draft.days.length };
  draft.add(element, { kind: "cluster-busy-times", resources, timeGroups: draft.dayGroups, ...bounds });
};

const maxHoursDaily: What = (draft, element, resources) => {
  const maximum = number(element, "Maximum_Hours_Daily");
  draft.add(element, { kind: "limit-busy-times", resources, timeGroups: draft.dayGroups, minimum: 0, maximum });
};

const minHoursDaily: What = (draft, element, resources) => {
  const [minimum, days] = [number(element, "Minimum_Hours_Daily"), draft.days.length];
  draft.add(element, { kind: "limit-busy-times", resources, timeGroups: draft.dayGroups, minimum, maximum: draft.hours.length });
  if (textOf(element, "Allow_Empty_Days") !== "false") return;
  draft.add(element, { kind: "cluster-busy-times", resources, timeGroups: draft.dayGroups, minimum: days, maximum: days });
};

const gapsPerWeek: What = (draft, element, resources) => {
  const maximum = number(element, "Max_Gaps");
  for (const resource of resources) {
    draft.add(element, { kind: "limit-idle-times", resources: [resource], timeGroups: draft.presentDays(resource), minimum: 0, maximum });
  }
};

const gapsPerDay: What = (draft, element, resources) => {
  const maximum = number(element, "Max_Gaps");
  for (const resource of resources) {
    for (const day of draft.presentDays(resource)) draft.add(element, { kind: "limit-idle-times", resources: [resource], timeGroups: [day], minimum: 0, maximum });
  }
};

/** From an hour until before another; without an end, to the end of the day. */
const daysInInterval: What = (draft, element, resources) => {
  const start = draft.hours.indexOf(textOf(element, "Interval_Start_Hour") ?? "");
  const end = draft.hours.indexOf(textOf(element, "Interval_End_Hour") ?? "");
  const hours = [...draft.hours.keys()].slice(Math.max(0, start), end < 0 ? undefined : end);
  const timeGroups = draft.days.map((_, day) => draft.addTimeGroup(hours.map((hour) => draft.timeAt(day, hour))));
  draft.add(element, { kind: "cluster-busy-times", resources, timeGroups, minimum: 0, maximum: number(element, "Max_Days_Per_Week") });
};

const changesPerDay: What = (draft, element, resources) =>
  draft.add(element, { kind: "limit-building-changes", resources, timeGroups: draft.dayGroups, maximum: number(element, "Max_Building_Changes_Per_Day") });

const gapsBetweenBuildings: What = (draft, element, resources) =>
  draft.add(element, { kind: "building-change-gap", resources, timeGroups: draft.dayGroups, minimum: number(element, "Min_Gaps_Between_Building_Changes") });

interface Family {
  /** With `*` for who: `Teacher`, `Teachers`, `StudentsSet`, `Students`. */
  readonly name: string;
  readonly what: What;
}

const families: readonly Family[] = [
  { name: "*NotAvailableTimes", what: notAvailable },
  { name: "*MaxDaysPerWeek", what: daysPerWeek("maximum", "Max_Days_Per_Week", "Maximum_Days_Per_Week") },
  { name: "*MinDaysPerWeek", what: daysPerWeek("minimum", "Minimum_Days_Per_Week", "Min_Days_Per_Week") },
  { name: "*MaxHoursDaily", what: maxHoursDaily },
  { name: "*MinHoursDaily", what: minHoursDaily },
  { name: "*MaxGapsPerWeek", what: gapsPerWeek },
  { name: "*MaxGapsPerDay", what: gapsPerDay },
  { name: "*IntervalMaxDaysPerWeek", what: daysInInterval },
  { name: "*MaxBuildingChangesPerDay", what: changesPerDay },
  { name: "*MinGapsBetweenBuildingChanges", what: gapsBetweenBuildings },
];

const whos: Readonly<Record<string, Who>> = { Teacher: oneTeacher, Teachers: allTeachers, StudentsSet: oneSet, Students: allStudents };

export const peopleMappings: Readonly<Record<string, Mapping>> = Object.fromEntries(
  families.flatMap(({ name, what }) => Object.entries(whos).map(([who, find]): [string, Mapping] => [
    `Constraint${name.replace("*", who)}`,
    (draft, element) => what(draft, element, find(draft, element)),
  ])),
);
