/** The week of an instance as FET sees it: equal days of equal hours, and an activity for each lesson. */
import type { TimetableInstance } from "../model/instance";
import { buildTables } from "../search/build-tables";
import { splitsOf } from "../search/splits";
import { SearchState } from "../search/state";

export interface FetWriteOptions {
  /** Positions of resource types: who is taught, and who teaches. */
  readonly studentTypes: readonly number[];
  readonly teacherTypes: readonly number[];
  /** FET's percentage for what is soft: it is tried at that and given up; one hundred makes it required. */
  readonly softPercentage: number;
  /** Most gaps of each teacher in a week, in place of a soft limit on idle times, which FET does not have. */
  readonly teacherGaps?: number;
}

/** An activity is a lesson of that event and length; its Id in the file is its position, from one. */
export interface WrittenActivity {
  readonly event: number;
  readonly duration: number;
}

/** What the elements of the file are made from. */
export interface FetWeek {
  readonly instance: TimetableInstance;
  readonly options: FetWriteOptions;
  readonly activities: readonly WrittenActivity[];
  /** Ids of the activities of each event. */
  readonly idsOfEvent: readonly (readonly number[])[];
  readonly days: readonly string[];
  readonly hours: readonly string[];
  /** Day and hour of each time. */
  readonly placeOfTime: readonly { readonly day: string; readonly hour: string }[];
}

/** @throws when the days are not equal */
export function readWeek(instance: TimetableInstance, options: FetWriteOptions): FetWeek {
  const dayGroups = instance.timeGroups.filter(({ kind }) => kind === "day");
  const length = dayGroups[0]?.times.length ?? 0;
  if (length === 0 || dayGroups.some(({ times }) => times.length !== length) || dayGroups.length * length !== instance.times.length) {
    throw new Error("FET's week has equal days that share out all times");
  }
  const hours = Array.from({ length }, (_, hour) => String(hour + 1));
  const placeOfTime = instance.times.map(() => ({ day: "", hour: "" }));
  for (const { name, times } of dayGroups) for (const [hour, time] of times.entries()) placeOfTime[time] = { day: name, hour: hours[hour] ?? "" };
  const state = new SearchState(buildTables(instance));
  const activities = instance.events.flatMap((_, event) => (splitsOf(state, event)[0] ?? []).map((duration) => ({ event, duration })));
  const idsOfEvent = instance.events.map((): number[] => []);
  for (const [position, { event }] of activities.entries()) idsOfEvent[event]?.push(position + 1);
  return { instance, options, activities, idsOfEvent, days: dayGroups.map(({ name }) => name), hours, placeOfTime };
}

export function resourcesOf({ instance }: FetWeek, types: readonly number[]): string[] {
  return instance.resources.filter(({ type }) => types.includes(type)).map(({ id }) => id);
}

/** A class that has a building gets a room of its own there, which is how FET knows where an activity is. */
export function homeRooms({ instance, options }: FetWeek): { readonly students: string; readonly room: string; readonly building: string }[] {
  return instance.resources.flatMap(({ id, type, building }) =>
    building !== undefined && options.studentTypes.includes(type) ? [{ students: id, room: `room of ${id}`, building: instance.buildings[building]?.id ?? "" }] : [],
  );
}
