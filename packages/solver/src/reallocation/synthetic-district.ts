/** A made-up district from one seed, for the bench and the tests: unequal schools, as before a reallocation. */
import { addDays, addMonths, civilDate, type CampusId, type EntityId, type PersonId } from "@qitong/domain";
import {
  defaultTransferSettings,
  findRotationBars,
  type ReallocationFacts,
  type TransferCampus,
  type TransferSettings,
  type TransferTeacher,
} from "@qitong/domain/staffing";

export interface DistrictSize {
  readonly schools: number;
  readonly teachers: number;
  /** Pairs of schools that are already one legal entity. */
  readonly pairs: number;
  readonly seed: number;
}

const planDay = civilDate("2026-09-01");

/** Share of lessons, and the fewest teachers for a thousand pupils. */
const subjects = [
  { name: "语文", share: 0.3, required: 10, peOrArts: false },
  { name: "数学", share: 0.24, required: 8, peOrArts: false },
  { name: "英语", share: 0.1, required: 3, peOrArts: false },
  { name: "道德与法治", share: 0.07, required: 2, peOrArts: false },
  { name: "科学", share: 0.07, required: 2, peOrArts: false },
  { name: "信息科技", share: 0.04, required: 1, peOrArts: false },
  { name: "体育", share: 0.09, required: 2, peOrArts: true },
  { name: "音乐", share: 0.045, required: 1, peOrArts: true },
  { name: "美术", share: 0.045, required: 1, peOrArts: true },
] as const;

/** mulberry32: small, seeded, the same on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const identifier = (letter: string, number: number): string => `${letter}${String(number).padStart(25, "0")}`;

interface School {
  readonly campus: TransferCampus;
  readonly weight: number;
  readonly degree: number;
  readonly backbone: number;
  readonly peArts: number;
}

function makeSchool(number: number, size: DistrictSize, random: () => number): School {
  const pupils = 500 + Math.floor(random() * 1500);
  const strength = random();
  const required = subjects.map(({ name, required }) => [name, Math.max(1, Math.floor((required * pupils) / 1000))] as const);
  const entity = number < size.pairs * 2 ? Math.floor(number / 2) : number;
  return {
    campus: {
      campusId: identifier("C", number) as CampusId,
      entityId: identifier("E", entity) as EntityId,
      stage: "primary",
      pupils,
      location: { lon: 114.38 + random() * 0.16, lat: 38.02 + random() * 0.12 },
      requiredTeachers: Object.fromEntries(required),
    },
    weight: pupils * (0.85 + 0.3 * random()),
    degree: 0.25 + 0.65 * strength,
    backbone: 0.03 + 0.3 * strength * random(),
    peArts: 0.4 + 1.2 * random(),
  };
}

function pickSubject(school: School, random: () => number): (typeof subjects)[number] {
  const weights = subjects.map(({ share, peOrArts }) => share * (peOrArts ? school.peArts : 1));
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [position, subject] of subjects.entries()) {
    left -= weights[position] ?? 0;
    if (left <= 0) return subject;
  }
  return subjects[0];
}

function makeTeacher(number: number, school: School, settings: TransferSettings, random: () => number): TransferTeacher {
  const subject = pickSubject(school, random);
  const atCampusSince = addDays(planDay, -Math.floor(random() * 20 * 365));
  const facts = {
    atCampusSince,
    bornOn: addMonths(planDay, -Math.floor((24 + random() * 35) * 12)),
    sex: random() < 0.75 ? ("female" as const) : ("male" as const),
    exemptions: random() < 0.06 ? (["nursing"] as const) : random() < 0.03 ? (["protected"] as const) : [],
    isClassHead: random() < 0.3,
  };
  return {
    personId: identifier("P", number) as PersonId,
    campusId: school.campus.campusId,
    subject: subject.name,
    aboveDegree: random() < school.degree,
    backbone: random() < school.backbone,
    peOrArts: subject.peOrArts,
    atCampusSince,
    bars: findRotationBars(facts, settings, planDay),
  };
}

export function syntheticDistrict(size: DistrictSize, settings: TransferSettings = defaultTransferSettings): ReallocationFacts {
  const random = seededRandom(size.seed);
  const schools = Array.from({ length: size.schools }, (_, number) => makeSchool(number, size, random));
  const weight = schools.reduce((sum, school) => sum + school.weight, 0);
  const teachers: TransferTeacher[] = [];
  let due = 0;
  for (const school of schools) {
    due += (school.weight / weight) * size.teachers;
    while (teachers.length < Math.round(due)) teachers.push(makeTeacher(teachers.length, school, settings, random));
  }
  const campuses = schools.map((school) => school.campus);
  const pairs = Array.from({ length: size.pairs }, (_, pair) => [
    identifier("C", pair * 2) as CampusId,
    identifier("C", pair * 2 + 1) as CampusId,
  ] as const);
  return { teachers, campuses, pairs };
}
