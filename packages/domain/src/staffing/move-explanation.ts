/** Why this teacher, and what it would cost to leave them out: facts of the plan, each recomputed from its moves. */
import { fullYearsBetween, type CivilDate } from "../civil-date";
import type { SchoolYear } from "../calendar";
import type { CampusId, PersonId } from "../identifier";
import type { ReallocationFacts, TransferMove, TransferTeacher } from "./reallocation-facts";
import { countsFor, indexOf, staffMeasures, type CampusIndex, type StaffMeasure } from "./reallocation-index";
import { countsTowardsQuota, findTransferRefusals, type TransferRefusal } from "./reallocation-rules";
import { goalFigures, goalIndexOf, type GoalFigures } from "./suggestion-goals";
import type { TransferSettings } from "./transfer-settings";
import { travelMinutes } from "./travel";

export interface SubjectPlace {
  readonly campusId: CampusId;
  /** Teachers of the subject before the plan and after it. */
  readonly now: number;
  readonly after: number;
  readonly required: number;
}

export interface MeasurePlace {
  readonly measure: StaffMeasure;
  /** Before the plan, for 100 pupils: where the teacher leaves, where they come, and in the stage as a whole. */
  readonly from: number;
  readonly to: number;
  readonly mean: number;
}

export interface MoveExplanation {
  readonly personId: PersonId;
  readonly fromCampusId: CampusId;
  readonly toCampusId: CampusId;
  readonly subject: string;
  /** Full years at the campus on the day of effect; null where the start is not known. */
  readonly years: number | null;
  readonly yearsNeeded: number;
  readonly from: SubjectPlace;
  readonly to: SubjectPlace;
  /** Measures that the teacher carries: the move shifts these and no others. */
  readonly measures: readonly MeasurePlace[];
  readonly minutes: number | null;
  readonly countsTowardsQuota: boolean;
  readonly isBackbone: boolean;
  readonly insideEntity: boolean;
  readonly isPair: boolean;
  readonly isClassHead: boolean;
  readonly earlierRotations: number;
  readonly lastRotated: SchoolYear | null;
  readonly preference: "wished" | "refused" | "none";
  /** The plan's figures with this move and, all others unchanged, without it. */
  readonly withMove: GoalFigures;
  readonly withoutMove: GoalFigures;
  /** Rules that the plan keeps with this move and breaks without it. */
  readonly brokenWithout: readonly TransferRefusal[];
}

function perHundred({ counts, unknown, campus }: CampusIndex, measure: StaffMeasure): number | undefined {
  return unknown[measure] > 0 || campus.pupils <= 0 ? undefined : (counts[measure] * 100) / campus.pupils;
}

function measurePlaces(teacher: TransferTeacher, from: CampusIndex, to: CampusIndex, stage: readonly CampusIndex[]): MeasurePlace[] {
  return staffMeasures.flatMap((measure) => {
    if (countsFor(teacher, measure) !== 1) return [];
    const here = perHundred(from, measure);
    const there = perHundred(to, measure);
    if (here === undefined || there === undefined || stage.some((campus) => perHundred(campus, measure) === undefined)) return [];
    const pupils = stage.reduce((sum, { campus }) => sum + campus.pupils, 0);
    const mean = (stage.reduce((sum, { counts }) => sum + counts[measure], 0) * 100) / pupils;
    return [{ measure, from: here, to: there, mean }];
  });
}

function subjectPlace(at: CampusIndex, subject: string, moves: readonly TransferMove[], facts: ReallocationFacts): SubjectPlace {
  const { teachers } = indexOf(facts);
  const { campusId, requiredTeachers } = at.campus;
  const now = at.bySubject.get(subject) ?? 0;
  const ofSubject = moves.filter((move) => teachers.get(move.personId)?.subject === subject);
  const incoming = ofSubject.filter((move) => move.toCampusId === campusId).length;
  const outgoing = ofSubject.filter((move) => move.fromCampusId === campusId).length;
  return { campusId, now, after: now + incoming - outgoing, required: requiredTeachers[subject] ?? 0 };
}

const refusalKey = (refusal: TransferRefusal): string =>
  [refusal.kind, "personId" in refusal ? refusal.personId : "", "campusId" in refusal ? refusal.campusId : "", "subject" in refusal ? refusal.subject : ""].join(" ");

function preferenceOf(move: TransferMove, facts: ReallocationFacts): MoveExplanation["preference"] {
  const own = goalIndexOf(facts).preferencesOf.get(move.personId);
  if (own?.wishes.has(move.toCampusId)) return "wished";
  if (own?.refusals.has(move.toCampusId) || own?.refusals.has(null)) return "refused";
  return own?.wishes.has(null) ? "wished" : "none";
}

/** Undefined when the person is not moved by the plan, or is not where the plan takes them from. */
export function explainMove(
  personId: PersonId,
  moves: readonly TransferMove[],
  plan: { readonly facts: ReallocationFacts; readonly settings: TransferSettings; readonly effectiveOn: CivilDate },
): MoveExplanation | undefined {
  const { facts, settings, effectiveOn } = plan;
  const index = indexOf(facts);
  const move = moves.find((one) => one.personId === personId);
  const teacher = index.teachers.get(personId);
  const from = move && index.campuses.get(move.fromCampusId);
  const to = move && index.campuses.get(move.toCampusId);
  if (!move || !teacher || !from || !to) return undefined;
  const without = moves.filter((one) => one !== move);
  const broken = new Set(findTransferRefusals(moves, facts, settings).map(refusalKey));
  const stage = [...index.campuses.values()].filter(({ campus }) => campus.stage === from.campus.stage);
  const { fromCampusId, toCampusId } = move;
  return {
    personId, fromCampusId, toCampusId,
    subject: teacher.subject,
    years: teacher.atCampusSince === null ? null : fullYearsBetween(teacher.atCampusSince, effectiveOn),
    yearsNeeded: settings.leastYearsAtOneSchool,
    from: subjectPlace(from, teacher.subject, moves, facts),
    to: subjectPlace(to, teacher.subject, moves, facts),
    measures: measurePlaces(teacher, from, to, stage),
    minutes: travelMinutes(from.campus.location, to.campus.location, settings) ?? null,
    countsTowardsQuota: countsTowardsQuota(from, to, settings),
    isBackbone: teacher.backbone === true,
    insideEntity: from.campus.entityId === to.campus.entityId,
    isPair: facts.pairs.some((pair) => pair.includes(fromCampusId) && pair.includes(toCampusId)),
    isClassHead: teacher.isClassHead === true,
    earlierRotations: teacher.rotations?.times ?? 0,
    lastRotated: teacher.rotations?.lastYear ?? null,
    preference: preferenceOf(move, facts),
    withMove: goalFigures(moves, facts, settings),
    withoutMove: goalFigures(without, facts, settings),
    brokenWithout: findTransferRefusals(without, facts, settings).filter((refusal) => !broken.has(refusalKey(refusal))),
  };
}
