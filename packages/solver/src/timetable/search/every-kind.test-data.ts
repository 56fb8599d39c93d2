/** The small school with a constraint of every kind and each cost function, and two campuses: what the search reckons is tried on it. */
import type { Constraint, CostFunction } from "../model/constraint";
import type { TimetableInstance } from "../model/instance";
import { readXhstt } from "../xhstt/read-archive";
import { smallSchool } from "../xhstt/small-school.test-data";

const costFunctions: readonly CostFunction[] = ["linear", "quadratic", "step"];

type Shape = Constraint extends infer Each ? (Each extends Constraint ? Omit<Each, "id" | "name" | "required" | "weight" | "costFunction"> : never) : never;

const all = [0, 1, 2, 3];
const days = [0, 1];

const shapes: readonly Shape[] = [
  { kind: "assign-time", events: all },
  { kind: "assign-resource", events: all, role: "Teacher" },
  { kind: "split-events", events: all, minimumDuration: 1, maximumDuration: 2, minimumAmount: 2, maximumAmount: 2 },
  { kind: "distribute-split-events", events: all, duration: 1, minimum: 1, maximum: 1 },
  { kind: "prefer-resources", events: [1, 3], role: undefined, resources: [3, 4] },
  { kind: "prefer-times", events: all, times: [0, 1, 4], duration: undefined },
  { kind: "prefer-times", events: all, times: [0, 2, 4], duration: 2 },
  { kind: "avoid-split-assignments", eventGroups: [4], role: "Teacher" },
  { kind: "spread-events", eventGroups: [4, 5], timeGroups: [{ timeGroup: 0, minimum: 1, maximum: 1 }, { timeGroup: 1, minimum: 0, maximum: 1 }] },
  { kind: "link-events", eventGroups: [4, 5] },
  { kind: "order-events", pairs: [{ first: 1, second: 3, minimumSeparation: 1, maximumSeparation: 3 }, { first: 0, second: 1, minimumSeparation: 0, maximumSeparation: 8 }] },
  { kind: "avoid-clashes", resources: [0, 1, 2, 3, 4, 5] },
  { kind: "avoid-unavailable-times", resources: [0, 2, 3], times: [1, 6] },
  { kind: "limit-idle-times", resources: [0, 1, 2, 3], timeGroups: days, minimum: 0, maximum: 1 },
  { kind: "cluster-busy-times", resources: [2, 3, 4], timeGroups: days, minimum: 1, maximum: 1 },
  { kind: "limit-busy-times", resources: [0, 2, 3], timeGroups: days, minimum: 2, maximum: 3 },
  { kind: "limit-workload", resources: [2, 3], minimum: 3, maximum: 3 },
  { kind: "limit-building-changes", resources: [0, 1, 2, 3], timeGroups: days, maximum: 1 },
  { kind: "building-change-gap", resources: [0, 1, 2, 3], timeGroups: days, minimum: 2 },
  { kind: "common-free-times", resources: [2, 3], times: [0, 1, 2, 3], minimum: 3 },
  { kind: "days-between-events", eventGroups: [4], timeGroups: days, minimum: 1, maximum: 3 },
];

function makeConstraints(): Constraint[] {
  return costFunctions.flatMap((costFunction, round) => shapes.map((shape, position): Constraint => ({
    ...shape, id: `${shape.kind} ${round}`, name: shape.kind, required: (position + round) % 2 === 0, weight: position + 1, costFunction,
  })));
}

export function everyKind(): TimetableInstance {
  const [school] = readXhstt(smallSchool("", [])).instances;
  if (!school) throw new Error("the small school is empty");
  return {
    ...school,
    buildings: [{ id: "south", name: "south" }, { id: "north", name: "north" }],
    resources: school.resources.map((resource) => (resource.id === "L" || resource.id === "S" ? { ...resource, building: 1 } : resource)),
    events: school.events.map((event) => (event.id === "maths" ? { ...event, building: 0 } : event)),
    constraints: makeConstraints(),
  };
}
