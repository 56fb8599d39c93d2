/** A campus at one moment, before a decision or after it: who teaches what there, and what that comes to. */
import {
  campusUnits, indicatorIds, schoolPass, unitIndicator, type IndicatorId, type SchoolPass, type UnitIndicator,
} from "../quality";
import type { Stage } from "../school-stage";
import type { CampusDecisionFacts } from "./decision-facts";
import { lessonsNeeded } from "./lessons-needed";
import { classHeadLessons, loadNorm, type LoadSettings } from "./load-settings";
import type { TransferCampus } from "./reallocation-facts";
import type { MeasureCounts } from "./reallocation-index";

export interface SubjectStaff {
  teachers: number;
  /** Of them, those who lead a class. */
  heads: number;
  /** Lessons that teachers of other campuses give here, less those that the own give elsewhere. */
  guests: number;
}

export interface CampusState {
  readonly campus: TransferCampus;
  readonly facts: CampusDecisionFacts;
  readonly subjects: Map<string, SubjectStaff>;
  readonly counts: MeasureCounts;
  readonly unknown: MeasureCounts;
}

/** A subject whose lessons are more than its teachers give at the upper end of the norm. */
export interface ShortSubject {
  readonly subject: string;
  readonly needed: number;
  readonly given: number;
  /** Lessons a week without a teacher. */
  readonly missing: number;
  /** Who would be above the norm if they gave all of them, with the load that each would have. */
  readonly teachers: number;
  readonly load: number | null;
  readonly most: number;
}

export interface BelowCover {
  readonly subject: string;
  readonly teachers: number;
  readonly required: number;
}

export interface UnitJudgement {
  readonly stage: Stage;
  readonly indicators: Readonly<Record<IndicatorId, UnitIndicator>>;
  readonly pass: SchoolPass;
}

export interface CampusJudgement {
  /** Null where the number of classes is not known. */
  readonly short: readonly ShortSubject[] | null;
  readonly belowCover: readonly BelowCover[];
  readonly units: readonly UnitJudgement[];
}

const nobody: SubjectStaff = { teachers: 0, heads: 0, guests: 0 };

function shortSubjects({ campus, facts, subjects }: CampusState, settings: LoadSettings): ShortSubject[] | null {
  if (!facts.classes) return null;
  return [...lessonsNeeded(facts.classes)].flatMap(([subject, needed]): ShortSubject[] => {
    const { teachers, heads, guests } = subjects.get(subject) ?? nobody;
    const norm = loadNorm(campus.stage, subject, settings);
    const besides = heads * classHeadLessons(norm, settings) - guests;
    const given = Math.max(0, teachers * norm.most - besides);
    const missing = needed - given;
    if (missing <= 1e-9) return [];
    return [{ subject, needed, given, missing, teachers, load: teachers === 0 ? null : (needed + besides) / teachers, most: norm.most }];
  });
}

function belowCover({ campus, subjects }: CampusState): BelowCover[] {
  return Object.entries(campus.requiredTeachers).flatMap(([subject, required]): BelowCover[] => {
    const teachers = subjects.get(subject)?.teachers ?? 0;
    return teachers < required ? [{ subject, teachers, required }] : [];
  });
}

function units({ campus, facts, counts, unknown }: CampusState): UnitJudgement[] {
  const part = (measure: "degree" | "backbone" | "peArts") => ({ count: counts[measure], unknown: unknown[measure] });
  const staff = {
    teachers: counts.teachers, degree: { primary: part("degree"), junior: part("degree") }, backbone: part("backbone"), peArts: part("peArts"),
  };
  const { campusId, entityId, stage } = campus;
  return campusUnits([{ campusId, entityId, stage, figures: facts.figures, staff }]).map((unit) => ({
    stage: unit.stage,
    indicators: Object.fromEntries(indicatorIds.map((id) => [id, unitIndicator(unit, id)])) as Record<IndicatorId, UnitIndicator>,
    pass: schoolPass(unit),
  }));
}

export function judgeCampus(state: CampusState, settings: LoadSettings): CampusJudgement {
  return { short: shortSubjects(state, settings), belowCover: belowCover(state), units: units(state) };
}
