/** Where the search may put lessons: starts and resources that the required constraints on single lessons leave. */
import type { Constraint } from "../model/constraint";
import type { TimetableInstance } from "../model/instance";
import type { Tables } from "./tables";

export interface Domains {
  /** Starting times of a lesson, in their order, by `slotStarts[event] + duration - 1`. */
  readonly starts: readonly Int32Array[];
  /** The same as marks: `key × times + time`. */
  readonly isStart: Uint8Array;
  /** By place: the resources that may fill it; none for a preassigned place. */
  readonly candidates: readonly Int32Array[];
}

type Barred = (event: number, duration: number, time: number) => boolean;

const isHard = (constraint: Constraint): boolean => constraint.required && constraint.weight > 0;

function barredByPreference(instance: TimetableInstance): Barred {
  const rules = instance.events.map((): { readonly duration: number | undefined; readonly times: ReadonlySet<number> }[] => []);
  for (const constraint of instance.constraints) {
    if (constraint.kind !== "prefer-times" || !isHard(constraint)) continue;
    const times = new Set(constraint.times);
    for (const event of constraint.events) rules[event]?.push({ duration: constraint.duration, times });
  }
  return (event, duration, time) => (rules[event] ?? []).some((rule) => (rule.duration === undefined || rule.duration === duration) && !rule.times.has(time));
}

/** By the times at which a preassigned resource is not there. */
function barredByAbsence(instance: TimetableInstance): Barred {
  const absent = instance.resources.map(() => new Set<number>());
  for (const constraint of instance.constraints) {
    if (constraint.kind !== "avoid-unavailable-times" || !isHard(constraint)) continue;
    for (const resource of constraint.resources) for (const time of constraint.times) absent[resource]?.add(time);
  }
  return (event, duration, time) => {
    for (const { resource } of instance.events[event]?.resources ?? []) {
      const times = resource === undefined ? undefined : absent[resource];
      if (times === undefined || times.size === 0) continue;
      for (let step = 0; step < duration; step += 1) if (times.has(time + step)) return true;
    }
    return false;
  };
}

/** What no start can meet is not asked of the starts: the cost will tell. */
function startsOf(instance: TimetableInstance, event: number, duration: number, rules: readonly Barred[]): Int32Array {
  const preassigned = instance.events[event]?.time;
  if (preassigned !== undefined) return Int32Array.of(preassigned);
  const inside = instance.times.flatMap((_, time) => (time + duration <= instance.times.length ? [time] : []));
  const allowed = inside.filter((time) => !rules.some((barred) => barred(event, duration, time)));
  if (allowed.length > 0) return Int32Array.from(allowed);
  return rules.length === 0 ? Int32Array.from(inside) : startsOf(instance, event, duration, rules.slice(0, -1));
}

function candidatesOf(instance: TimetableInstance): Int32Array[] {
  const hard = instance.constraints.filter((constraint) => constraint.kind === "prefer-resources" && isHard(constraint));
  const asked = instance.events.map((): { readonly role: string | undefined; readonly resources: ReadonlySet<number> }[] => []);
  for (const constraint of hard) {
    if (constraint.kind !== "prefer-resources") continue;
    const resources = new Set(constraint.resources);
    for (const event of constraint.events) asked[event]?.push({ role: constraint.role, resources });
  }
  return instance.events.flatMap(({ resources: places }, event) => places.map((place) => {
    if (place.resource !== undefined) return new Int32Array(0);
    const ofType = instance.resources.flatMap(({ type }, resource) => (type === place.type ? [resource] : []));
    const rules = (asked[event] ?? []).filter(({ role }) => role === undefined || role === place.role);
    const allowed = ofType.filter((resource) => rules.every(({ resources }) => resources.has(resource)));
    return Int32Array.from(allowed.length > 0 ? allowed : ofType);
  }));
}

export function findDomains(tables: Tables): Domains {
  const { instance, times } = tables;
  const rules = [barredByPreference(instance), barredByAbsence(instance)];
  const starts = instance.events.flatMap(({ duration: whole }, event) =>
    Array.from({ length: whole }, (_, shorter) => startsOf(instance, event, shorter + 1, rules)),
  );
  const isStart = new Uint8Array(starts.length * times);
  for (const [key, list] of starts.entries()) for (const time of list) isStart[key * times + time] = 1;
  return { starts, isStart, candidates: candidatesOf(instance) };
}
