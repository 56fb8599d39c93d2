/** Emergency contacts in the demo: most campuses are complete, some lack what the district expects, one names a colleague who has left. */
import { addDays, civilDate, isWithin, type CampusId, type CivilDate, type PersonId } from "@qitong/domain";
import type { ContactRole } from "@qitong/domain/management";
import { demoDay } from "./demo-day";
import type { SchoolLead } from "./posts";
import type { Random } from "./random";
import { pairs } from "./school-profiles";
import type { DemoSchool } from "./schools";
import type { StaffWork } from "./staff";
import { mergerDay } from "./teachers";

export interface EmergencyWork extends StaffWork {
  readonly leads: ReadonlyMap<string, SchoolLead>;
  readonly random: Random;
}

const firstKept = civilDate("2025-09-01");
const keptAt = (day: CivilDate): Date => new Date(`${day}T02:30:00.000Z`);

/** The night is nobody's here: each has its gap for another reason. */
const withoutNight = new Set<string>([pairs.merged.absorbed, "大马学校", "东营学校"]);
const notBegun = new Set<string>(["于底学校", "西营学校"]);
const withSomeoneWhoLeft: string = pairs.open.absorbed;

/** Forms that are dialled and reach nobody: 154 is no mobile network's, and no subscriber's number begins with 0. */
class ArtificialPhones {
  #last = 0;
  mobile = (): string => `154${String((this.#last += 1)).padStart(8, "0")}`;
  landline = (): string => `0311-0${String((this.#last += 1)).padStart(7, "0")}`;
}

type Wanted = Pick<Row, "role" | "phones" | "isRoundTheClock"> & { readonly note?: string } & ({ readonly personId: PersonId } | { readonly officeName: string });
type Row = EmergencyWork["rows"]["emergencyContact"][number];

export function addEmergencyContacts(work: EmergencyWork): void {
  const phones = new ArtificialPhones();
  for (const [name, school] of work.schools) {
    const lead = work.leads.get(name);
    if (!lead || notBegun.has(name)) continue;
    const contacts = contactsOf(work, school, lead.personId, phones);
    // The school that took another in kept its list anew on the day of the merger; the campus that came has the one it had.
    const renewed = name === pairs.merged.absorbing ? mergerDay : null;
    addList(work, school.campusId, lead.personId, { startsOn: firstKept, endsOn: renewed, version: 1 }, contacts);
    if (renewed) addList(work, school.campusId, lead.personId, { startsOn: renewed, endsOn: null, version: 2 }, [...contacts, street(school, phones)]);
  }
}

interface Dates {
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate | null;
  readonly version: number;
}

function addList({ rows }: EmergencyWork, campusId: CampusId, keptBy: PersonId, dates: Dates, contacts: readonly Wanted[]): void {
  const { startsOn } = dates;
  rows.emergencyList.push({ campusId, ...dates, keptBy, keptAt: keptAt(startsOn) });
  for (const [index, contact] of contacts.entries()) rows.emergencyContact.push({ campusId, startsOn, ordinal: index + 1, note: "", ...contact });
}

function contactsOf(work: EmergencyWork, { profile, campusId }: DemoSchool, leadId: PersonId, phones: ArtificialPhones): Wanted[] {
  const { random } = work;
  const { name } = profile;
  const here = staffOf(work, campusId, leadId);
  const left = name === withSomeoneWhoLeft ? findWhoLeft(work, campusId) : undefined;
  const [safety, doctor] = [left ?? here[random.whole(0, 4)], here[random.whole(5, here.length - 1)]];
  if (!safety || !doctor) throw new Error(`too few people at ${name}`);
  const isManned = !withoutNight.has(name);
  const office = (role: ContactRole, officeName: string, numbers: readonly string[], more: Partial<Wanted> = {}): Wanted =>
    ({ role, officeName, phones: numbers, isRoundTheClock: false, ...more }) as Wanted;
  return [
    { role: "safety-lead", personId: safety, phones: [phones.mobile(), phones.landline()], isRoundTheClock: false },
    office("duty", "总值班室", [phones.landline()], { isRoundTheClock: isManned }),
    office("guard", "校门保安室", [phones.landline()], { isRoundTheClock: isManned, ...(isManned ? {} : { note: "18:00 至次日 7:00 无人值守" }) }),
    ...(random.chance(0.6) ? [{ role: "doctor" as const, personId: doctor, phones: [phones.mobile()], isRoundTheClock: false }] : []),
    office("police", `${profile.streetName}派出所`, [phones.landline()], { isRoundTheClock: true, note: "紧急情况先拨 110" }),
    office("hospital", "就近医院急诊", [phones.landline()], { isRoundTheClock: true, note: "紧急情况先拨 120" }),
  ];
}

const street = ({ profile }: DemoSchool, phones: ArtificialPhones): Wanted =>
  ({ role: "street", officeName: `${profile.streetName}办事处`, phones: [phones.landline()], isRoundTheClock: false });

/** Who has worked there since before the list was first kept. */
function staffOf({ rows }: EmergencyWork, campusId: CampusId, leadId: PersonId): PersonId[] {
  return rows.assignment
    .filter((row) => row.campusId === campusId && row.personId !== leadId && row.startsOn < firstKept && !row.endsOn)
    .map(({ personId }) => personId);
}

/** Someone who worked there when the list was first kept, and works there no more. */
function findWhoLeft({ rows }: EmergencyWork, campusId: CampusId): PersonId | undefined {
  const wasThere = rows.assignment.filter((row) => row.campusId === campusId && isWithin({ startsOn: row.startsOn, endsOn: row.endsOn ?? null }, addDays(firstKept, -1)));
  return wasThere.find((row) => row.endsOn && row.endsOn <= demoDay && row.endsOn >= firstKept)?.personId;
}
