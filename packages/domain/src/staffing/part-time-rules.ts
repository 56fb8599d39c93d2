/** Every reason against an arrangement of part-time service (走教), and against ending one. */
import { isWithin, type CivilDate, type Period } from "../civil-date";
import type { CampusId } from "../identifier";
import type { ExemptionKind, RecordedExemption } from "./exemption";
import { classHeadLessons, type LoadNorm, type LoadSettings } from "./load-settings";
import { findSlotClashes, periodsMeet, roomIn, type NewPartTime, type PartTime } from "./part-time";
import type { TransferSettings } from "./transfer-settings";

export interface PartTimeFacts {
  /** Where the teacher works, with the day from which and until which. */
  readonly home: Period & { readonly campusId: CampusId };
  /** All that were ever arranged for the teacher. */
  readonly arranged: readonly PartTime[];
  readonly exemptions: readonly RecordedExemption[];
  readonly isClassHead: boolean;
  readonly norm: LoadNorm;
  /** One way between the two campuses; undefined where a location is not known. */
  readonly minutes: number | undefined;
  /** The day from which the lessons at home are on record already; later days are recorded, earlier ones are not rewritten. */
  readonly homeLessonsSince: CivilDate | null;
}

export type PartTimeRefusal =
  /** Nobody who works nowhere today is sent elsewhere. */
  | { readonly kind: "not-in-post"; readonly field: "startsOn" }
  | { readonly kind: "host-is-home"; readonly field: "hostCampusId" }
  | { readonly kind: "host-too-far"; readonly field: "hostCampusId"; readonly minutes: number; readonly limit: number }
  | { readonly kind: "host-way-unknown"; readonly field: "hostCampusId" }
  | { readonly kind: "no-weekdays"; readonly field: "slots" }
  | { readonly kind: "weekday-twice"; readonly field: "slots"; readonly weekday: number }
  | ({
      readonly kind: "part-time-overlaps"; readonly field: "slots"; readonly hostCampusId: CampusId; readonly weekday: number;
      readonly lessons: readonly number[];
    } & Period)
  | { readonly kind: "no-lessons"; readonly field: "lessons" }
  | { readonly kind: "more-lessons-than-periods"; readonly field: "lessons"; readonly room: number }
  | { readonly kind: "part-time-ends-before-start"; readonly field: "endsOn" }
  | { readonly kind: "not-at-home-yet"; readonly field: "startsOn"; readonly homeSince: CivilDate }
  | { readonly kind: "home-ends-first"; readonly field: "endsOn"; readonly homeUntil: CivilDate }
  | { readonly kind: "home-lessons-since"; readonly field: "startsOn"; readonly since: CivilDate }
  | ({ readonly kind: "exempt-meanwhile"; readonly field: "startsOn"; readonly exemption: ExemptionKind } & Period)
  | { readonly kind: "load-above-norm"; readonly field: "reason"; readonly load: number; readonly most: number };

export type PartTimeSettings = Pick<TransferSettings, "commuteLimitMinutes" | "exempt"> & LoadSettings;

function hostRefusals(wanted: NewPartTime, facts: PartTimeFacts, settings: PartTimeSettings): PartTimeRefusal[] {
  if (wanted.hostCampusId === facts.home.campusId) return [{ kind: "host-is-home", field: "hostCampusId" }];
  const limit = settings.commuteLimitMinutes;
  if (limit === null) return [];
  const { minutes } = facts;
  if (minutes === undefined) return [{ kind: "host-way-unknown", field: "hostCampusId" }];
  return minutes > limit ? [{ kind: "host-too-far", field: "hostCampusId", minutes, limit }] : [];
}

function slotRefusals({ slots, ...wanted }: NewPartTime, { arranged }: PartTimeFacts): PartTimeRefusal[] {
  if (slots.length === 0) return [{ kind: "no-weekdays", field: "slots" }];
  const weekdays = slots.map((slot) => slot.weekday);
  const twice = weekdays.find((weekday, index) => weekdays.indexOf(weekday) !== index);
  return [
    ...(twice === undefined ? [] : [{ kind: "weekday-twice" as const, field: "slots" as const, weekday: twice }]),
    ...arranged
      .filter((other) => periodsMeet(wanted, other))
      .flatMap(({ hostCampusId, startsOn, endsOn, ...other }) =>
        findSlotClashes(slots, other.slots).map((clash) => ({
          kind: "part-time-overlaps" as const, field: "slots" as const, hostCampusId, ...clash, startsOn, endsOn,
        })),
      ),
  ];
}

function lessonRefusals({ lessons, slots }: NewPartTime): PartTimeRefusal[] {
  if (lessons === 0) return [{ kind: "no-lessons", field: "lessons" }];
  const room = roomIn(slots);
  return slots.length > 0 && lessons > room ? [{ kind: "more-lessons-than-periods", field: "lessons", room }] : [];
}

export type LessonsRefusal = Extract<PartTimeRefusal, { kind: "home-lessons-since" }>;

/** Lessons at home are recorded from a day on; what was recorded from a later day is not undone by an earlier one. */
export function findLessonsRefusals(startsOn: CivilDate, since: CivilDate | null): LessonsRefusal[] {
  return since !== null && startsOn < since ? [{ kind: "home-lessons-since", field: "startsOn", since }] : [];
}

function periodRefusals({ startsOn, endsOn }: NewPartTime, { home, homeLessonsSince }: PartTimeFacts): PartTimeRefusal[] {
  const refusals: PartTimeRefusal[] = [];
  if (endsOn !== null && endsOn <= startsOn) refusals.push({ kind: "part-time-ends-before-start", field: "endsOn" });
  if (startsOn < home.startsOn) refusals.push({ kind: "not-at-home-yet", field: "startsOn", homeSince: home.startsOn });
  if (home.endsOn !== null && (endsOn === null || endsOn > home.endsOn)) {
    refusals.push({ kind: "home-ends-first", field: "endsOn", homeUntil: home.endsOn });
  }
  return [...refusals, ...findLessonsRefusals(startsOn, homeLessonsSince)];
}

/** Who is exempt from rotation does not travel between campuses either; 学校保留 keeps a teacher at the school, which part-time service does. */
function exemptionRefusals(wanted: NewPartTime, { exemptions }: PartTimeFacts, settings: PartTimeSettings): PartTimeRefusal[] {
  return exemptions
    .filter(({ kind }) => kind !== "protected" && settings.exempt[kind])
    .filter((exemption) => periodsMeet(wanted, exemption))
    .map(({ kind: exemption, startsOn, endsOn }) => ({ kind: "exempt-meanwhile", field: "startsOn", exemption, startsOn, endsOn }));
}

/** What the teacher would give in a week at the busiest time of the arrangement. */
function peakLoad(wanted: NewPartTime, facts: PartTimeFacts, settings: PartTimeSettings): number {
  const rivals = facts.arranged.filter((other) => periodsMeet(wanted, other));
  const starts = [wanted.startsOn, ...rivals.map((other) => other.startsOn).filter((day) => isWithin(wanted, day))];
  const elsewhere = starts.map((day) => rivals.filter((other) => isWithin(other, day)).reduce((sum, other) => sum + other.lessons, 0));
  const classHead = facts.isClassHead ? classHeadLessons(facts.norm, settings) : 0;
  return wanted.homeLessons + wanted.lessons + classHead + Math.max(...elsewhere);
}

function loadRefusals(wanted: NewPartTime, facts: PartTimeFacts, settings: PartTimeSettings): PartTimeRefusal[] {
  const load = peakLoad(wanted, facts, settings);
  const { most } = facts.norm;
  return load > most && wanted.reason === "" ? [{ kind: "load-above-norm", field: "reason", load, most }] : [];
}

export function findPartTimeRefusals(wanted: NewPartTime, facts: PartTimeFacts, settings: PartTimeSettings): PartTimeRefusal[] {
  return [
    ...hostRefusals(wanted, facts, settings),
    ...slotRefusals(wanted, facts),
    ...lessonRefusals(wanted),
    ...periodRefusals(wanted, facts),
    ...exemptionRefusals(wanted, facts, settings),
    ...loadRefusals(wanted, facts, settings),
  ];
}

export type PartTimeEndRefusal =
  | { readonly kind: "part-time-already-ends"; readonly field: "endsOn"; readonly endsOn: CivilDate }
  | { readonly kind: "part-time-end-in-past"; readonly field: "endsOn"; readonly today: CivilDate }
  | { readonly kind: "part-time-end-before-start"; readonly field: "endsOn" };

/** Only ever shortened, and from today on: who taught where on a past day stays so. */
export function findPartTimeEndRefusals(endsOn: CivilDate, partTime: Period, today: CivilDate): PartTimeEndRefusal[] {
  const refusals: PartTimeEndRefusal[] = [];
  if (partTime.endsOn !== null && partTime.endsOn <= endsOn) {
    refusals.push({ kind: "part-time-already-ends", field: "endsOn", endsOn: partTime.endsOn });
  }
  if (endsOn < today) refusals.push({ kind: "part-time-end-in-past", field: "endsOn", today });
  if (endsOn < partTime.startsOn) refusals.push({ kind: "part-time-end-before-start", field: "endsOn" });
  return refusals;
}
