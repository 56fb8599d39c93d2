/** Reads a constraint of XHSTT, of each of the sixteen kinds. */
import type { Constraint, CostFunction, TimeGroupBounds } from "../model/constraint";
import type { TimetableInstance } from "../model/instance";
import { child, children, textOf, type XmlElement } from "../xml/tree";
import { nameOf, numberOf, requiredNumber } from "./lookup";
import type { Lookups } from "./read-instance";

/** With the names of the format's first versions, which some of the archive's files still have. */
const costFunctions: Readonly<Record<string, CostFunction>> = {
  Linear: "linear",
  Quadratic: "quadratic",
  Step: "step",
  Sum: "linear",
  SquareSum: "quadratic",
  StepSum: "step",
  SumSquares: "sum-of-squares",
  SumSteps: "sum-of-steps",
};

function readBase(element: XmlElement) {
  const costFunction = textOf(element, "CostFunction") ?? "Linear";
  const known = costFunctions[costFunction];
  if (!known) throw new Error(`<${element.name}> has a cost function that is not known: ${costFunction}`);
  return {
    ...nameOf(element),
    required: textOf(element, "Required")?.toLowerCase() === "true",
    weight: numberOf(element, "Weight") ?? 1,
    costFunction: known,
  };
}

/** What a constraint refers to; each thing once, however often it is named. */
class References {
  private readonly appliesTo: XmlElement | undefined;

  constructor(
    private readonly element: XmlElement,
    private readonly instance: TimetableInstance,
    private readonly lookups: Lookups,
  ) {
    this.appliesTo = child(element, "AppliesTo");
  }

  get eventGroups(): number[] {
    return [...new Set(children(this.appliesTo, "EventGroups", "EventGroup").map((group) => this.lookups.eventGroups.referenceOf(group)))];
  }

  get events(): number[] {
    const ofGroups = this.eventGroups.flatMap((group) => this.instance.eventGroups[group]?.events ?? []);
    return [...new Set([...ofGroups, ...children(this.appliesTo, "Events", "Event").map((event) => this.lookups.events.referenceOf(event))])];
  }

  get resources(): number[] {
    return this.resourcesIn(this.appliesTo);
  }

  /** Those that are preferred stand beside what the constraint applies to. */
  get ownResources(): number[] {
    return this.resourcesIn(this.element);
  }

  get timeGroups(): number[] {
    return children(this.element, "TimeGroups", "TimeGroup").map((group) => this.lookups.timeGroups.referenceOf(group));
  }

  get boundedTimeGroups(): TimeGroupBounds[] {
    return children(this.element, "TimeGroups", "TimeGroup").map((group) => ({
      timeGroup: this.lookups.timeGroups.referenceOf(group),
      minimum: requiredNumber(group, "Minimum"),
      maximum: requiredNumber(group, "Maximum"),
    }));
  }

  get times(): number[] {
    const ofGroups = this.timeGroups.flatMap((group) => this.instance.timeGroups[group]?.times ?? []);
    const named = children(this.element, "Times", "Time").map((time) => this.lookups.times.referenceOf(time));
    return [...new Set([...ofGroups, ...named])].toSorted((one, other) => one - other);
  }

  /** An order of events: pairs, each with its bounds. */
  get pairs() {
    return children(this.appliesTo, "EventPairs", "EventPair").map((pair) => {
      const [first, second] = [child(pair, "FirstEvent"), child(pair, "SecondEvent")];
      if (!first || !second) throw new Error("a pair of events lacks one of them");
      return {
        first: this.lookups.events.referenceOf(first),
        second: this.lookups.events.referenceOf(second),
        minimumSeparation: numberOf(pair, "MinSeparation") ?? 0,
        maximumSeparation: numberOf(pair, "MaxSeparation") ?? this.instance.times.length,
      };
    });
  }

  private resourcesIn(element: XmlElement | undefined): number[] {
    const ofGroups = children(element, "ResourceGroups", "ResourceGroup").flatMap(
      (group) => this.instance.resourceGroups[this.lookups.resourceGroups.referenceOf(group)]?.resources ?? [],
    );
    return [...new Set([...ofGroups, ...children(element, "Resources", "Resource").map((resource) => this.lookups.resources.referenceOf(resource))])];
  }
}

const boundsOf = (element: XmlElement) => ({ minimum: requiredNumber(element, "Minimum"), maximum: requiredNumber(element, "Maximum") });

function requiredRole(element: XmlElement): string {
  const role = textOf(element, "Role");
  if (role === undefined) throw new Error(`<${element.name}> has no Role`);
  return role;
}

/** @throws when the kind is not one of the format, or a part of it is missing */
export function readConstraint(element: XmlElement, instance: TimetableInstance, lookups: Lookups): Constraint {
  const base = readBase(element);
  const references = new References(element, instance, lookups);
  const { resources, timeGroups } = references;
  switch (element.name) {
    case "AssignResourceConstraint":
      return { ...base, kind: "assign-resource", events: references.events, role: requiredRole(element) };
    case "AssignTimeConstraint":
      return { ...base, kind: "assign-time", events: references.events };
    case "SplitEventsConstraint":
      return {
        ...base,
        kind: "split-events",
        events: references.events,
        minimumDuration: requiredNumber(element, "MinimumDuration"),
        maximumDuration: requiredNumber(element, "MaximumDuration"),
        minimumAmount: requiredNumber(element, "MinimumAmount"),
        maximumAmount: requiredNumber(element, "MaximumAmount"),
      };
    case "DistributeSplitEventsConstraint":
      return { ...base, kind: "distribute-split-events", events: references.events, duration: requiredNumber(element, "Duration"), ...boundsOf(element) };
    case "PreferResourcesConstraint":
      return { ...base, kind: "prefer-resources", events: references.events, role: textOf(element, "Role"), resources: references.ownResources };
    case "PreferTimesConstraint":
      return { ...base, kind: "prefer-times", events: references.events, times: references.times, duration: numberOf(element, "Duration") };
    case "AvoidSplitAssignmentsConstraint":
      return { ...base, kind: "avoid-split-assignments", eventGroups: references.eventGroups, role: requiredRole(element) };
    case "SpreadEventsConstraint":
      return { ...base, kind: "spread-events", eventGroups: references.eventGroups, timeGroups: references.boundedTimeGroups };
    case "LinkEventsConstraint":
      return { ...base, kind: "link-events", eventGroups: references.eventGroups };
    case "OrderEventsConstraint":
      return { ...base, kind: "order-events", pairs: references.pairs };
    case "AvoidClashesConstraint":
      return { ...base, kind: "avoid-clashes", resources };
    case "AvoidUnavailableTimesConstraint":
      return { ...base, kind: "avoid-unavailable-times", resources, times: references.times };
    case "LimitIdleTimesConstraint":
      return { ...base, kind: "limit-idle-times", resources, timeGroups, ...boundsOf(element) };
    case "ClusterBusyTimesConstraint":
      return { ...base, kind: "cluster-busy-times", resources, timeGroups, ...boundsOf(element) };
    case "LimitBusyTimesConstraint":
      return { ...base, kind: "limit-busy-times", resources, timeGroups, ...boundsOf(element) };
    case "LimitWorkloadConstraint":
      return { ...base, kind: "limit-workload", resources, ...boundsOf(element) };
    default:
      throw new Error(`<${element.name}> is not a constraint of XHSTT`);
  }
}
