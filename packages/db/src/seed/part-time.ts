/** 走教 in the demo: at the merged school teachers of the subjects that are short serve both campuses; one pair that is not merged yet. */
import { civilDate, type CampusId, type PartTimeId, type PersonId } from "@qitong/domain";
import { defaultLoadSettings, loadNorm, type PartTimeSlot, type Subject } from "@qitong/domain/staffing";
import { pairs } from "./school-profiles";
import type { StaffWork } from "./staff";
import { mergerDay } from "./teachers";

interface Service {
  readonly from: string;
  readonly to: string;
  /** The first of these in which the school has somebody free. */
  readonly subjects: readonly Subject[];
  readonly slots: readonly PartTimeSlot[];
  readonly lessons: number;
}

const { merged, open } = pairs;
const whole = (...weekdays: number[]): PartTimeSlot[] => weekdays.map((weekday) => ({ weekday, lessons: [] }));

const services: readonly Service[] = [
  { from: merged.absorbing, to: merged.absorbed, subjects: ["music", "pe", "fine-art"], slots: whole(1, 3), lessons: 8 },
  { from: merged.absorbing, to: merged.absorbed, subjects: ["pe", "fine-art", "english", "mathematics"], slots: whole(2), lessons: 4 },
  { from: merged.absorbed, to: merged.absorbing, subjects: ["fine-art", "music", "pe", "chinese"], slots: [{ weekday: 4, lessons: [1, 2, 3, 4] }], lessons: 4 },
  { from: open.absorbing, to: open.absorbed, subjects: ["information", "pe", "music", "english"], slots: whole(5), lessons: 5 },
];

const arrangedAt = new Date("2026-08-28T02:00:00.000Z");

/** @param arrangedBy the officer; nobody who signs in is sent anywhere, so that their own pages stay as they are told of. */
export function addPartTime({ rows, ids, districtId, schools }: StaffWork, arrangedBy: PersonId, spared: readonly PersonId[]): void {
  const busy = new Set<PersonId>(spared);
  for (const { from, to, subjects, slots, lessons } of services) {
    const [home, host] = [schools.get(from)?.campusId, schools.get(to)?.campusId];
    if (!home || !host) throw new Error(`no school named ${from} or ${to}`);
    const { personId, subject } = findTeacher(rows, home, subjects, busy);
    busy.add(personId);
    const { least } = loadNorm("primary", subject, defaultLoadSettings);
    rows.partTimeService.push({
      id: ids.next<PartTimeId>(), districtId, personId, homeCampusId: home, hostCampusId: host, subject, slots, lessons,
      startsOn: mergerDay, endsOn: civilDate("2027-07-10"), arrangedBy, arrangedAt,
    });
    rows.weeklyLessons.push({ id: ids.next(), personId, lessons: least - lessons, startsOn: mergerDay, recordedBy: arrangedBy, recordedAt: arrangedAt });
  }
}

/** Someone of the subject who works there throughout, leads no class, and is not exempt. */
function findTeacher(rows: StaffWork["rows"], campusId: CampusId, subjects: readonly Subject[], busy: ReadonlySet<PersonId>) {
  const taken = new Set([...busy, ...rows.duty.map((row) => row.personId), ...rows.exemption.map((row) => row.personId)]);
  for (const subject of subjects) {
    const ofSubject = new Set(rows.qualification.filter((row) => row.subject === subject && !row.endsOn).map((row) => row.personId));
    const found = rows.assignment.find((row) => row.campusId === campusId && !row.endsOn && row.startsOn < mergerDay && ofSubject.has(row.personId) && !taken.has(row.personId));
    if (found) return { personId: found.personId, subject };
  }
  throw new Error(`nobody of ${subjects.join(", ")} is free`);
}

/** The classes of the register get their heads, in the order of both; a school without classes on the register keeps heads without a class. */
export function addLedClasses({ rows }: Pick<StaffWork, "rows">): void {
  const free = new Map<CampusId, string[]>();
  for (const { id, campusId } of rows.schoolClass) free.set(campusId, [...(free.get(campusId) ?? []), id]);
  for (const row of rows.duty) {
    const id = free.get(row.campusId)?.shift();
    if (id !== undefined) row.classId = id as NonNullable<typeof row.classId>;
  }
}
