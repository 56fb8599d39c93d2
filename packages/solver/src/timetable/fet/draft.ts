/** An instance while it grows from a FET file: names to positions, and what was asked for that we have no constraint for. */
import type { Constraint } from "../model/constraint";
import type { EventGroup, EventResource, Resource, TimeGroup, TimetableEvent } from "../model/instance";
import { children, textOf, type XmlElement } from "../xml/tree";
import type { StudentResources } from "./students";

export interface Activity {
  readonly id: string;
  readonly teachers: readonly string[];
  readonly students: readonly string[];
  readonly subject: string;
  readonly tags: readonly string[];
  readonly duration: number;
  /** Position among the parts of a split activity, from one. */
  readonly component: number;
  readonly studentCount: number;
}

type Shape = Constraint extends infer Each ? (Each extends Constraint ? Omit<Each, "id" | "name" | "required" | "weight" | "costFunction"> : never) : never;

const resourceTypes = { students: 0, teacher: 1, room: 2, apart: 3 } as const;
export const resourceTypeNames = ["students", "teacher", "room", "apart"] as const;

export class FetDraft {
  readonly resources: Resource[] = [];
  readonly timeGroups: TimeGroup[] = [];
  readonly eventGroups: EventGroup[] = [];
  readonly constraints: Constraint[] = [];
  /** Names of elements that are not met, and how often they stand in the file. */
  readonly unmapped = new Map<string, number>();
  readonly places: EventResource[][];
  private readonly teachers = new Map<string, number>();
  private readonly rooms = new Map<string, { readonly resource: number; readonly capacity: number }>();
  private readonly eventOfActivity = new Map<string, number>();
  private readonly absences = new Map<number, Set<number>>();
  private readonly firstStudents: number;

  constructor(readonly days: readonly string[], readonly hours: readonly string[], readonly activities: readonly Activity[], private readonly students: StudentResources) {
    for (const [day, name] of days.entries()) this.timeGroups.push({ id: name, name, kind: "day", times: hours.map((_, hour) => this.timeAt(day, hour)) });
    this.firstStudents = 0;
    for (const name of students.names) this.resources.push({ id: `students ${name}`, name, type: resourceTypes.students });
    for (const [event, { id }] of activities.entries()) this.eventOfActivity.set(id, event);
    this.places = activities.map((activity) => [...new Set(activity.students.flatMap((set) => students.ofSet.get(set) ?? []))].map((position): EventResource => ({
      type: resourceTypes.students, resource: this.firstStudents + position,
    })));
  }

  addTeacher(name: string): void {
    this.teachers.set(name, this.resources.length);
    this.resources.push({ id: `teacher ${name}`, name, type: resourceTypes.teacher });
  }

  addRoom(name: string, capacity: number, building: number | undefined): void {
    this.rooms.set(name, { resource: this.resources.length, capacity });
    this.resources.push({ id: `room ${name}`, name, type: resourceTypes.room, ...(building === undefined ? {} : { building }) });
  }

  /** A resource that only keeps activities from running at once. */
  addApart(name: string, events: readonly number[]): number {
    this.resources.push({ id: `apart ${this.resources.length} ${name}`, name, type: resourceTypes.apart });
    const resource = this.resources.length - 1;
    for (const event of events) this.places[event]?.push({ type: resourceTypes.apart, resource });
    return resource;
  }

  /** Makes the activity need a room, once. @returns false when there is no such activity */
  needRoom(event: number): void {
    const places = this.places[event];
    if (places?.every(({ type }) => type !== resourceTypes.room) === true) places.push({ type: resourceTypes.room, role: "room" });
  }

  fillTeachers(): void {
    for (const [event, { teachers }] of this.activities.entries()) {
      for (const name of teachers) this.places[event]?.push({ type: resourceTypes.teacher, resource: this.teacher(name) });
    }
  }

  timeAt(day: number, hour: number): number {
    return day * this.hours.length + hour;
  }

  /** The time of a day and an hour named in the element; undefined when either is empty or not of the file. */
  timeOf(element: XmlElement, dayName: string, hourName: string): number | undefined {
    const day = this.days.indexOf(textOf(element, dayName) ?? "");
    const hour = this.hours.indexOf(textOf(element, hourName) ?? "");
    return day < 0 || hour < 0 ? undefined : this.timeAt(day, hour);
  }

  teacher(name: string): number {
    const resource = this.teachers.get(name);
    if (resource === undefined) throw new Error(`the teacher "${name}" is not in the file`);
    return resource;
  }

  get allTeachers(): number[] {
    return [...this.teachers.values()];
  }

  get allStudents(): number[] {
    return this.students.names.map((_, position) => this.firstStudents + position);
  }

  get allRooms(): number[] {
    return [...this.rooms.values()].map(({ resource }) => resource);
  }

  studentsOf(set: string): number[] {
    return (this.students.ofSet.get(set) ?? []).map((position) => this.firstStudents + position);
  }

  /** Undefined for a room that is not in the file as a real one. */
  room(name: string): { readonly resource: number; readonly capacity: number } | undefined {
    return this.rooms.get(name);
  }

  /** Activities that are not active are left out, and so is what is said of them. */
  eventsOf(element: XmlElement, name = "Activity_Id"): number[] {
    return children(element, name).flatMap(({ text }) => {
      const event = this.eventOfActivity.get(text);
      return event === undefined ? [] : [event];
    });
  }

  addEventGroup(events: readonly number[]): number {
    const id = `group ${this.eventGroups.length}`;
    this.eventGroups.push({ id, name: id, kind: "group", events });
    return this.eventGroups.length - 1;
  }

  addTimeGroup(times: readonly number[]): number {
    const id = `times ${this.timeGroups.length}`;
    this.timeGroups.push({ id, name: id, kind: "group", times });
    return this.timeGroups.length - 1;
  }

  markAbsent(resources: readonly number[], times: readonly number[]): void {
    for (const resource of resources) {
      const absent = this.absences.get(resource) ?? new Set<number>();
      for (const time of times) absent.add(time);
      this.absences.set(resource, absent);
    }
  }

  /** Days without the times at which the resource cannot be there: FET counts no gap at those. */
  presentDays(resource: number): number[] {
    const absent = this.absences.get(resource);
    if (!absent || absent.size === 0) return this.dayGroups;
    return this.dayGroups.map((group) => this.addTimeGroup((this.timeGroups[group]?.times ?? []).filter((time) => !absent.has(time))));
  }

  get dayGroups(): number[] {
    return [...this.days.keys()];
  }

  /** All that FET weighs with 100 per cent is required; less is soft, and weighs so much. */
  add(element: XmlElement, shape: Shape): void {
    const percentage = Number(textOf(element, "Weight_Percentage") ?? "100");
    const id = `${element.name} ${this.constraints.length}`;
    this.constraints.push({
      ...shape, id, name: textOf(element, "Comments") ?? element.name,
      required: percentage >= 100, weight: percentage >= 100 ? 1 : percentage / 100, costFunction: "linear",
    });
  }

  reportUnmapped(what: string): void {
    this.unmapped.set(what, (this.unmapped.get(what) ?? 0) + 1);
  }

  events(): TimetableEvent[] {
    return this.activities.map(({ id, subject, duration }, event) => ({ id, name: subject, duration, resources: this.places[event] ?? [] }));
  }
}
