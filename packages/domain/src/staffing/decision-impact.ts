/**
 * What a decision does, before it is made: for every campus the lessons without a teacher, subjects below cover, loads
 * above the norm, classes that lose their head, the way, and the seven indicators, each before and after.
 * Computed in the browser at every edit and by the server for submission, approval and print.
 */
import type { CampusId, PersonId } from "../identifier";
import { indicatorIds } from "../quality";
import { judgeCampus, type CampusJudgement, type CampusState } from "./campus-state";
import { addTeacher, baseOf, copyState, subjectAt, type DecisionBase } from "./decision-base";
import type { DecisionFacts, LedClass } from "./decision-facts";
import { findWorsenings, type Worsening } from "./decision-worsening";
import type { LoadSettings } from "./load-settings";
import type { ReallocationFacts, TransferMove } from "./reallocation-facts";
import type { BeforeAfter } from "./reallocation-impact";
import { indexOf, type ReallocationIndex } from "./reallocation-index";
import type { TransferSettings } from "./transfer-settings";
import { travelMinutes } from "./travel";
import { countMoves, type MoveCounts } from "./transfer-plan-summary";

export interface NewWay {
  readonly personId: PersonId;
  /** One way between the old and the new campus; null where a location is not known. */
  readonly minutes: number | null;
}

export interface CampusDecision extends BeforeAfter<CampusJudgement> {
  readonly campusId: CampusId;
  readonly incoming: readonly NewWay[];
  readonly outgoing: number;
  readonly lostHeads: readonly LedClass[];
}

export interface DecisionTotals {
  readonly missingLessons: BeforeAfter<number>;
  readonly teachersAboveNorm: BeforeAfter<number>;
  readonly subjectsBelowCover: BeforeAfter<number>;
  /** Of all campuses and stages and their seven indicators. */
  readonly indicatorsMet: BeforeAfter<number>;
  readonly unitsPassing: BeforeAfter<number>;
  /** Minutes a week that part-time service spends on the way; it ends for who is moved. */
  readonly partTimeMinutes: BeforeAfter<number>;
  readonly lostHeads: number;
  /** One-way minutes of all moves, and the longest. */
  readonly wayMinutes: number;
  readonly worstWay: NewWay | null;
  readonly waysUnknown: number;
  /** Campuses of which the number of classes is not known; their lessons are in no sum. */
  readonly classesUnknown: number;
}

export interface DecisionImpact {
  readonly campuses: readonly CampusDecision[];
  readonly totals: DecisionTotals;
  /** 10% and 20%, 教师〔2014〕4号. */
  readonly counts: MoveCounts;
  /** What gets worse, the gravest first. */
  readonly worse: readonly Worsening[];
}

interface After {
  readonly states: Map<CampusId, CampusState>;
  readonly incoming: Map<CampusId, NewWay[]>;
  readonly outgoing: Map<CampusId, number>;
  readonly lostHeads: Map<CampusId, LedClass[]>;
  partTimeMinutes: number;
}

/** The state of a campus after the decision: a copy as soon as something changes there. */
function touch(after: After, base: DecisionBase, campusId: CampusId): CampusState | undefined {
  const known = after.states.get(campusId);
  if (known) return known;
  const before = base.states.get(campusId);
  if (!before) return undefined;
  const copy = copyState(before);
  after.states.set(campusId, copy);
  return copy;
}

function put<Value>(map: Map<CampusId, Value[]>, campusId: CampusId, value: Value): void {
  const known = map.get(campusId);
  if (known) known.push(value);
  else map.set(campusId, [value]);
}

function applyMove(after: After, base: DecisionBase, move: TransferMove, index: ReallocationIndex, settings: TransferSettings): void {
  const { personId, fromCampusId, toCampusId } = move;
  const teacher = index.teachers.get(personId);
  if (teacher?.campusId !== fromCampusId || fromCampusId === toCampusId) return;
  const [from, to] = [touch(after, base, fromCampusId), touch(after, base, toCampusId)];
  if (!from || !to) return;
  const led = base.leads.get(personId);
  const leadsHere = led?.campusId === fromCampusId;
  addTeacher(from, teacher, -1, leadsHere);
  // The class stays behind: whoever comes leads none at first.
  addTeacher(to, teacher, 1, false);
  if (led && leadsHere) put(after.lostHeads, fromCampusId, led);
  put(after.incoming, toCampusId, { personId, minutes: travelMinutes(from.campus.location, to.campus.location, settings) ?? null });
  after.outgoing.set(fromCampusId, (after.outgoing.get(fromCampusId) ?? 0) + 1);
  for (const one of base.partTimeOf.get(personId) ?? []) {
    const [home, host] = [touch(after, base, one.homeCampusId), touch(after, base, one.hostCampusId)];
    if (home) subjectAt(home, teacher.subject).guests += one.lessons;
    if (host) subjectAt(host, one.subject).guests -= one.lessons;
    after.partTimeMinutes -= one.minutes ?? 0;
  }
}

function totalsOf(campuses: readonly CampusDecision[], partTimeMinutes: BeforeAfter<number>): DecisionTotals {
  const sum = (of: (judgement: CampusJudgement) => number): BeforeAfter<number> => ({
    before: campuses.reduce((total, campus) => total + of(campus.before), 0),
    after: campuses.reduce((total, campus) => total + of(campus.after), 0),
  });
  const ways = campuses.flatMap((campus) => campus.incoming);
  const worstWay = ways.reduce<NewWay | null>((worst, way) => (way.minutes !== null && way.minutes > (worst?.minutes ?? -1) ? way : worst), null);
  return {
    missingLessons: sum(({ short }) => (short ?? []).reduce((total, subject) => total + subject.missing, 0)),
    teachersAboveNorm: sum(({ short }) => (short ?? []).reduce((total, subject) => total + subject.teachers, 0)),
    subjectsBelowCover: sum(({ belowCover }) => belowCover.length),
    indicatorsMet: sum(({ units }) => units.reduce((total, unit) => total + indicatorIds.filter((id) => isMet(unit.indicators[id])).length, 0)),
    unitsPassing: sum(({ units }) => units.filter((unit) => unit.pass.kind === "passes").length),
    partTimeMinutes,
    lostHeads: campuses.reduce((total, campus) => total + campus.lostHeads.length, 0),
    wayMinutes: ways.reduce((total, way) => total + (way.minutes ?? 0), 0),
    worstWay,
    waysUnknown: ways.filter((way) => way.minutes === null).length,
    classesUnknown: campuses.filter((campus) => campus.before.short === null).length,
  };
}

const isMet = (result: CampusJudgement["units"][number]["indicators"]["degree"]): boolean => result.kind === "value" && result.met;

export function decisionImpact(
  moves: readonly TransferMove[],
  facts: ReallocationFacts,
  more: DecisionFacts,
  settings: TransferSettings,
  load: LoadSettings,
): DecisionImpact {
  const base = baseOf(facts, more, load);
  const index = indexOf(facts);
  const minutesBefore = more.partTime.reduce((sum, one) => sum + (one.minutes ?? 0), 0);
  const after: After = { states: new Map(), incoming: new Map(), outgoing: new Map(), lostHeads: new Map(), partTimeMinutes: minutesBefore };
  // In id order, so that the order of editing changes nothing: of two ways equally long the same one is named.
  const ordered = [...new Map(moves.map((one) => [one.personId, one])).values()].sort((a, b) => (a.personId < b.personId ? -1 : 1));
  for (const move of ordered) applyMove(after, base, move, index, settings);
  const campuses = [...base.judged].map(([campusId, before]): CampusDecision => {
    const state = after.states.get(campusId);
    return {
      campusId,
      before,
      after: state ? judgeCampus(state, load) : before,
      incoming: after.incoming.get(campusId) ?? [],
      outgoing: after.outgoing.get(campusId) ?? 0,
      lostHeads: after.lostHeads.get(campusId) ?? [],
    };
  });
  const partTimeMinutes = { before: minutesBefore, after: after.partTimeMinutes };
  return { campuses, totals: totalsOf(campuses, partTimeMinutes), counts: countMoves(moves, facts, settings), worse: findWorsenings(campuses) };
}
