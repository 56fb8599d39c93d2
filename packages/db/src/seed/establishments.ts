/** Rows of establishment and of the years ahead: decrees, projections of pupils, two sets of assumptions. */
import { civilDate, type CivilDate, type DistrictId, type ForecastScenarioId, type PersonId } from "@qitong/domain";
import { baseAssumptions, defaultEstablishmentSettings, type ForecastAssumptions } from "@qitong/domain/staffing";
import type { DemoIds } from "./demo-ids";
import type { DemoRows } from "./demo-rows";
import { Random } from "./random";
import { pairs } from "./school-profiles";
import type { DemoSchool } from "./schools";

export interface EstablishmentWork {
  readonly rows: DemoRows;
  readonly ids: DemoIds;
  readonly districtId: DistrictId;
  readonly schools: ReadonlyMap<string, DemoSchool>;
  readonly officer: PersonId;
}

/** The decrees before the merger stay as they are: what the merged school has is the sum, as no new one has come yet. */
const decreed = [civilDate("2015-03-01"), civilDate("2021-03-01")] as const;

/** One school was never told its number, so that the page can show what it does with a gap. */
export const withoutDecree = "自强小学";

/** Schools whose intake the street has counted: new housing on one side, an old quarter on the other. */
const counted = [
  { school: "金地小学", yearly: 0.04 },
  { school: "北新街小学", yearly: -0.05 },
  { school: pairs.merged.absorbing, yearly: -0.02 },
] as const;

const instantOf = (day: CivilDate) => new Date(`${day}T01:00:00.000Z`);

export function addEstablishments(work: EstablishmentWork, seed: number): void {
  for (const school of work.schools.values()) addDecrees(work, school, new Random(seed, `establishment of ${school.profile.name}`));
  for (const one of counted) addProjections(work, one);
  addScenarios(work);
}

function addDecrees({ rows, officer }: EstablishmentWork, { profile, number, entityId }: DemoSchool, random: Random): void {
  if (profile.name === withoutDecree) return;
  // As schools were counted at the time: some have more staff than that by now, some fewer.
  const later = Math.round(profile.staff * random.about(1.01, 0.07));
  const approved = [Math.round(later * random.about(0.93, 0.04)), later] as const;
  for (const [index, startsOn] of decreed.entries()) {
    rows.establishment.push({
      entityId,
      approved: approved[index] ?? later,
      decreeNumber: `新编办〔${startsOn.slice(0, 4)}〕${number + index * 40}号`,
      startsOn,
      endsOn: decreed[index + 1] ?? null,
      recordedBy: officer,
      recordedAt: instantOf(startsOn),
    });
  }
}

function addProjections({ rows, schools, officer }: EstablishmentWork, { school: name, yearly }: (typeof counted)[number]): void {
  const school = schools.get(name);
  if (!school) throw new Error(`no school named ${name}`);
  const startsOn = civilDate("2026-10-15");
  for (let ahead = 1; ahead <= 5; ahead += 1) {
    rows.pupilProjection.push({
      campusId: school.campusId,
      schoolYear: 2026 + ahead,
      stage: "primary",
      pupils: Math.round(school.profile.figures[2026].pupils * (1 + yearly) ** ahead),
      source: `${school.profile.streetName}2026年户籍适龄儿童摸底`,
      startsOn,
      recordedBy: officer,
      recordedAt: instantOf(startsOn),
    });
  }
}

function addScenarios({ rows, ids, districtId, officer }: EstablishmentWork): void {
  const base = baseAssumptions(defaultEstablishmentSettings.pupilsPerStaff);
  const savedOn = civilDate("2026-10-20");
  const sets: readonly (readonly [string, Partial<ForecastAssumptions>])[] = [
    ["每年招聘 60 人", { hiresPerYear: 60 }],
    ["生源逐年减少 3%", { pupilGrowth: -0.03, hiresPerYear: 20 }],
  ];
  for (const [index, [name, changed]] of sets.entries()) {
    rows.forecastScenario.push({
      id: ids.next<ForecastScenarioId>(),
      districtId,
      name,
      assumptions: { ...base, ...changed },
      savedBy: officer,
      savedAt: new Date(instantOf(savedOn).getTime() + index * 60_000),
    });
  }
}
