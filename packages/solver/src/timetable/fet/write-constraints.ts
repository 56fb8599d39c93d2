/** Our constraints in FET's words. */
import type { Constraint, ConstraintOf } from "../model/constraint";
import { homeRooms, type FetWeek } from "./week";
import { element, fields, type Xml } from "./write-xml";

export interface ConstraintElements {
  readonly time: readonly Xml[];
  readonly space: readonly Xml[];
  readonly unwritten: ReadonlyMap<string, number>;
}

const rest = fields({ Active: true, Comments: "" });
const required = fields({ Weight_Percentage: 100 });

/** Undefined: FET has no like of it. An empty list: it is kept by how the activities are written. */
type Written = readonly Xml[] | undefined;

class ConstraintWriter {
  constructor(private readonly week: FetWeek) {}

  write(constraint: Constraint): Written {
    switch (constraint.kind) {
      case "assign-time":
      case "avoid-clashes":
      case "split-events":
      case "distribute-split-events":
        return constraint.required ? [] : undefined;
      case "avoid-unavailable-times":
        return constraint.required ? this.unavailable(constraint) : undefined;
      case "prefer-times":
        return this.preferTimes(constraint);
      case "spread-events":
        return constraint.required ? this.spread(constraint) : undefined;
      case "link-events":
        return this.link(constraint);
      case "days-between-events":
        return this.daysBetween(constraint);
      case "limit-idle-times":
        return this.idle(constraint);
      case "limit-building-changes":
        return this.perTeacher(constraint, "ConstraintTeacherMaxBuildingChangesPerDay", { Max_Building_Changes_Per_Day: constraint.maximum });
      case "building-change-gap":
        return this.perTeacher(constraint, "ConstraintTeacherMinGapsBetweenBuildingChanges", { Min_Gaps_Between_Building_Changes: constraint.minimum });
      default:
        return undefined;
    }
  }

  private percentage({ required: isRequired }: Constraint): Xml {
    return isRequired ? required : fields({ Weight_Percentage: this.week.options.softPercentage });
  }

  private isTeacher(resource: number): boolean {
    return this.week.options.teacherTypes.includes(this.week.instance.resources[resource]?.type ?? -1);
  }

  private id(resource: number): string {
    return this.week.instance.resources[resource]?.id ?? "";
  }

  /** Over every day of the week, or FET has no like of it. */
  private coversDays({ timeGroups }: { readonly timeGroups: readonly number[] }): boolean {
    return timeGroups.length === this.week.days.length && timeGroups.every((group) => this.week.instance.timeGroups[group]?.kind === "day");
  }

  private unavailable({ resources, times }: ConstraintOf<"avoid-unavailable-times">): Xml[] {
    const slots = times.map((time) => {
      const { day = "", hour = "" } = this.week.placeOfTime[time] ?? {};
      return element("Not_Available_Time", [fields({ Day: day, Hour: hour })]);
    });
    return resources.map((resource) => {
      const who = this.isTeacher(resource) ? { name: "ConstraintTeacherNotAvailableTimes", tag: "Teacher" } : { name: "ConstraintStudentsSetNotAvailableTimes", tag: "Students" };
      return element(who.name, [required, fields({ [who.tag]: this.id(resource), Number_of_Not_Available_Times: slots.length }), ...slots, rest]);
    });
  }

  private preferTimes(constraint: ConstraintOf<"prefer-times">): Xml[] {
    const starts = constraint.times.map((time) => {
      const { day = "", hour = "" } = this.week.placeOfTime[time] ?? {};
      return element("Preferred_Starting_Time", [fields({ Preferred_Starting_Day: day, Preferred_Starting_Hour: hour })]);
    });
    const ids = constraint.events.flatMap((event) => this.week.idsOfEvent[event] ?? []);
    const meant = ids.filter((id) => constraint.duration === undefined || this.week.activities[id - 1]?.duration === constraint.duration);
    return meant.map((id) => element("ConstraintActivityPreferredStartingTimes", [
      this.percentage(constraint), fields({ Activity_Id: id, Number_of_Preferred_Starting_Times: starts.length }), ...starts, rest,
    ]));
  }

  /**
   * Of so many lessons as there are days, each on a day of its own; further ones lie where they may. For bounds of nought to one, and of
   * one to two, that is the demand itself.
   */
  private spread(constraint: ConstraintOf<"spread-events">): Written {
    const { days, instance, idsOfEvent } = this.week;
    if (!this.coversDays({ timeGroups: constraint.timeGroups.map(({ timeGroup }) => timeGroup) })) return undefined;
    const apart = constraint.eventGroups.map((group) => (instance.eventGroups[group]?.events ?? []).flatMap((event) => idsOfEvent[event] ?? []));
    const isMet = apart.every((ids) => constraint.timeGroups.every(({ minimum, maximum }) =>
      maximum === Math.ceil(ids.length / days.length) && minimum === Math.floor(ids.length / days.length) && ids.length <= 2 * days.length));
    return isMet ? apart.flatMap((ids) => this.minimumDays(required, ids.slice(0, days.length), 1, false)) : undefined;
  }

  private minimumDays(percentage: Xml, ids: readonly number[], days: number, isConsecutive: boolean): Xml[] {
    if (ids.length < 2) return [];
    return [element("ConstraintMinDaysBetweenActivities", [
      percentage, fields({ Consecutive_If_Same_Day: isConsecutive, Number_of_Activities: ids.length }), ...ids.map((id) => fields({ Activity_Id: id })), fields({ MinDays: days }), rest,
    ])];
  }

  private groups({ eventGroups }: { readonly eventGroups: readonly number[] }): number[][] {
    return eventGroups.map((group) => (this.week.instance.eventGroups[group]?.events ?? []).flatMap((event) => this.week.idsOfEvent[event] ?? []));
  }

  /** Whole events alone: of split ones FET would not know which lessons belong together. */
  private link(constraint: ConstraintOf<"link-events">): Written {
    const events = constraint.eventGroups.flatMap((group) => this.week.instance.eventGroups[group]?.events ?? []);
    if (events.some((event) => this.week.idsOfEvent[event]?.length !== 1)) return undefined;
    return this.groups(constraint).map((ids) => element("ConstraintActivitiesSameStartingTime", [
      this.percentage(constraint), fields({ Number_of_Activities: ids.length }), ...ids.map((id) => fields({ Activity_Id: id })), rest,
    ]));
  }

  private daysBetween(constraint: ConstraintOf<"days-between-events">): Written {
    if (!this.coversDays(constraint)) return undefined;
    return this.groups(constraint).flatMap((ids) => [
      ...(constraint.minimum > 0 ? this.minimumDays(this.percentage(constraint), ids, constraint.minimum, false) : []),
      ...(constraint.maximum < this.week.days.length - 1 ? [element("ConstraintMaxDaysBetweenActivities", [
        this.percentage(constraint), fields({ Number_of_Activities: ids.length }), ...ids.map((id) => fields({ Activity_Id: id })), fields({ MaxDays: constraint.maximum }), rest,
      ])] : []),
    ]);
  }

  private idle(constraint: ConstraintOf<"limit-idle-times">): Written {
    const gaps = constraint.required ? constraint.maximum : this.week.options.teacherGaps;
    if (gaps === undefined || constraint.minimum > 0) return undefined;
    return this.perTeacher({ ...constraint, required: true }, "ConstraintTeacherMaxGapsPerWeek", { Max_Gaps: gaps }, "Teacher_Name");
  }

  private perTeacher(
    constraint: ConstraintOf<"limit-idle-times" | "limit-building-changes" | "building-change-gap">,
    name: string,
    values: Readonly<Record<string, number>>,
    tag = "Teacher",
  ): Written {
    if (!constraint.required || !this.coversDays(constraint) || !constraint.resources.every((resource) => this.isTeacher(resource))) return undefined;
    return constraint.resources.map((resource) => element(name, [required, fields({ [tag]: this.id(resource), ...values }), rest]));
  }
}

/** FET knows the building of an activity by its room, and takes no notice of these among the constraints of time. */
const isOfSpace = ({ kind }: Constraint): boolean => kind === "building-change-gap" || kind === "limit-building-changes";

export function constraintElements(week: FetWeek): ConstraintElements {
  const writer = new ConstraintWriter(week);
  const unwritten = new Map<string, number>();
  const time = [element("ConstraintBasicCompulsoryTime", [required, rest])];
  const space = [element("ConstraintBasicCompulsorySpace", [required, rest])];
  for (const constraint of week.instance.constraints) {
    const written = writer.write(constraint);
    if (written) (isOfSpace(constraint) ? space : time).push(...written);
    else unwritten.set(constraint.kind, (unwritten.get(constraint.kind) ?? 0) + 1);
  }
  const homes = homeRooms(week).map(({ students, room }) => element("ConstraintStudentsSetHomeRoom", [required, fields({ Students: students, Room: room }), rest]));
  return { time, space: [...space, ...homes], unwritten };
}
