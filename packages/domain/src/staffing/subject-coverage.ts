/**
 * How many teachers of a subject keep its lessons taught at a campus: weekly periods over the upper end of the usual
 * load (official-rules §3 and §4). Periods are those of a middle grade; a subject that is not listed has no minimum.
 */
import type { CampusStage } from "./reallocation-facts";
import type { Subject } from "./vocabulary";

interface Coverage {
  /** Periods a week for each class. */
  readonly periods: number;
  /** Periods a week that one teacher gives at the most. */
  readonly load: number;
}

type StageCoverage = Partial<Readonly<Record<Subject, Coverage>>>;

const primary: StageCoverage = {
  chinese: { periods: 6, load: 16 },
  mathematics: { periods: 4, load: 16 },
  english: { periods: 2, load: 18 },
  morality: { periods: 2, load: 20 },
  science: { periods: 2, load: 20 },
  pe: { periods: 3, load: 20 },
  music: { periods: 1.5, load: 20 },
  "fine-art": { periods: 1.5, load: 20 },
  information: { periods: 1, load: 20 },
};

const junior: StageCoverage = {
  chinese: { periods: 5, load: 12 },
  mathematics: { periods: 5, load: 12 },
  english: { periods: 4, load: 12 },
  morality: { periods: 2, load: 14 },
  history: { periods: 2, load: 14 },
  geography: { periods: 1, load: 14 },
  biology: { periods: 1, load: 16 },
  physics: { periods: 2, load: 12 },
  chemistry: { periods: 1, load: 12 },
  pe: { periods: 3, load: 16 },
  music: { periods: 1, load: 16 },
  "fine-art": { periods: 1, load: 16 },
  information: { periods: 1, load: 16 },
};

export const subjectCoverage = {
  primary,
  junior,
  // The two parts of a nine-year school share their teachers; the primary part is the larger.
  "nine-year": primary,
} as const satisfies Record<CampusStage, StageCoverage>;

/** The fewest teachers by subject. Without a number of classes each subject keeps one. */
export function requiredTeachers(stage: CampusStage, classes: number | null): Readonly<Record<string, number>> {
  const coverage: StageCoverage = subjectCoverage[stage];
  return Object.fromEntries(
    Object.entries(coverage).map(([subject, { periods, load }]) => [
      subject,
      classes === null ? 1 : Math.max(1, Math.ceil((classes * periods) / load - 1e-9)),
    ]),
  );
}
