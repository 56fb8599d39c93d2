/** What each school of the demo has: generated, and unequal on purpose, as schools are before a district acts. */
import { civilDate, type CivilDate } from "@qitong/domain";
import { Random } from "./random";
import { streets } from "./xinhua/streets";
import { schoolsOutsideZones, zones } from "./xinhua/zones";

export type Strength = "strong" | "ordinary" | "weak";

export interface YearFigures {
  readonly pupils: number;
  readonly classes: number;
  readonly rooms: number;
  readonly sports: number;
  readonly equipment: number;
  readonly multimedia: number;
}

export interface SchoolProfile {
  readonly name: string;
  readonly strength: Strength;
  readonly streetCode: string;
  readonly streetName: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly openedOn: CivilDate;
  readonly figures: Readonly<Record<DemoYear, YearFigures>>;
  /** Teachers in school year 2026. */
  readonly staff: number;
  readonly bachelors: number;
  readonly backbone: number;
  readonly peOrArts: number;
}

export const demoYears = [2025, 2026] as const;
export type DemoYear = (typeof demoYears)[number];

/** The first of each pair takes the second one in. */
export const pairs = {
  merged: { absorbing: "宁安路小学", absorbed: "新华路小学" },
  open: { absorbing: "机场路小学", absorbed: "市庄路小学" },
  untouched: { absorbing: "西苑小学", absorbed: "新开学小学" },
} as const;

const strong = new Set(["西苑小学", "合作路小学", "北新街小学", "石岗二校", "机场路小学", "金地小学", "宁安路小学", "联盟路小学", "新华实验小学"]);
const weak = new Set([
  "新开学小学", "市庄路小学", "新华路小学", "西三庄学校", "康庄学校", "北焦学校", "于底学校", "大马学校", "柏林庄学校",
  "西营学校", "东营学校", "赵三街学校", "南高基小学", "自强小学",
]);

interface Level {
  readonly pupils: readonly [number, number];
  readonly classSize: number;
  readonly pupilsPerTeacher: number;
  /** Share of teachers with a bachelor's degree or higher. */
  readonly bachelors: number;
  /** For 100 pupils. */
  readonly backbone: number;
  readonly peOrArts: number;
  readonly multimedia: number;
  /** For a pupil. */
  readonly rooms: number;
  readonly sports: number;
  readonly equipment: number;
}

const levels: Readonly<Record<Strength, Level>> = {
  strong: {
    pupils: [1350, 1850], classSize: 45, pupilsPerTeacher: 15.8, bachelors: 0.97,
    backbone: 2.3, peOrArts: 1.25, multimedia: 2.8, rooms: 5.2, sports: 7.3, equipment: 3300,
  },
  ordinary: {
    pupils: [750, 1150], classSize: 42, pupilsPerTeacher: 17.4, bachelors: 0.46,
    backbone: 0.8, peOrArts: 0.86, multimedia: 2.5, rooms: 5.5, sports: 8.3, equipment: 2400,
  },
  weak: {
    pupils: [390, 660], classSize: 36, pupilsPerTeacher: 16.8, bachelors: 0.2,
    backbone: 0.22, peOrArts: 0.62, multimedia: 2.1, rooms: 6.6, sports: 11.5, equipment: 1650,
  },
};

/** Pairs stay below the 2,000 pupils that one school may have, and within walking distance. */
const pairPupils: Readonly<Record<string, number>> = {
  西苑小学: 1480, 新开学小学: 430, 机场路小学: 1420, 市庄路小学: 520, 宁安路小学: 1360, 新华路小学: 490,
};
const pairSites: Readonly<Record<string, readonly [number, number]>> = {
  西苑小学: [114.4512, 38.0574], 新开学小学: [114.4589, 38.0551],
  机场路小学: [114.4687, 38.0702], 市庄路小学: [114.4761, 38.0668],
  宁安路小学: [114.4742, 38.0563], 新华路小学: [114.4806, 38.0512],
};

export const schoolNames: readonly string[] = [
  ...zones.flatMap((zone) => [zone.lead, ...zone.members]),
  ...schoolsOutsideZones,
];

function strengthOf(name: string): Strength {
  if (strong.has(name)) return "strong";
  return weak.has(name) ? "weak" : "ordinary";
}

function yearFigures(pupils: number, level: Level, random: Random): YearFigures {
  return {
    pupils,
    classes: Math.ceil(pupils / level.classSize),
    rooms: Math.round(pupils * random.about(level.rooms, 0.12)),
    sports: Math.round(pupils * random.about(level.sports, 0.15)),
    equipment: Math.round((pupils * random.about(level.equipment, 0.12)) / 100) * 100,
    multimedia: Math.round((pupils * random.about(level.multimedia, 0.1)) / 100),
  };
}

/** The next year: other pupils, the same house, somewhat more equipment. */
function nextYear(before: YearFigures, level: Level, random: Random): YearFigures {
  const pupils = Math.round(random.about(before.pupils * 0.99, 0.025));
  return {
    ...before,
    pupils,
    classes: Math.ceil(pupils / level.classSize),
    equipment: Math.round((before.equipment * random.about(1.05, 0.03)) / 100) * 100,
  };
}

export function schoolProfile(name: string, seed: number): SchoolProfile {
  const random = new Random(seed, name);
  const strength = strengthOf(name);
  const level = levels[strength];
  const street = random.pick(streets);
  const site = pairSites[name] ?? [114.44 + random.next() * 0.06, 38.04 + random.next() * 0.08];
  const [least, most] = level.pupils;
  const first = yearFigures(pairPupils[name] ?? random.whole(least, most), level, random);
  const staff = Math.round(first.pupils / random.about(level.pupilsPerTeacher, 0.06));
  const forPupils = (rate: number, spread: number) => Math.round((first.pupils * random.about(rate, spread)) / 100);
  return {
    name,
    strength,
    streetCode: street.code,
    streetName: street.name,
    longitude: Math.round(site[0] * 1e5) / 1e5,
    latitude: Math.round(site[1] * 1e5) / 1e5,
    openedOn: civilDate(`${random.whole(1956, 1990)}-09-01`),
    figures: { 2025: first, 2026: nextYear(first, level, random) },
    staff,
    bachelors: Math.round(staff * Math.min(1, random.about(level.bachelors, 0.08))),
    backbone: forPupils(level.backbone, 0.25),
    peOrArts: Math.max(3, forPupils(level.peOrArts, 0.12)),
  };
}
