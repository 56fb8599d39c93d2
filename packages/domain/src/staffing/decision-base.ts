/** Every campus as it is before a decision, judged once for each set of facts: an edit then touches only the campuses it moves between. */
import type { CampusId, PersonId } from "../identifier";
import { judgeCampus, type CampusJudgement, type CampusState } from "./campus-state";
import type { DecisionFacts, LedClass, PartTimeFact } from "./decision-facts";
import type { LoadSettings } from "./load-settings";
import type { ReallocationFacts, TransferTeacher } from "./reallocation-facts";
import { countsFor, indexOf, staffMeasures } from "./reallocation-index";

export interface DecisionBase {
  readonly states: ReadonlyMap<CampusId, CampusState>;
  readonly judged: ReadonlyMap<CampusId, CampusJudgement>;
  readonly leads: ReadonlyMap<PersonId, LedClass>;
  readonly partTimeOf: ReadonlyMap<PersonId, readonly PartTimeFact[]>;
}

/** Adds a teacher to a campus, or takes one away. */
export function addTeacher(state: CampusState, teacher: TransferTeacher, by: 1 | -1, leadsHere: boolean): void {
  const staff = subjectAt(state, teacher.subject);
  staff.teachers += by;
  if (leadsHere) staff.heads += by;
  for (const measure of staffMeasures) {
    const counted = countsFor(teacher, measure);
    if (counted === null) state.unknown[measure] += by;
    else state.counts[measure] += by * counted;
  }
}

export function subjectAt({ subjects }: CampusState, subject: string) {
  const known = subjects.get(subject);
  if (known) return known;
  const staff = { teachers: 0, heads: 0, guests: 0 };
  subjects.set(subject, staff);
  return staff;
}

export function copyState(state: CampusState): CampusState {
  return {
    ...state,
    subjects: new Map([...state.subjects].map(([subject, staff]) => [subject, { ...staff }])),
    counts: { ...state.counts },
    unknown: { ...state.unknown },
  };
}

const nought = () => ({ teachers: 0, degree: 0, backbone: 0, peArts: 0 });

function buildBase(facts: ReallocationFacts, more: DecisionFacts, settings: LoadSettings): DecisionBase {
  const byCampus = new Map(more.campuses.map((campus) => [campus.campusId, campus]));
  const leads = new Map(more.classHeads.map((head) => [head.personId, head]));
  const states = new Map<CampusId, CampusState>();
  for (const campus of facts.campuses) {
    const { campusId } = campus;
    const own = byCampus.get(campusId) ?? { campusId, classes: null, figures: {} };
    states.set(campusId, { campus, facts: own, subjects: new Map(), counts: nought(), unknown: nought() });
  }
  for (const teacher of facts.teachers) {
    const state = states.get(teacher.campusId);
    if (state) addTeacher(state, teacher, 1, leads.get(teacher.personId)?.campusId === teacher.campusId);
  }
  const partTimeOf = new Map<PersonId, PartTimeFact[]>();
  for (const one of more.partTime) {
    partTimeOf.set(one.personId, [...(partTimeOf.get(one.personId) ?? []), one]);
    const [home, host] = [states.get(one.homeCampusId), states.get(one.hostCampusId)];
    const subject = indexOf(facts).teachers.get(one.personId)?.subject ?? one.subject;
    if (home) subjectAt(home, subject).guests -= one.lessons;
    if (host) subjectAt(host, one.subject).guests += one.lessons;
  }
  const judged = new Map([...states].map(([campusId, state]) => [campusId, judgeCampus(state, settings)]));
  return { states, judged, leads, partTimeOf };
}

const bases = new WeakMap<DecisionFacts, { readonly facts: ReallocationFacts; readonly settings: LoadSettings; readonly base: DecisionBase }>();

export function baseOf(facts: ReallocationFacts, more: DecisionFacts, settings: LoadSettings): DecisionBase {
  const known = bases.get(more);
  if (known?.facts === facts && known.settings === settings) return known.base;
  const base = buildBase(facts, more, settings);
  bases.set(more, { facts, settings, base });
  return base;
}
