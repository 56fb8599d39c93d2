/** The teachers of one school: proportions as in a real staff list, history of one to twenty-five years. */
import { civilDate, type CivilDate } from "@qitong/domain";
import {
  peOrArtsSubjects, type BackboneLevel, type Degree, type EmploymentKind, type Subject, type Title,
} from "@qitong/domain/staffing";
import { personName } from "./person-names";
import type { Random } from "./random";
import type { SchoolProfile } from "./school-profiles";

export interface DemoTeacher {
  readonly name: string;
  readonly sex: "female" | "male";
  readonly bornOn: CivilDate;
  readonly employmentKind: EmploymentKind;
  readonly startedWorkOn: CivilDate;
  /** Years of service in 2026. */
  readonly service: number;
  readonly arrivedOn: CivilDate;
  /** Rotated from another school: who worked elsewhere before keeps the first employer (编制不动). */
  readonly cameFrom: string | undefined;
  readonly leftOn: CivilDate | undefined;
  readonly subject: Subject;
  readonly degree: Degree;
  readonly title: Title;
  readonly backboneLevel: BackboneLevel;
  readonly promotedOn: CivilDate | undefined;
  readonly isClassHead: boolean;
  readonly exemption: "pregnant" | "nursing" | "ill" | "protected" | undefined;
}

export const mergerDay = civilDate("2026-09-01");
const mergerYear = 2026;

const academicWeights: Partial<Record<Subject, number>> = {
  chinese: 42, mathematics: 29, english: 10, morality: 5, science: 6, information: 3,
  labour: 2, practice: 1, "mental-health": 1.4, calligraphy: 0.6,
};
const peOrArtsWeights: Partial<Record<Subject, number>> = { pe: 48, music: 26, "fine-art": 26 };

type Career = Pick<DemoTeacher, "sex" | "bornOn" | "startedWorkOn" | "service" | "arrivedOn" | "cameFrom">;

function career(random: Random, elsewhere: readonly string[], here: number, sex: Career["sex"]): Career {
  const before = here < 22 && random.chance(0.08) ? random.whole(3, 9) : 0;
  const service = here + before;
  const bornYear = mergerYear - service - random.whole(22, 25);
  const [month, dayOfMonth] = [random.whole(1, 12), random.whole(1, 28)];
  // Of the longest serving some came late to school: without them nobody would retire for years.
  const older = service >= 20 ? dayOfMonth % 8 : 0;
  // Nobody on the list is past the statutory age.
  const born = Math.max(bornYear - older, sex === "female" ? 1972 : 1967);
  const day = (year: number) => civilDate(`${year}-09-01`);
  return {
    sex,
    bornOn: civilDate(`${born}-${pad(month)}-${pad(dayOfMonth)}`),
    startedWorkOn: day(mergerYear - service),
    service,
    arrivedOn: day(mergerYear - here),
    cameFrom: before > 0 ? random.pick(elsewhere) : undefined,
  };
}

const pad = (number: number) => String(number).padStart(2, "0");

function titleOf(random: Random, service: number): Title {
  if (service < 2) return "none";
  if (service < 6) return random.weighted<Title>({ none: 0, third: 1, second: 9, first: 0, senior: 0, "full-senior": 0 });
  if (service < 14) return random.chance(0.55) ? "first" : "second";
  return random.chance(0.32) ? "senior" : "first";
}

function exemptionOf(random: Random, { sex, bornOn }: Career, isBackbone: boolean): DemoTeacher["exemption"] {
  const age = mergerYear - Number(bornOn.slice(0, 4));
  if (sex === "female" && age < 40 && random.chance(0.05)) return random.chance(0.45) ? "pregnant" : "nursing";
  if (random.chance(0.01)) return "ill";
  return isBackbone && random.chance(0.04) ? "protected" : undefined;
}

/** Years at the school: many newcomers, many who have been there for long. */
const yearsHere = (random: Random) => (random.chance(0.35) ? random.whole(1, 5) : random.whole(6, 25));

/** Marks of as many people as told, the likelier first; `likelihood` is compared, chance breaks ties. */
function marked(random: Random, careers: readonly Career[], count: number, likelihood: (career: Career) => number): ReadonlySet<number> {
  const order = careers.map((career, index) => ({ index, rank: likelihood(career) + random.next() * 12 }));
  return new Set(order.sort((a, b) => b.rank - a.rank).slice(0, count).map(({ index }) => index));
}

function degreeOf(random: Random, isBachelor: boolean): Degree {
  if (!isBachelor) return random.chance(0.06) ? "secondary" : "associate";
  return random.weighted<Degree>({ secondary: 0, associate: 0, bachelor: 89, master: 10.6, doctor: 0.4 });
}

const levelOfBackbone = (random: Random) =>
  random.weighted<BackboneLevel>({ none: 0, school: 0, county: 70, city: 22, province: 7, national: 1 });

/** @param elsewhere the other schools of the district, where some worked before. */
export function teachersOf(school: SchoolProfile, elsewhere: readonly string[], random: Random): DemoTeacher[] {
  const leavers = Math.round(school.staff * 0.02);
  const newcomers = Math.round(school.staff * 0.025);
  const total = school.staff + leavers;
  const careers = Array.from({ length: total }, (_, index) => {
    const here = index < newcomers ? 0 : yearsHere(random);
    return career(random, elsewhere, here, random.chance(0.8) ? "female" : "male");
  });
  const isPeOrArts = marked(random, careers, school.peOrArts, () => 0);
  const isBachelor = marked(random, careers, school.bachelors + leavers, ({ service }) => -service * 0.6);
  const isBackbone = marked(random, careers, school.backbone, ({ service }) => (service < 6 ? -99 : service * 0.2));
  const isLeaver = marked(random, careers, leavers, ({ service, cameFrom }) => (service === 0 || cameFrom ? -99 : service));
  const drafts = careers.map((own, index) => ({
    ...own,
    index,
    subject: random.weighted((isPeOrArts.has(index) ? peOrArtsWeights : academicWeights) as Record<Subject, number>),
  }));
  const heads = classHeads(random, drafts.filter(({ index }) => !isLeaver.has(index)), school.figures[2026].classes);
  return drafts.map(({ index, ...own }) => {
    const backbone = isBackbone.has(index);
    const leaves = isLeaver.has(index);
    return {
      ...own,
      name: personName(random, own.sex),
      employmentKind: own.service < 5 && random.chance(0.12) ? "contract" : "established",
      leftOn: leaves ? mergerDay : undefined,
      degree: degreeOf(random, isBachelor.has(index)),
      title: titleOf(random, own.service),
      backboneLevel: backbone ? levelOfBackbone(random) : (random.chance(0.08) ? "school" : "none"),
      promotedOn: own.service > 8 && random.chance(0.05) ? civilDate("2025-09-01") : undefined,
      isClassHead: heads.has(index),
      exemption: leaves ? undefined : exemptionOf(random, own, backbone),
    };
  });
}

/** A class head teaches Chinese or mathematics if there are enough who do. */
function classHeads(
  random: Random,
  staff: readonly (Career & { readonly index: number; readonly subject: Subject })[],
  classes: number,
): ReadonlySet<number> {
  const order = staff
    .filter(({ subject, service }) => service > 0 && !peOrArtsSubjects.includes(subject))
    .map((person) => ({ ...person, rank: random.next() + (person.subject === "chinese" || person.subject === "mathematics" ? 0 : 1) }));
  return new Set(order.sort((a, b) => a.rank - b.rank).slice(0, classes).map(({ index }) => index));
}
